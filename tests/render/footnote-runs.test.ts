import { expect, test } from 'vitest';
import { footnoteRuns, notesOf } from '../../src/render/footnote-runs.ts';

const note = (mark: string, clause: string) => ({
  mark,
  text: '见决议。',
  line: 1,
  calledFrom: { clause, at: 1, word: '议' },
});

test('footnotes whose marks come again are another run, so that no two have one id', () => {
  const runs = footnoteRuns([note('1', 'i1-p1'), note('2', 'i1-p1'), note('1', 'i2-p1')]);
  expect(runs.map(({ notes, notePrefix }) => [notePrefix, notes.length])).toEqual([
    ['', 2],
    ['n2-', 1],
  ]);
  expect(notesOf(runs, 'i2-p1')).toMatchObject({ notePrefix: 'n2-' });
  expect(notesOf(runs, 'i3-p1')).toEqual({});
});
