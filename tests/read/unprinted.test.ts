import { describe, expect, test } from 'vitest';
import { Ledger } from '../../src/read/ledger.ts';
import { readLines } from '../../src/read/read-lines.ts';
import { sourceOf } from '../support/sources.ts';

function linesOf(text: string) {
  const source = sourceOf(text);
  const ledger = new Ledger(source);
  const lines = readLines(source, ledger);
  for (const { passage } of lines) ledger.claim(passage, 'speech');
  return { lines, counts: ledger.counts(), texts: lines.map(({ passage }) => passage.text) };
}

describe('characters that no print shows', () => {
  test.each([
    ['a zero-width space', '\u200B'],
    ['a soft hyphen', '\u00AD'],
    ['a word joiner', '\u2060'],
    ['a byte order mark inside', '\uFEFF'],
    ['a mark of direction', '\u200F'],
    ['a variation selector', '\uFE00'],
    ['a control', '\u0008'],
  ])('%s is no part of a text, in plain lines and beside markup', (_, character) => {
    const { texts, counts } = linesOf(`甲${character}某先生\n\n**乙${character}某**${character}先生`);
    expect(texts).toEqual(['甲某先生', '乙某先生']);
    expect(counts.unassigned).toBe(0);
    expect(counts.speech).toBe(8);
  });

  test('a text keeps the places of its characters without them', () => {
    const [line] = linesOf('甲\u200B\u200B某\u00AD先生').lines;
    expect([0, 1, 2, 3].map((index) => line?.passage.offsetAt(index))).toEqual([0, 3, 5, 6]);
  });

  test('a line that holds nothing else is a blank line', () => {
    const { lines, counts } = linesOf('甲\n\u200B\n乙\n \u00AD\u200B \n\n丙');
    expect(lines.map(({ passage, blanksBefore }) => [passage.text, blanksBefore])).toEqual([
      ['甲', 0],
      ['乙', 1],
      ['丙', 2],
    ]);
    expect(counts.unassigned).toBe(0);
  });

  test('a joiner inside an Arabic word stays', () => {
    expect(linesOf('می\u200Cخواهم').texts).toEqual(['می\u200Cخواهم']);
  });
});
