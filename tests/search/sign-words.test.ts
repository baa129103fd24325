import { describe, expect, test } from 'vitest';
import { bridgeWord, indexedWords, pairWords, signWord } from '../../src/search/sign-words.ts';

const wordsOf = (text: string) => indexedWords(text).split(' ');

describe('the words of a text', () => {
  test('begin with every two neighbours, each at the place of its first sign', () => {
    const text = '上海精神,上海𠮷a1';
    const signs = [...text];
    const words = wordsOf(text);
    expect(words.slice(0, signs.length - 1)).toEqual(pairWords(signs));
    signs.slice(1).forEach((sign, at) => {
      expect(words[at]).toBe(pairWords([signs[at] ?? '', sign]).join());
    });
  });

  test('have a word at the place of the last sign too, which no pair has', () => {
    expect(wordsOf('上海')).toHaveLength(2 + 2);
    expect(pairWords(['海', '上'])).not.toContain(wordsOf('上海')[1]);
    expect(wordsOf('上海')[1]).toBe(wordsOf('东海')[1]);
  });

  test('end with every sign by itself, as often as it stands there, like signs beside each other', () => {
    const words = wordsOf('国家的国');
    expect(words.slice(-4).toSorted()).toEqual(['国', '国', '家', '的'].map(signWord).toSorted());
    expect(words.lastIndexOf(signWord('国')) - words.indexOf(signWord('国'))).toBe(1);
  });

  test('have a bridge where only punctuation stands between two signs, each once', () => {
    const bridges = (text: string) => {
      const { length } = [...text];
      return wordsOf(text).slice(length, -length);
    };
    expect(bridges('宪章》第八')).toEqual([bridgeWord('章第')]);
    expect(bridges('甲"(乙)丙,,丁')).toEqual(['甲乙', '乙丙', '丙丁'].map(bridgeWord).toSorted());
    expect(bridges('甲,乙。甲,乙')).toEqual(['甲乙', '乙甲'].map(bridgeWord).toSorted());
    expect(bridges('甲+乙')).toEqual([bridgeWord('甲乙')]);
    expect(bridges('《甲乙》')).toEqual([]);
    expect(bridges('𠮷,𠮷')).toEqual([bridgeWord('𠮷𠮷')]);
  });

  test('are none for nothing', () => {
    expect(indexedWords('')).toBe('');
    expect(pairWords(['上'])).toEqual([]);
  });
});

describe('words', () => {
  // The last two would be spelt as `a` and as the end of a text if a letter less were written.
  const signs = [...'的国上海精神,。《"-1az𠮷\u{10ffff}\u{1}一龥﨑\u{6f971}\u{30de0}'];
  const words = [
    ...new Set([
      ...signs.map(signWord),
      ...signs.flatMap((one) => signs.flatMap((other) => [...pairWords([one, other]), bridgeWord(one + other)])),
      ...signs.flatMap((sign) => wordsOf(sign)),
    ]),
  ];

  test('are each of one meaning', () => {
    const { length } = signs;
    expect(words).toHaveLength(length + 2 * length * length + length);
  });

  test('are made of letters alone, which Pagefind leaves as they are', () => {
    expect(words.filter((word) => !/^[a-z]+$/.test(word))).toEqual([]);
  });

  test('never begin with another one: Pagefind also finds what a word begins', () => {
    // In order of letters a word stands right before the first one that begins with it.
    const sorted = words.toSorted();
    expect(sorted.filter((word, at) => sorted[at + 1]?.startsWith(word))).toEqual([]);
  });
});
