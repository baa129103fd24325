import { expect, test } from 'vitest';
import { interruptions, isListed, sequence } from '../../src/render/sequence.ts';
import { intervention, part, procedure } from './meeting-sample.ts';

const meeting = {
  interventions: [intervention(1, '谢谢。'), intervention(2, '请发言。')],
  procedure: [
    procedure('开会。', 1),
    procedure('散会。', null),
    procedure('掌声。', 2, 'i2-p1'),
    procedure('休会。', 2),
  ],
};

test('what happened stands where it happened', () => {
  expect(
    sequence(meeting).map((item) => (item.kind === 'procedure' ? item.procedure.text : item.intervention.n)),
  ).toEqual(['开会。', 1, '休会。', 2, '散会。']);
});

test('what interrupts a speaker stands after the paragraph', () => {
  expect(interruptions(meeting, 'i2-p1').map(({ text }) => text)).toEqual(['掌声。']);
  expect(interruptions(meeting, 'i1-p1')).toEqual([]);
});

test('the order of speakers leaves out the chair giving the floor, and nothing else', () => {
  const chair = (text: string) => intervention(1, text, { parts: [part('president', 'i1-p1', text)] });
  expect(isListed(chair('我现在请张明先生发言。'))).toBe(false);
  expect(isListed(chair('我邀请下列各国代表参加本次会议。'.repeat(10)))).toBe(true);
  expect(isListed(intervention(1, '谢谢。'))).toBe(true);
  expect(
    isListed(
      intervention(1, '', { parts: [part('president', 'i1-p1', '谢谢。'), part('national', 'i1-p2', '谢谢。')] }),
    ),
  ).toBe(true);
});
