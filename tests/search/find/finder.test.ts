import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../../src/pipeline.ts';
import { type FindKind, findKinds } from '../../../src/search/find/find-data.ts';
import { type Marked, mostRows, openFinder } from '../../../src/search/find/finder.ts';
import { makeFindData } from '../../../src/search/find/make-find-data.ts';

const data = makeFindData(runPipeline('seeds').collections);
const finder = openFinder(data);

const idsOf = (typed: string, kind?: FindKind) =>
  finder
    .find(typed)
    .flatMap((group) => (kind === undefined || group.kind === kind ? group.rows.map(({ id }) => id) : []));
const rowOf = (typed: string, id: string) =>
  finder
    .find(typed)
    .flatMap(({ rows }) => rows)
    .find((row) => row.id === id);
const markedIn = (text: Marked | null | undefined) => text?.marks.map(({ start, end }) => text.text.slice(start, end));

describe('a speaker is found', () => {
  test.each([
    ['the name', '谢尔盖·拉夫罗夫'],
    ['a part of it', '夫罗'],
    ['the name without its dot', '谢尔盖拉夫罗夫'],
    ['the name in traditional signs', '謝爾蓋·拉夫羅夫'],
    ['some traditional signs', '拉夫羅夫'],
    ['pinyin', 'lafuluofu'],
    ['pinyin with blanks', 'la fu luo fu'],
    ['pinyin with tones', 'lā fū luó fū'],
    ['pinyin with tones as figures', 'la1fu1luo2fu1'],
    ['pinyin of the whole name', 'xieergai lafuluofu'],
    ['unfinished pinyin', 'la fu lu'],
    ['initials', 'lflf'],
    ['initials of the whole name', 'xeglflf'],
    ['the English surname', 'Lavrov'],
    ['the English name in small letters', 'sergey lavrov'],
    ['the English name turned round', 'Lavrov Sergey'],
    ['full width', 'Ｌａｖｒｏｖ'],
  ])('by %s: %s', (_, typed) => {
    expect(idsOf(typed, 'speakers')).toContain('sergey-lavrov-rus');
  });

  test.each(['塔斯马甘别托夫', '塔斯马甘贝托夫', '塔斯马加姆别托夫', 'tasimaganbietuofu'])(
    'by each spelling that records print: %s',
    (typed) => {
      expect(idsOf(typed)).toEqual(['imangali-tasmagambetov-csto']);
    },
  );

  test('by Latin letters without their accents', () => {
    expect(idsOf('Drobic')).toEqual(['ondina-blokar-drobic-svn']);
    expect(idsOf('antonio')).toEqual(['antonio-guterres-secretary-general']);
  });

  test('by the simplified form of a name that is printed in traditional signs', () => {
    expect(idsOf('金相祯')).toEqual(['jinxiangzhen-kor']);
    expect(idsOf('金相禎')).toEqual(['jinxiangzhen-kor']);
  });

  test('by name and delegation together', () => {
    expect(idsOf('中国 王毅')).toEqual(['wang-yi-chn']);
    expect(idsOf(' 王毅 （ 中國 ）')).toEqual(['wang-yi-chn']);
  });

  test('by Wang Yi, and not everyone who has either syllable', () => {
    expect(idsOf('Wang Yi')).toEqual(['wang-yi-chn']);
  });
});

describe('a delegation is found', () => {
  test.each([
    ['SYR', 'SYR'],
    ['syr', 'SYR'],
    ['SY', 'SYR'],
    ['Syrian Arab', 'SYR'],
    ['叙利亚', 'SYR'],
    ['敘利亞', 'SYR'],
    ['xuliya', 'SYR'],
    ['xly', 'SYR'],
    ['csto', 'csto'],
    ['集安组织', 'csto'],
    ['Collective Security', 'csto'],
    ['上合组织', 'sco'],
    ['美国', 'USA'],
    ["cote d'ivoire", 'CIV'],
    ['feilübin', 'PHL'],
    ['feilvbin', 'PHL'],
    ['zhongguo', 'CHN'],
    ['zg', 'CHN'],
    ['UK', 'GBR'],
    ['uk', 'GBR'],
    ['GB', 'GBR'],
    ['GBR', 'GBR'],
    ['英国', 'GBR'],
    ['UKR', 'UKR'],
    ['world bank', 'world-bank'],
    ['sco', 'sco'],
    ['cis', 'cis'],
  ])('by %s: %s', (typed, id) => {
    expect(idsOf(typed, 'delegations')[0]).toBe(id);
  });

  test('by every code, name and other name of it', () => {
    for (const [id, name, , ...keys] of data.rows.delegations) {
      for (const key of [name, ...keys]) expect({ key, found: idsOf(key, 'delegations') }).toSatisfy(finds(id));
    }
  });
});

test('a code comes before the beginning of another code', () => {
  expect(idsOf('UK')).toEqual(['GBR', 'UKR']);
  expect(idsOf('IN', 'delegations')[0]).toBe('IND');
});

test('an id of several words, made for addresses, is not a name', () => {
  expect(rowOf('world-bank', 'world-bank')?.key?.text).toBe('World Bank');
  const keys = data.rows.delegations.flatMap(([id, name, , ...others]) => (id.includes('-') ? [name, ...others] : []));
  expect(keys.length).toBeGreaterThan(0);
  expect(keys.filter((key) => /^[a-z]+-[a-z-]+$/i.test(key))).toEqual([]);
});

describe('a document or meeting is found', () => {
  test.each([
    ['S/RES/2178(2014)', 's-res-2178-2014'],
    ['s/res/2178 (2014)', 's-res-2178-2014'],
    ['Ｓ／ＲＥＳ／２１７８（２０１４）', 's-res-2178-2014'],
    ['2178', 's-res-2178-2014'],
    ['第2178号决议', 's-res-2178-2014'],
    ['第2178(2014)号', 's-res-2178-2014'],
    ['s/2024/538', 's-2024-538'],
    ['2024/538', 's-2024-538'],
    ['73/334', 'a-res-73-334'],
    ['A/RES/73/334', 'a-res-73-334'],
    ['S/PV.9688', 's-pv-9688'],
    ['pv 9688', 's-pv-9688'],
    ['9688', 's-pv-9688'],
    ['第9688次会议', 's-pv-9688'],
    ['2024年7月19日', 's-pv-9688'],
    ['2024-07-19', 's-pv-9688'],
    ['A/74/PV.4', 'a-74-pv-4'],
    ['联合国同集体安全条约组织的合作', 'draft-resolution-79-csto'],
  ])('by %s: %s', (typed, id) => {
    expect(idsOf(typed)).toContain(id);
  });

  test('but not across a stroke between figures', () => {
    expect(idsOf('3334')).toEqual([]);
    expect(idsOf('7/3334')).toEqual([]);
  });
});

describe('the list', () => {
  test('has every row by its own name', () => {
    for (const kind of findKinds) {
      for (const [id, name] of data.rows[kind]) {
        expect({ name, found: idsOf(name, kind) }).toSatisfy(finds(id));
      }
    }
  });

  test('has the name itself before names that begin with it, and those before names that hold it', () => {
    expect(idsOf('印度', 'delegations')).toEqual(['IND', 'IDN']);
    const african = idsOf('非洲', 'delegations');
    expect(african.indexOf('african-union')).toBeLessThan(african.indexOf('sadc'));
    expect(african).toContain('sadc');
  });

  test('has kinds in one order and never too many rows', () => {
    for (const typed of ['a', 'l', '联合国', '国', 'un', '2', 'zz']) {
      const groups = finder.find(typed);
      const kinds = groups.map(({ kind }) => kind);
      expect(kinds).toEqual(findKinds.filter((kind) => kinds.includes(kind)));
      expect(groups.every(({ rows }) => rows.length > 0 && rows.length <= mostRows.kind)).toBe(true);
      expect(groups.flatMap(({ rows }) => rows).length).toBeLessThanOrEqual(mostRows.all);
    }
  });

  test('has as few rows as are asked for, the closest', () => {
    const groups = finder.find('上海', { kind: 2, all: 6 });
    expect(groups.flatMap(({ rows }) => rows)).toHaveLength(6);
    expect(Math.max(...groups.map(({ rows }) => rows.length))).toBe(2);
    for (const { kind, rows } of groups) {
      expect(rows.map(({ id }) => id)).toEqual(idsOf('上海', kind).slice(0, rows.length));
    }
    expect(finder.find('秘书长', { kind: 2, all: 1 }).map(({ rows }) => rows[0]?.name.text)).toEqual(['联合国秘书长']);
  });

  test('leaves out what only sounds so within a name, where something is called so', () => {
    expect(idsOf('zhongguo')).toEqual(['CHN']);
    // Where nothing is, it stays.
    expect(idsOf('hezhongguo')).toEqual(['USA']);
  });

  test('is empty for what nothing is called, for punctuation alone and for a single Latin letter', () => {
    for (const typed of ['', ' ', '·', '（）', '查无此人', 'qqqq']) expect(finder.find(typed)).toEqual([]);
    for (const typed of ['b', 'B', 'ｂ', '<b>', ' b ', 'é']) expect(finder.find(typed)).toEqual([]);
    expect(idsOf('9')).not.toEqual([]);
  });
});

describe('a row marks what was typed', () => {
  test('in the name, whatever signs, sounds or dots it was typed in', () => {
    for (const typed of ['拉夫罗夫', '拉夫羅夫', 'lafuluofu', 'lflf']) {
      expect(markedIn(rowOf(typed, 'sergey-lavrov-rus')?.name)).toEqual(['拉夫罗夫']);
    }
    expect(markedIn(rowOf('谢尔盖拉夫', 'sergey-lavrov-rus')?.name)).toEqual(['谢尔盖·拉夫']);
  });

  test('in the other name by which it was found, and shows that one', () => {
    const row = rowOf('lavrov', 'sergey-lavrov-rus');
    expect(row?.key?.text).toBe('Sergey Lavrov');
    expect(markedIn(row?.key)).toEqual(['Lavrov']);
    expect(rowOf('塔斯马甘别托夫', 'imangali-tasmagambetov-csto')?.key?.text).toBe('塔斯马甘别托夫');
  });

  test('in the name and the note, where it was several words', () => {
    const row = rowOf('中国 王毅', 'wang-yi-chn');
    expect([markedIn(row?.name), markedIn(row?.note)]).toEqual([['王毅'], ['中国']]);
  });

  test('and says who or what it is', () => {
    expect(rowOf('lavrov', 'sergey-lavrov-rus')?.note?.text).toBe('俄罗斯联邦 · 外长');
    expect(rowOf('9688', 's-pv-9688')?.note?.text).toContain('2024年7月19日');
    expect(rowOf('2178', 's-res-2178-2014')?.note?.text).toBe('S/RES/2178(2014)');
  });
});

test('the data are the same each time', () => {
  expect(makeFindData(runPipeline('seeds').collections)).toEqual(data);
});

function finds(id: string): (answer: { found: readonly string[] }) => boolean {
  return ({ found }) => found.includes(id);
}
