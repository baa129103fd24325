import { describe, expect, test } from 'vitest';
import { formsLeftOut } from '../../src/search/forms-left-out.ts';
import { mostForms, needlesOf } from '../../src/search/needles.ts';

const plain = (text: string) => ({ text, phrase: false });
const phrase = (text: string) => ({ text, phrase: true });

test('words are compared in normal form, and without punctuation where it is passed over', () => {
  expect(needlesOf([plain('《Ａ》第 8 章')], 'exact')).toEqual([{ forms: ['《a》第8章'], closeness: 'exact' }]);
  expect(needlesOf([plain('《Ａ》第 8 章')], 'loose')).toEqual([{ forms: ['a第8章'], closeness: 'loose' }]);
});

test('a phrase keeps its punctuation, and has one form', () => {
  expect(needlesOf([phrase('甲、乙|丙')], 'loose')).toEqual([{ forms: ['甲、乙|丙'], closeness: 'exact' }]);
});

test('a word has each of its forms once', () => {
  expect(needlesOf([plain('甲|乙|Ａ|a|')], 'exact')).toEqual([{ forms: ['甲', '乙', 'a'], closeness: 'exact' }]);
});

test('a word of which nothing is left asks for nothing', () => {
  expect(needlesOf([plain('，。'), plain('甲'), plain('。|')], 'loose')).toEqual([
    { forms: ['甲'], closeness: 'loose' },
  ]);
  expect(needlesOf([phrase('，。')], 'loose')).toEqual([{ forms: [',。'], closeness: 'exact' }]);
});

test('a word that asks for the same as another counts once', () => {
  expect(needlesOf([plain('甲'), plain('Ａ'), plain(' a'), plain('甲'), phrase('甲')], 'exact')).toEqual([
    { forms: ['甲'], closeness: 'exact' },
    { forms: ['a'], closeness: 'exact' },
  ]);
  expect(needlesOf([plain('甲|乙'), phrase('甲|乙')], 'exact')).toHaveLength(2);
});

describe('beyond the bound nothing is asked for', () => {
  const many = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at));
  const formsOf = (words: Parameters<typeof needlesOf>[0]) =>
    needlesOf(words, 'exact').flatMap(({ forms }) => [...forms]);

  test.each([
    ['words', many.map(plain)],
    ['phrases', many.map(phrase)],
    ['forms of a word', [plain(many.join('|'))]],
    ['forms of several words', [plain(many.slice(0, 30).join('|')), plain(many.slice(30).join('|'))]],
  ])('of 400 %s the first are asked for, and the others are told', (_, words) => {
    expect(formsOf(words)).toEqual(many.slice(0, mostForms));
    expect(formsLeftOut(words, 'exact')).toEqual(many.slice(mostForms));
  });

  test('a repeated word takes no place of another one', () => {
    const words = [...Array(400).fill('甲'), '乙'].map(plain);
    expect(formsOf(words)).toEqual(['甲', '乙']);
    expect(formsLeftOut(words, 'exact')).toEqual([]);
  });
});
