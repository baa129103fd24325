import { describe, expect, test } from 'vitest';
import { type Query, querySuffix, readQuery, withinBounds } from '../../src/search/query.ts';
import { mostCharacters, type Reading, readings, type Word } from '../../src/search/readings.ts';

const nothing: Query = { text: '', filters: {}, order: 'relevance', grouped: false };

function read(address: string): Query {
  return readQuery(new URLSearchParams(address));
}

describe('the address of a query', () => {
  test('carries the words, the filters, the order and the grouping, and is read again as the same', () => {
    const query: Query = {
      text: '上海精神',
      filters: { speaker: 'zhang-ming-sco', capacity: 'delegation', year: '2024' },
      order: 'date',
      grouped: true,
    };
    expect(read(querySuffix(query))).toEqual(query);
  });

  test.each(['"和平、安全" -制裁', 'S/2024/538&a=b', '100% + 1 #9?', '\u3000全角', 'a  b', '“上合组织”', '𠮷'])(
    'carries %s exactly',
    (text) => {
      expect(read(querySuffix({ ...nothing, text })).text).toBe(text.trim());
    },
  );

  test('leaves out what is as usual, and is empty for an empty query', () => {
    expect(querySuffix(nothing)).toBe('');
    expect(querySuffix({ ...nothing, text: ' ', filters: { year: '' } })).toBe('');
    expect(querySuffix({ ...nothing, text: 'a' })).toBe('?q=a');
  });

  test('is the same for the same query, however it was written', () => {
    const suffixes = [
      'year=2024&q=a&meeting=m',
      'q=+a+&meeting=m&year=2024&order=relevance',
      'meeting=m&year=2024&q=a&group=',
    ];
    expect(new Set(suffixes.map((address) => querySuffix(read(address))))).toEqual(
      new Set(['?q=a&meeting=m&year=2024']),
    );
  });

  test('is passed over where it has keys, orders and empty values that mean nothing', () => {
    expect(read('q=%20&speaker=&other=b&order=size&group=year')).toEqual(nothing);
  });
});

describe('as much of a query as is searched for', () => {
  test('is all of it up to the bound', () => {
    const query = { ...nothing, text: '字'.repeat(mostCharacters), filters: { speaker: 'a'.repeat(200) } };
    expect(withinBounds(query)).toEqual(query);
  });

  test('ends at the bound, and between characters', () => {
    expect(withinBounds({ ...nothing, text: '字'.repeat(100_000) }).text).toBe('字'.repeat(mostCharacters));
    expect(withinBounds({ ...nothing, text: `字${'𠮷'.repeat(mostCharacters)}` }).text).toBe(
      `字${'𠮷'.repeat(mostCharacters / 2 - 1)}`,
    );
  });

  test('has no filter that an address could make endless, and keeps that it is set', () => {
    const { filters } = withinBounds({ ...nothing, filters: { speaker: 'x'.repeat(100_000) } });
    expect(filters).toEqual({ speaker: 'x'.repeat(200) });
  });
});

function plain(text: string): Word {
  return { text, phrase: false };
}

function phrase(text: string): Word {
  return { text, phrase: true };
}

function all(...wanted: Word[]): Reading {
  return { wanted, without: [] };
}

describe('what was typed is read', () => {
  test('as nothing where there is nothing', () => {
    expect(readings(' \u3000 ')).toEqual([]);
  });

  test('as several words where a blank stands between Han characters', () => {
    expect(readings('上海 精神')).toEqual([all(plain('上海'), plain('精神'))]);
    expect(readings('上海\u3000精神')).toEqual([all(plain('上海'), plain('精神'))]);
  });

  test('first as one where the blank may be typography, then as several', () => {
    expect(readings('2024年 7 月')).toEqual([all(plain('2024年7月')), all(plain('2024年'), plain('7'), plain('月'))]);
  });

  test.each(['"和平 、安全"', '＂和平 、安全＂', '" 和平 、安全 "'])(
    '%s as a phrase with its punctuation and blanks',
    (typed) => {
      expect(readings(typed)).toEqual([all(phrase('和平 、安全')), all(phrase(typed))]);
    },
  );

  test.each([
    '的"一带一路"倡议',
    '"SECURE"代表',
    '5"',
    '"和平',
    '“上海精神”',
    '-',
    '－',
    '--',
    '""',
    '和平-安全',
    '-"和平',
  ])('%s as text', (typed) => {
    expect(readings(typed)).toEqual([all(plain(typed))]);
  });

  test.each(['上海 -制裁', '上海 －制裁', '-制裁 上海'])('%s as a word wanted and a word left out', (typed) => {
    expect(readings(typed)).toEqual([{ wanted: [plain('上海')], without: [plain('制裁')] }, all(phrase(typed))]);
  });

  test('with a phrase left out', () => {
    expect(readings('上海 -"和平 、安全"')).toEqual([
      { wanted: [plain('上海')], without: [phrase('和平 、安全')] },
      all(phrase('上海 -"和平 、安全"')),
    ]);
  });

  test('with signs that each stand alone as one run first, then as words', () => {
    expect(readings('安 全 理 事 会')[0]).toEqual(all(plain('安全理事会')));
    expect(readings('安 全 理 事 会')[1]?.wanted).toHaveLength(5);
    expect(readings('反恐 合作')).toEqual([all(plain('反恐'), plain('合作'))]);
  });

  test('as text where everything would be left out, and where no record prints that as everything else', () => {
    expect(readings('-2024')).toEqual([all(phrase('-2024')), { wanted: [], without: [plain('2024')] }]);
    expect(readings('-上海 -精神')).toEqual([
      all(phrase('-上海 -精神')),
      { wanted: [], without: [plain('上海'), plain('精神')] },
    ]);
  });

  test('with a dash as text between words', () => {
    expect(readings('上海 - 精神').at(-1)).toEqual(all(plain('上海'), plain('-'), plain('精神')));
  });

  test('without letting operators melt into the words beside them', () => {
    const without = [plain('b')];
    expect(readings('2024年 -b 7 月 "8 日" 9')).toEqual([
      { wanted: [plain('2024年'), plain('7月'), phrase('8 日'), plain('9')], without },
      { wanted: [plain('2024年'), plain('7'), plain('月'), phrase('8 日'), plain('9')], without },
      all(phrase('2024年 -b 7 月 "8 日" 9')),
    ]);
  });

  test('with a symbol or a pair of years kept whole', () => {
    expect(readings('S/2024/538 2018-2019')).toEqual([
      all(plain('S/2024/5382018-2019')),
      all(plain('S/2024/538'), plain('2018-2019')),
    ]);
  });
});
