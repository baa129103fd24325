import { expect, test } from 'vitest';
import { turnNotes } from '../../src/render/turn-notes.ts';
import { intervention } from './meeting-sample.ts';

const ye = { id: 'ye-chn', name: '叶女士', evidence: '标签即其姓名（第 1 行）。' };
const chair = { id: 'wang-chn', name: '王某', evidence: '名单首行（第 17 行）。' };

test('says nothing where the label says it all', () => {
  expect(turnNotes({ interventions: [intervention(1, '谢谢。', { speaker: ye })] }).get(1)).toEqual([]);
});

test('explains the chair once in a meeting', () => {
  const turn = (n: number) => intervention(n, '谢谢。', { name: '主席', affiliation: null, speaker: chair });
  const notes = turnNotes({ interventions: [turn(1), turn(2)] });
  expect(notes.get(1)?.map(({ evidence }) => evidence)).toEqual([chair.evidence]);
  expect(notes.get(2)).toEqual([]);
});

test('explains a delegation that the brackets do not print', () => {
  const one = intervention(4, '谢谢。', { speaker: ye });
  const delegation = { id: 'sco', name: '上海合作组织', kind: 'organisation', evidence: '依第39条受邀。' } as const;
  const parts = one.parts.map((part) => ({ ...part, capacity: 'guest', delegation }) as const);
  expect(
    turnNotes({ interventions: [{ ...one, parts }] })
      .get(4)
      ?.map(({ name }) => name),
  ).toEqual(['上海合作组织']);
});
