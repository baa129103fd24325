import { describe, expect, test } from 'vitest';
import { Passage } from '../../src/read/passage.ts';
import { sourceOf } from '../support/sources.ts';

const source = sourceOf('第一行 甲\n  乙乙  \nthird 丙');
const at = (text: string) => source.text.indexOf(text);
const piece = (text: string) => Passage.of(source, at(text), at(text) + text.length);

describe('a passage', () => {
  test('knows the place of each of its signs after joining', () => {
    const joined = Passage.join(source, [piece('甲'), piece('乙乙'), piece('丙')]);
    expect(joined.text).toBe('甲乙乙丙');
    expect([0, 1, 2, 3].map((index) => joined.offsetAt(index))).toEqual([
      at('甲'),
      at('乙乙'),
      at('乙乙') + 1,
      at('丙'),
    ]);
    expect([joined.firstLine, joined.lastLine, joined.lineAt(2)]).toEqual([1, 3, 2]);
  });

  test('knows them after slicing and joining again', () => {
    const inner = Passage.join(source, [piece('第一行'), piece('third')]).slice(2, 5);
    expect(inner.text).toBe('行th');
    expect(Passage.join(source, [piece('丙'), inner]).offsetAt(2)).toBe(at('third'));
    expect([...inner.runs()]).toEqual([
      [at('行'), at('行') + 1],
      [at('third'), at('third') + 2],
    ]);
  });

  test('sets a blank that stands nowhere in the source, and claims nothing for it', () => {
    const joined = Passage.join(source, [piece('third'), Passage.blank(source), piece('甲')]);
    expect(joined.text).toBe('third 甲');
    expect(joined.offsetAt(5)).toBe(-1);
    expect([...joined.runs()].map(([start, end]) => source.text.slice(start, end))).toEqual(['third', '甲']);
  });

  test('is trimmed of all white space, and empty when it has nothing else', () => {
    const line = Passage.of(source, at('  乙乙'), at('third'));
    expect(line.trim().text).toBe('乙乙');
    expect(line.trim().offsetAt(0)).toBe(at('乙乙'));
    expect(line.slice(0, 2).trim().text).toBe('');
    expect([...line.slice(0, 2).trim().runs()]).toEqual([]);
  });

  test('takes bounds beyond its ends for the ends', () => {
    expect(piece('乙乙').slice(-3, 99).text).toBe('乙乙');
    expect(piece('乙乙').slice(2, 1).text).toBe('');
  });
});
