import { expect, test } from 'vitest';
import { needlesOf } from '../../src/search/needles.ts';

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
