import { expect, test } from 'vitest';
import { readingDetails } from '../../src/render/reading-details.ts';
import { meetingOf } from '../support/verbatim.ts';

const meeting = meetingOf(['主席：请发言。', '林先生（中国）：第一段在此。', '第二段在此。']);
const [, intervention] = meeting.interventions;
const [first] = intervention?.parts[0]?.paragraphs ?? [];
if (!intervention || !first) throw new Error('the meeting lacks its second speaker');
const at = (place: string, record: typeof meeting = meeting) =>
  readingDetails(record).find((one) => one.place === place);

test('a speaker has the label as printed and its line, and each reason once', () => {
  const [label, line, ...reasons] = at('i2')?.details ?? [];
  expect(label).toEqual([['发言标签“林先生（中国）”', null]]);
  expect(line).toEqual([[`第${intervention.line}行`, `/sources/s-pv-9001/#L${intervention.line}`]]);
  const texts = reasons.map((runs) => runs.map(([text]) => text).join(''));
  expect(texts.length).toBeGreaterThan(0);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a line that a reason names leads to the source', () => {
  const runs =
    at('i2')
      ?.details.flat()
      .filter(([text]) => /^第\d+行$/.test(text)) ?? [];
  expect(runs.length).toBeGreaterThan(0);
  for (const [text, address] of runs) expect(address).toBe(`/sources/s-pv-9001/#L${text.slice(1, -1)}`);
});

test('a paragraph has its lines, what is corrected in it, and where the print cut it', () => {
  const [line] = first.lines;
  const correction = {
    line,
    paragraph: 'i2-p1',
    printed: '在此',
    corrected: '在彼',
    reason: '依英文本',
    start: 0,
    end: 2,
  };
  const cut = { ...first, joined: [line] };
  const parts = intervention.parts.map((part) => ({
    ...part,
    paragraphs: part.paragraphs.map((paragraph) => (paragraph.id === 'i2-p1' ? cut : paragraph)),
  }));
  const record = {
    ...meeting,
    interventions: meeting.interventions.map((one) => (one === intervention ? { ...one, parts } : one)),
    corrections: [correction],
  };
  expect(at('i2-p1', record)).toEqual({
    place: 'i2-p1',
    details: [[[`第${line}行`, `/sources/s-pv-9001/#L${line}`]], [['“在此”应作“在彼”（依英文本）', null]]],
    cuts: [`第${line}行后换页`],
  });
  expect(at('i2-p2', record)?.cuts).toEqual([]);
});
