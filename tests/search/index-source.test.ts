import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plainTexts, scan } from '../../scripts/bench/plain-scan.ts';
import { queriesFrom } from '../../scripts/bench/queries.ts';
import { seededChance } from '../../scripts/bench/random.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { indexSource } from '../../src/search/index-source.ts';
import { type Closeness, comparedForm } from '../../src/search/needles.ts';
import { loadPagefind } from '../../src/search/pagefind.ts';
import { scanSource } from '../../src/search/scan-source.ts';
import type { Counts, TextSource } from '../../src/search/text-source.ts';
import { type IndexPage, indexPage } from '../support/index-page.ts';
import { isMeeting } from '../support/records.ts';
import { meetingOf } from '../support/verbatim.ts';

/** What meetings seldom print: signs beyond the basic plane, and signs and pairs that repeat. */
const odd = meetingOf([
  '林江河先生（中国）：𠮷𠮷𠮷𠮷野家的𡞵𠮷。国国国国国，好好好好。的国家的人的国家的人的国家的人。',
  '森夫人（日本）：aaaa AAaa ａａ，ﬁne naïve Ⅷ ①②。——……——《《甲》》，“乙”？！1,000,000。',
  '林江河先生（中国）：国国国国国，好好好好。',
]);
const meetings = [...runPipeline('seeds').records.filter(isMeeting), odd];
const texts = plainTexts(meetings);
const all = texts.map(({ strict }) => strict).join('\n');

let page: IndexPage;
let source: TextSource;
beforeAll(async () => {
  page = await indexPage(meetings);
  source = indexSource(await loadPagefind(page.folder));
});
afterAll(() => page.close());

/** The same counts as the plain scan has them: by the number of the turn, from 0 through all meetings. */
function scanned(run: string, closeness: Closeness): [number, number][] {
  const { places } = scan(texts, [run], closeness === 'exact' ? 'counts' : 'passed-over');
  return texts.flatMap(({ id }, turn): [number, number][] => {
    const count = places.get(id);
    return count === undefined ? [] : [[turn, count]];
  });
}

function inOrder(counts: Counts): [number, number][] {
  return [...counts].sort(([one], [other]) => one - other);
}

/** The runs for which the index answers otherwise than the scan. */
async function wrong(runs: readonly string[], closeness: Closeness): Promise<string[]> {
  const different: string[] = [];
  for (const run of runs) {
    const found = inOrder(await source.find(comparedForm(run, closeness), closeness));
    if (JSON.stringify(found) !== JSON.stringify(scanned(run, closeness))) different.push(run);
  }
  return different;
}

/** Runs of signs from everywhere in the texts, the same each time. */
function runsOf(count: number, shortest: number, longest: number, seed: number): string[] {
  const chance = seededChance(seed);
  const signs = [...all];
  return Array.from({ length: count }, () => {
    const start = chance.below(signs.length - longest);
    return signs.slice(start, start + shortest + chance.below(longest - shortest + 1)).join('');
  }).filter((run) => !run.includes('\n'));
}

describe('the index finds in every turn, as often as it stands there,', () => {
  test('every run of 1 to 12 signs, names, symbols, Latin words and figures', async () => {
    const runs = queriesFrom(meetings, 400).queries.flatMap((query) => query.runs);
    expect(runs.length).toBeGreaterThan(450);
    expect(await wrong(runs, 'exact')).toEqual([]);
  });

  test('every sign by itself', async () => {
    const signs = [...new Set(all)].filter((sign) => sign !== '\n');
    expect(signs.length).toBeGreaterThan(1000);
    expect(await wrong(signs, 'exact')).toEqual([]);
  });

  test('long runs', async () => {
    expect(await wrong(runsOf(60, 17, 40, 1), 'exact')).toEqual([]);
    expect(await wrong(runsOf(20, 100, 300, 2), 'exact')).toEqual([]);
  });

  test('runs in which signs and pairs come again', async () => {
    const repeating = [
      '国国',
      '国国国',
      '国国国国国',
      '国国国国国国',
      '好好',
      '𠮷𠮷',
      '𠮷𠮷𠮷',
      'aa',
      'aaa',
      '——',
      '…………',
    ];
    const runs = [...repeating, '的国家的人', '的国家的人的国家', '的国家的人的国家的人', '国家的国家', '和平与和平'];
    expect(await wrong(runs, 'exact')).toEqual([]);
    expect(inOrder(await source.find('国国', 'exact'))).toEqual(
      expect.arrayContaining([
        [104, 2],
        [106, 2],
      ]),
    );
  });

  test('signs of two units, never half of one', async () => {
    expect(await wrong(['𠮷', '𡞵', '家的𡞵𠮷', '𠮷野', '𠮷。'], 'exact')).toEqual([]);
    expect((await source.find('\ud842', 'exact')).size).toBe(0);
  });

  test('what folds to another width or case', async () => {
    expect(await wrong(['ＡＡ', 'FINE', 'VIII', '12。', 'ｓ／ｐｖ', '1,000,000'], 'exact')).toEqual([]);
  });

  test('punctuation by itself and at the ends of a run', async () => {
    expect(await wrong(['，', '。我', '”，', '》第', '？!', '：', '“乙'], 'exact')).toEqual([]);
  });

  test('what is passed over punctuation, where the scan passes over it', async () => {
    const runs = [...runsOf(150, 2, 12, 3), ...runsOf(20, 17, 60, 4)].map((run) => comparedForm(run, 'loose'));
    expect(
      await wrong(
        runs.filter((run) => run !== ''),
        'loose',
      ),
    ).toEqual([]);
    expect(
      await wrong(['联合国宪章第八章', '甲乙', '家的𡞵𠮷国国', '1000000', '国国国国国好好', '国'], 'loose'),
    ).toEqual([]);
  });
});

describe('what is nowhere is not found', () => {
  test.for(['exact', 'loose'] as const)('%s', async (closeness) => {
    for (const run of ['龘', '上龘', '神精海上', '国国国国国国国国国', 'zzzz', '查无此语', '甲丁', ...mixed(60)]) {
      expect([run, inOrder(await source.find(run, closeness))]).toEqual([run, scanned(run, closeness)]);
    }
  });

  /** Two halves of runs from different places: each pair but one is somewhere. */
  function mixed(count: number): string[] {
    const runs = runsOf(2 * count, 2, 4, 5).map((run) => comparedForm(run, 'loose'));
    return runs.slice(1).map((run, at) => `${runs[at]}${run}`);
  }
});

test('reading everything finds what the index finds, and gives the same texts', async () => {
  const scan = scanSource(meetings);
  for (const closeness of ['exact', 'loose'] as const) {
    for (const run of runsOf(100, 1, 20, 6).map((one) => comparedForm(one, closeness))) {
      if (run === '') continue;
      expect(inOrder(await scan.find(run, closeness))).toEqual(inOrder(await source.find(run, closeness)));
    }
  }
  for (const turn of [0, 42, 43, 103, 104, 106]) {
    const [{ content, meta }, read] = [await source.text(turn), await scan.text(turn)];
    expect({ content, meta }).toEqual({ content: read.content, meta: read.meta });
  }
  await expect(scan.text(107)).rejects.toThrow();
  await expect(source.text(107)).rejects.toThrow();
  expect({ ...scan.table, traditional: '', names: null }).toEqual({ ...source.table, traditional: '', names: null });
});

test('a part of the index, the table and a text are each loaded once', () => {
  const once = page.requested.filter((path) => path !== 'pagefind-entry.json');
  expect(once.length).toBeGreaterThan(50);
  expect(new Set(once).size).toBe(once.length);
});
