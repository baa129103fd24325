import { describe, expect, test } from 'vitest';
import { querySuffix, readings, readQuery } from '../../src/search/query.ts';

describe('the address of a query', () => {
  test('carries the words and the filters, and is read again as the same', () => {
    const query = { text: '上海精神', filters: { speaker: 'zhang-ming-sco', year: '2024' } };
    const suffix = querySuffix(query);
    expect(readQuery(new URLSearchParams(suffix))).toEqual(query);
  });

  test('is empty for an empty query, and leaves out what is not set', () => {
    expect(querySuffix({ text: '', filters: {} })).toBe('');
    expect(readQuery(new URLSearchParams('q=%20&speaker='))).toEqual({ text: '', filters: {} });
  });

  test('ignores keys that the search does not know', () => {
    expect(readQuery(new URLSearchParams('q=a&other=b')).filters).toEqual({});
  });
});

describe('what was typed is read', () => {
  test('as several words where a blank stands between Han characters', () => {
    expect(readings('上海 精神')).toEqual([['上海', '精神']]);
  });

  test('first as one where the blank may be typography, then as several', () => {
    expect(readings('2024年 7 月')).toEqual([['2024年7月'], ['2024年', '7', '月']]);
  });

  test('as nothing where there is nothing', () => {
    expect(readings(' ')).toEqual([]);
  });
});
