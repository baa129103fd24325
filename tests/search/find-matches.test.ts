import { describe, expect, test } from 'vitest';
import { comparable, findMatches } from '../../src/search/find-matches.ts';
import { type Closeness, comparedForm, needlesOf } from '../../src/search/needles.ts';

const text = comparable('我们始终坚持“上海精神”， 而上海精神出自上海。');
const needles = (words: readonly string[], closeness: Closeness) =>
  needlesOf(
    words.map((word) => ({ text: word, phrase: false })),
    closeness,
  );
const found = (words: readonly string[], closeness: Closeness = 'exact') =>
  findMatches(text, needles(words, closeness))?.ranges.map(({ start, end }) => text.original.slice(start, end));

describe('matches of words in a text', () => {
  test('are all of them, in order', () => {
    expect(found(['上海精神'])).toEqual(['上海精神', '上海精神']);
    expect(findMatches(text, needles(['上海'], 'exact'))?.count).toBe(3);
  });

  test('are none when one of several words is missing', () => {
    expect(findMatches(text, needles(['上海', '北京'], 'exact'))).toBeNull();
  });

  test('that overlap are one run', () => {
    expect(found(['上海精', '海精神'])).toEqual(['上海精神', '上海精神']);
  });

  test('mind punctuation, and pass over it when asked to', () => {
    expect(found(['精神而上海'])).toBeUndefined();
    expect(found(['精神而上海'], 'loose')).toEqual(['精神”， 而上海']);
  });

  test('of nothing are nowhere', () => {
    expect(comparedForm('，。', 'loose')).toBe('');
    expect(findMatches(text, needles([''], 'exact'))).toBeNull();
  });
});
