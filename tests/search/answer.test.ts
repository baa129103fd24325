import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { type Answer, answerQuery } from '../../src/search/answer.ts';
import { type FilterKey, filterKeys, type Query } from '../../src/search/query.ts';
import { scanSource } from '../../src/search/scan-source.ts';
import type { TextSource } from '../../src/search/text-source.ts';
import { turnsOf, valuesOf } from '../../src/search/turn-table.ts';
import { isMeeting } from '../support/records.ts';
import { meetingOf } from '../support/verbatim.ts';

const early = meetingOf(
  [
    '林江河先生（中国）：上海精神，上海精神。《宪章》第八章。',
    '森夫人（日本）（以英语发言）：上海与会著称。见S/2024/538，2024年 7 月。',
    '格林女爵士（大不列颠及北爱尔兰联合王国）（以英语发言）：制裁与上海。塔斯马甘贝托夫。',
  ],
  { number: '第九〇〇一次会议', sitting: '2023年3月5日星期日上午10时举行' },
);
const late = meetingOf(
  ['林江河先生（中国）：上海。“和平、安全”。塔斯马甘别托夫与托夫。', '森夫人（日本）（以英语发言）：和平安全与制裁。'],
  { number: '第九〇〇二次会议', sitting: '2024年3月5日星期二上午10时举行' },
);

const plain = scanSource([early, late]);
/** The same texts, for a reader of Traditional Chinese. */
const source: TextSource = { ...plain, table: { ...plain.table, traditional: '會会著着著著際际' } };

function ask(text: string, rest: Partial<Query> = {}, of = source): Promise<Answer> {
  return answerQuery(of, turnsOf(of.table), { text, filters: {}, order: 'relevance', grouped: false, ...rest });
}

/** `9001/1 ×2`: the intervention, and how often the words stand in it. */
const shown = ({ hits }: Answer) =>
  hits.map(({ turn, count }) => `${turn.id.replace(/^s-pv-(\d+)\/i/, '$1/')} ×${count}`);

describe('an answer', () => {
  test('has every intervention with the words, and how often, the most matches first, then the latest meeting', async () => {
    const answer = await ask('上海');
    expect(shown(answer)).toEqual(['9001/1 ×2', '9002/1 ×1', '9001/2 ×1', '9001/3 ×1']);
    expect(answer).toMatchObject({ matches: 5, unfiltered: 4 });
  });

  test('by date has the latest meeting first, and each in its own order', async () => {
    expect(shown(await ask('上海', { order: 'date' }))).toEqual(['9002/1 ×1', '9001/1 ×2', '9001/2 ×1', '9001/3 ×1']);
    expect(shown(await ask('', { order: 'date' }))).toEqual(
      ['9002/1', '9002/2', '9001/1', '9001/2', '9001/3'].map((id) => `${id} ×0`),
    );
  });

  test('is empty where the words are nowhere, and says how they were read', async () => {
    expect(await ask('查无此语')).toMatchObject({
      hits: [],
      matches: 0,
      unfiltered: 0,
      found: { closeness: 'exact', simplified: null, reading: { wanted: [{ text: '查无此语' }] } },
    });
  });

  test('is all interventions where nothing is asked for', async () => {
    const answer = await ask('  ');
    expect(answer.hits).toHaveLength(5);
    expect(answer).toMatchObject({ matches: 0, unfiltered: 5, found: null });
  });
});

describe('the words of a query', () => {
  test('must all be there, and count together', async () => {
    expect(shown(await ask('上海 制裁'))).toEqual(['9001/3 ×2']);
    expect(shown(await ask('上海 精神'))).toEqual(['9001/1 ×4']);
    expect(shown(await ask('上海 查无此语'))).toEqual([]);
  });

  test('are left out with what stands in an intervention together with them', async () => {
    expect(shown(await ask('上海 -制裁'))).toEqual(['9001/1 ×2', '9002/1 ×1', '9001/2 ×1']);
    expect(shown(await ask('上海 -"“和平、安全”" -精神'))).toEqual(['9001/2 ×1', '9001/3 ×1']);
    expect(shown(await ask('上海 -上海'))).toEqual([]);
  });

  test('in quotation marks keep their punctuation, also where other words pass over it', async () => {
    expect(shown(await ask('"和平、安全"'))).toEqual(['9002/1 ×1']);
    expect(shown(await ask('"和平安全"'))).toEqual(['9002/2 ×1']);
    expect(shown(await ask('"宪章第八章"'))).toEqual([]);
    expect(shown(await ask('宪章第八章 "精神，上海"'))).toEqual(['9001/1 ×2']);
    expect(shown(await ask('宪章第八章 "精神上海"'))).toEqual([]);
  });

  test('pass over punctuation only where nothing has them as typed', async () => {
    const exact = await ask('和平安全');
    expect(shown(exact)).toEqual(['9002/2 ×1']);
    expect(exact.found?.closeness).toBe('exact');
    const loose = await ask('宪章第八章');
    expect(shown(loose)).toEqual(['9001/1 ×1']);
    expect(loose.found?.closeness).toBe('loose');
  });

  test('are found with the typography of a record closed or left', async () => {
    for (const typed of ['2024年7月', '2024年 7 月', '２０２４年７月', 's/2024/538', 'Ｓ／２０２４／５３８']) {
      expect(shown(await ask(typed))).toEqual(['9001/2 ×1']);
    }
  });

  test('in several forms count each for itself, and a form that holds another one adds nothing', async () => {
    expect(shown(await ask('塔斯马甘贝托夫|塔斯马甘别托夫'))).toEqual(['9002/1 ×1', '9001/3 ×1']);
    expect(shown(await ask('塔斯马甘别托夫|托夫'))).toEqual(['9002/1 ×2', '9001/3 ×1']);
    expect(shown(await ask('上海|海精'))).toEqual(['9001/1 ×4', '9002/1 ×1', '9001/2 ×1', '9001/3 ×1']);
    expect(shown(await ask('查无|此语'))).toEqual([]);
    expect(shown(await ask('塔斯马甘贝托夫|塔斯马甘别托夫 制裁'))).toEqual(['9001/3 ×2']);
    expect(shown(await ask('上海 -贝托夫|别托夫'))).toEqual(['9001/1 ×2', '9001/2 ×1']);
  });

  test('in traditional signs find the simplified ones, and say so', async () => {
    const answer = await ask('与會著称');
    expect(shown(answer)).toEqual(['9001/2 ×1']);
    expect(answer.found).toMatchObject({ simplified: '与会著称', closeness: 'exact' });
    const asTyped = await ask('著称');
    expect(asTyped.found?.simplified).toBeNull();
  });

  test('in traditional signs also pass over punctuation', async () => {
    const there = scanSource([meetingOf(['林江河先生（中国）：《国际》会议。'])]);
    const answer = await ask('国際會议', {}, { ...there, table: { ...there.table, traditional: '會会際际' } });
    expect(shown(answer)).toEqual(['9001/1 ×1']);
    expect(answer.found).toMatchObject({ simplified: '国际会议', closeness: 'loose' });
  });
});

describe('filters', () => {
  test('narrow an answer, each further one more', async () => {
    expect(shown(await ask('上海', { filters: { delegation: 'chn' } }))).toEqual(['9001/1 ×2', '9002/1 ×1']);
    const both = await ask('上海', { filters: { delegation: 'chn', year: '2023' } });
    expect(shown(both)).toEqual(['9001/1 ×2']);
    expect(both).toMatchObject({ matches: 2, unfiltered: 4 });
    expect(shown(await ask('上海', { filters: { meeting: 's-pv-9002', language: 'en' } }))).toEqual([]);
    expect(shown(await ask('上海', { filters: { speaker: 'nobody' } }))).toEqual([]);
  });

  test('alone are a question too', async () => {
    const answer = await ask('', { filters: { language: 'en', meeting: 's-pv-9001' } });
    expect(shown(answer)).toEqual(['9001/2 ×0', '9001/3 ×0']);
    expect(answer).toMatchObject({ matches: 0, found: null });
  });

  test('that let nothing pass leave the words read as they were', async () => {
    const answer = await ask('宪章第八章', { filters: { year: '2024' } });
    expect(answer).toMatchObject({ hits: [], unfiltered: 1, found: { closeness: 'loose' } });
  });

  test('show for each value how many interventions it has that pass the others, the most first', async () => {
    const { facets } = await ask('上海', { filters: { delegation: 'chn' } });
    expect(facets.delegation).toEqual([
      { value: 'chn', count: 2 },
      { value: 'gbr', count: 1 },
      { value: 'jpn', count: 1 },
    ]);
    expect(facets.year).toEqual([
      { value: '2023', count: 1 },
      { value: '2024', count: 1 },
    ]);
    expect(facets.language).toEqual([{ value: 'zh', count: 2 }]);
  });

  test('have values only for what was found', async () => {
    const { facets } = await ask('查无此语');
    expect(filterKeys.flatMap((key) => facets[key])).toEqual([]);
  });
});

describe('on the seeds', () => {
  const seeds = scanSource(runPipeline('seeds').records.filter(isMeeting));
  const turns = turnsOf(seeds.table);
  const sets: { text: string; filters: Query['filters'] }[] = [
    { text: '', filters: {} },
    { text: '恐怖主义', filters: {} },
    { text: '恐怖主义', filters: { delegation: 'rus' } },
    { text: '恐怖主义', filters: { delegation: 'rus', year: '2019' } },
    { text: '合作 -制裁', filters: { role: 'member', language: 'en' } },
    { text: '', filters: { capacity: 'president', meeting: 's-pv-9688' } },
  ];

  test.each(sets)(
    'each value of a facet leads to as many hits as it says: $text $filters',
    async ({ text, filters }) => {
      const { facets, hits } = await ask(text, { filters }, seeds);
      for (const { turn } of hits) {
        for (const key of filterKeys) {
          const value = filters[key];
          if (value !== undefined) expect(valuesOf(seeds.table, key, turn)).toContain(value);
        }
      }
      for (const key of filterKeys) {
        const counts = facets[key].map(({ count }) => count);
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
        for (const { value, count } of facets[key]) {
          expect((await ask(text, { filters: { ...filters, [key]: value } }, seeds)).hits).toHaveLength(count);
        }
      }
    },
  );

  test('no value is left out of a facet', async () => {
    const { facets } = await ask('', {}, seeds);
    const valuesIn = (key: FilterKey) => new Set(turns.flatMap((turn) => valuesOf(seeds.table, key, turn)));
    for (const key of filterKeys) expect(new Set(facets[key].map(({ value }) => value))).toEqual(valuesIn(key));
    expect(facets.meeting.reduce((sum, { count }) => sum + count, 0)).toBe(turns.length);
  });
});

test('a failure to find is no answer', async () => {
  const broken: TextSource = { ...source, find: () => Promise.reject(new Error('gone')) };
  await expect(ask('上海', {}, broken)).rejects.toThrow('gone');
});

describe('a query that goes on', () => {
  const plainly = (text: string) => ask(text, {}, plain);

  test('asks for a repeated word once, however it is written', async () => {
    const once = await ask('上海 制裁');
    expect(shown(once)).toEqual(['9001/3 ×2']);
    for (const text of ['上海 制裁 上海', `${'上海 '.repeat(300)}制裁`, '上海 "上海" 制裁 制裁|制裁']) {
      const { hits, matches } = await ask(text);
      expect({ hits, matches }).toEqual({ hits: once.hits, matches: once.matches });
    }
    expect(await plainly('s/2024/538 Ｓ/2024/538')).toMatchObject({ matches: 1, found: { leftOut: [] } });
  });

  test('asks for a word once that is written in traditional form as well', async () => {
    // Records that hardly ever print 國, of which a text would have it: both are looked for.
    const signs = `国${Array.from({ length: 200 }, (_, at) => String.fromCodePoint(0x3400 + at)).join('')}`;
    const both: TextSource = { ...source, table: { ...source.table, traditional: '國国', signs } };
    const once = await ask('國', {}, both);
    expect(once.matches).toBe(3);
    expect(once.found?.reading.wanted).toEqual([{ text: '國', phrase: false, simplified: '国' }]);
    for (const text of ['國 国', '国 國', '國 國']) {
      expect(shown(await ask(text, {}, both))).toEqual(shown(once));
    }
    expect(shown(await ask('与會 与会 与會'))).toEqual(shown(await ask('与会')));
  });

  test('has the words up to the bound, and tells the others', async () => {
    const words = Array.from({ length: 400 }, (_, at) => String.fromCodePoint(0x4e00 + at));
    const without = await plainly(`上海 ${words.map((word) => `-${word}`).join(' ')}`);
    expect(without.found?.leftOut).toEqual(words.slice(40));
    const any = await plainly(`${words.join('|')}|s/2024`);
    expect(any.found?.leftOut).toEqual([...words.slice(40), 's/2024']);
    expect((await plainly('上海 精神 -制裁')).found?.leftOut).toEqual([]);
  });

  test.each([
    ['only punctuation', '，。'.repeat(50_000)],
    ['quotation marks without end', '"上海 "'.repeat(20_000)],
    ['halves of characters', '\ud800 \udc00'.repeat(30_000)],
    ['blanks between characters', '上 海 '.repeat(25_000)],
    ['one character', '海'.repeat(100_000)],
    ['strokes', '|'.repeat(100_000)],
    ['hyphens', '- '.repeat(50_000)],
  ])('of %s is answered', async (_, text) => {
    const answer = await plainly(text);
    expect(answer.hits.length).toBeLessThanOrEqual(5);
  });

  test('ends where nobody waits for it any more', async () => {
    const signal = AbortSignal.abort(new Error('a later query'));
    const query: Query = { text: '上海', filters: {}, order: 'relevance', grouped: false };
    await expect(answerQuery(source, turnsOf(source.table), query, signal)).rejects.toThrow('a later query');
  });
});
