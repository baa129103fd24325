import { describe, expect, test } from 'vitest';
import { traditionalSigns } from '../../src/search/traditional-signs.ts';

/** The pairs of a table, in order. */
function pairs(texts: readonly string[]): string[] {
  const signs = [...traditionalSigns(texts)];
  return signs.flatMap((sign, index) => (index % 2 === 0 ? [sign + (signs[index + 1] ?? '')] : []));
}

/** What a typed sign stands for, the likelier first. */
function meant(typed: string, texts: readonly string[]): string[] {
  return pairs(texts).flatMap((pair) => (pair.startsWith(typed) ? [pair.slice(typed.length)] : []));
}

describe('the table of traditional signs', () => {
  test('has the signs that the texts need, and no other', () => {
    expect(pairs(['国', '国', '人'])).toEqual(['國国']);
    expect(traditionalSigns(['Charter 2024', ''])).toBe('');
  });

  test('leads from the forms of Taiwan, of Hong Kong and of the standard', () => {
    const found = pairs(['里台为于群众线说着']);
    const wanted = [
      '裏里',
      '裡里',
      '臺台',
      '為为',
      '爲为',
      '於于',
      '羣群',
      '眾众',
      '衆众',
      '線线',
      '綫线',
      '說说',
      '説说',
      '著着',
    ];
    expect(found.toSorted()).toEqual(expect.arrayContaining(wanted));
  });

  test('leads to a sign from each of those that merged in it', () => {
    expect(pairs(['发干'])).toEqual(expect.arrayContaining(['發发', '髮发', '乾干', '幹干']));
  });

  test('lets a sign stand for each of those that the texts print, the likelier first', () => {
    expect(meant('著', ['意味着', '显著']).toSorted()).toEqual(['着', '著'].toSorted());
    expect(meant('覆', ['答复', '覆盖'])).toEqual(['覆', '复']);
    expect(meant('乾', ['干预', '乾坤']).toSorted()).toEqual(['乾', '干']);
  });

  test('keeps a sign that the texts print in traditional form, and leads to it from the simplified one', () => {
    expect(pairs(['金相禎'])).toEqual(['祯禎']);
    expect(meant('禎', ['禎', '祯'])).toEqual(['祯', '禎']);
  });

  test('reaches beyond the basic plane', () => {
    expect(meant('𡞵', ['㛟'])).toEqual(['㛟']);
  });

  test('is the same for the same texts in any order', () => {
    expect(traditionalSigns(['国会', '著名看着'])).toBe(traditionalSigns(['看着著名', '会', '国', '国']));
  });
});
