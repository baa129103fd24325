import { describe, expect, test } from 'vitest';
import { normalForm, normalize, withoutPunctuation } from '../../src/text/normalize.ts';

describe('the normal form of a text', () => {
  test('has no width, case or blanks', () => {
    expect(normalForm('文件 Ｓ／２０２４／５３８, 其中　载有')).toBe('文件s/2024/538,其中载有');
  });

  test('keeps punctuation', () => {
    expect(normalForm('《联合国宪章》第八章')).toBe('《联合国宪章》第八章');
  });

  test('leads every unit back to the text as received', () => {
    const original = 'Ａ 中\u3000B';
    const { text, starts, ends } = normalize(original);
    expect(text).toBe('a中b');
    expect([...text].map((_, index) => original.slice(starts[index], ends[index]))).toEqual(['Ａ', '中', 'B']);
  });

  test('leads signs that fold to several back to the one that they come from', () => {
    const { text, starts, ends } = normalize('第㎏条');
    expect(text).toBe('第kg条');
    expect(starts).toEqual([0, 1, 1, 2]);
    expect(ends).toEqual([1, 2, 2, 3]);
  });

  test('without punctuation still leads back', () => {
    const { text, starts } = withoutPunctuation(normalize('《宪章》第'));
    expect(text).toBe('宪章第');
    expect(starts).toEqual([1, 2, 4]);
  });
});
