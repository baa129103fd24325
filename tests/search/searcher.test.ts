import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { openSearcher } from '../../src/search/searcher.ts';
import { type IndexPage, type Instead, indexPage } from '../support/index-page.ts';
import { isMeeting } from '../support/records.ts';

/** An index of which something does not load: a search rejects, and never answers that there is nothing. */
let page: IndexPage;
beforeAll(async () => {
  page = await indexPage(runPipeline('seeds').records.filter(isMeeting));
});
afterAll(() => page.close());
beforeEach(() => {
  page.requested.length = 0;
  // Pagefind tells the console of what it could not load.
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => {
  page.answer(null);
  vi.restoreAllMocks();
});

/** Two signs are asked for as one pair; the longer run also for rarer pairs, and its texts are read. */
const runs = ['上海', '上海合作组织成员国', '的'];
const query = (text: string) => ({ text, filters: {}, order: 'relevance', grouped: false }) as const;
const search = async (text: string) => (await openSearcher(page.folder)).answer(query(text));

const html = '<!doctype html><title>没有这一页</title>';
const faults: readonly [string, (path: string) => Response | Error][] = [
  ['is missing', () => new Response('', { status: 404 })],
  ['is refused', () => new Response('', { status: 503 })],
  ['does not come', () => new TypeError('Failed to fetch')],
  ['is a page of the host, answered as if it were there', () => new Response(html)],
  ['is empty', () => new Response('')],
  ['is cut short', (path) => new Response(readFileSync(page.folder + path).subarray(0, -40))],
];

/** The fault for every path that matches. */
function where(pattern: RegExp, fault: (path: string) => Response | Error): Instead {
  return (path) => (pattern.test(path) ? fault(path) : undefined);
}

describe.each(faults)('where a file %s', (_, fault) => {
  test.each(runs)('of the parts of the index, a search for %s rejects, and answers when it is back', async (run) => {
    const searcher = await openSearcher(page.folder);
    page.answer(where(/\.pf_index$/, fault));
    await expect(searcher.answer(query(run))).rejects.toThrow();
    page.answer(null);
    expect((await searcher.answer(query(run))).hits.length).toBeGreaterThan(0);
    expect((await search(run)).hits.length).toBeGreaterThan(0);
  });

  test('that lists the turns, a search rejects, and answers when it is back', async () => {
    page.answer(where(/\.pf_meta$/, fault));
    for (const run of runs) await expect(search(run)).rejects.toThrow();
    page.answer(null);
    expect((await search('上海')).hits.length).toBeGreaterThan(0);
  });

  test('of the texts, reading it rejects, and works when it is back', async () => {
    const searcher = await openSearcher(page.folder);
    const { hits } = await searcher.answer(query('上海精神'));
    const turn = hits[0]?.turn.at ?? -1;
    page.answer(where(/\.pf_fragment$/, fault));
    await expect(searcher.text(99)).rejects.toThrow();
    page.answer(null);
    expect((await searcher.text(99)).meta.id).toBe('s-pv-9688/i39');
    expect((await searcher.text(turn)).content).toContain('上海精神');
  });

  test.each([/^turns\./, /^pagefind-entry\.json$/])('at %s, the index does not open', async (pattern) => {
    page.answer(where(pattern, fault));
    await expect(openSearcher(page.folder)).rejects.toThrow();
    page.answer(null);
    await expect(search('上海')).resolves.toMatchObject({ matches: expect.any(Number) });
  });
});

test('where one part of several does not load, the search that needs it rejects', async () => {
  const searcher = await openSearcher(page.folder);
  await searcher.answer(query('上海精神'));
  const parts = [...new Set(page.requested.filter((path) => path.endsWith('.pf_index')))];
  expect(parts.length).toBeGreaterThan(0);
  for (const part of parts) {
    const again = await openSearcher(page.folder);
    page.answer((path) => (path === part ? new Response('', { status: 503 }) : undefined));
    await expect(again.answer(query('上海精神'))).rejects.toThrow();
    page.answer(null);
  }
});

test('a browser without WebAssembly opens no index, and asks for nothing', async () => {
  const { WebAssembly } = globalThis;
  Reflect.deleteProperty(globalThis, 'WebAssembly');
  await expect(openSearcher(page.folder))
    .rejects.toThrow('WebAssembly')
    .finally(() => Object.assign(globalThis, { WebAssembly }));
  expect(page.requested).toEqual([]);
});

test('an index of another kind does not open', async () => {
  page.answer((path) =>
    path === 'pagefind-entry.json' ? Response.json({ languages: { zh: { hash: 'a' } } }) : undefined,
  );
  await expect(openSearcher(page.folder)).rejects.toThrow('another kind');
});

test('what is requested elsewhere is no matter of the search', async () => {
  const searcher = await openSearcher(page.folder);
  const [answer] = await Promise.all([
    searcher.answer(query('上海精神')),
    fetch('http://localhost/nothing').catch(() => null),
  ]);
  expect(answer.hits.length).toBeGreaterThan(0);
});
