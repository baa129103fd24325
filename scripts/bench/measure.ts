import type { Browser, Page } from 'playwright-core';
import { askPage, type PageAnswer } from './ask-page.ts';
import type { ExactQuery } from './queries.ts';
import { serveMeasured } from './serve-measured.ts';

/** A served search that keeps the contract of the search page. */
export interface Candidate {
  readonly folder: string;
  /** Path of its search page, without the slash at the start. */
  readonly path: string;
  /** How many queries are asked first, each in a browser that knows nothing yet. */
  readonly firstAnswers: number;
  /** After so many milliseconds no further query is asked first; null asks all of them. */
  readonly firstTime: number | null;
  /** The intervention for which an id in the page stands. */
  readonly idOf: (shown: string) => string;
}

export interface Measures {
  /** Bytes over the wire until the first answer stands, all included. */
  readonly first: Spread;
  /** Bytes of another answer in the same page. */
  readonly later: Spread;
  /** Queries that were asked first. */
  readonly firsts: number;
  /** Milliseconds in the page for an answer of which all parts are there. */
  readonly time: Spread;
  readonly recall: number;
  readonly precision: number;
  /** Queries answered with exactly what is there. */
  readonly exact: number;
  readonly queries: number;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

/** Measures one candidate. `truth` has the ids of the interventions that answer each query. */
export async function measure(
  browser: Browser,
  { folder, path, firstAnswers, firstTime, idOf }: Candidate,
  queries: readonly ExactQuery[],
  truth: readonly ReadonlySet<string>[],
): Promise<Measures> {
  const server = await serveMeasured(folder);
  try {
    const typed = queries.map((query) => query.typed);
    const first: number[] = [];
    const later: number[] = [];
    const end = performance.now() + (firstTime ?? Number.POSITIVE_INFINITY);
    for (let at = 0; at < Math.min(firstAnswers, typed.length); at += 1) {
      if (at > 0 && performance.now() > end) break;
      const query = typed[at] ?? '';
      const other = typed[(at + Math.floor(typed.length / 2)) % typed.length] ?? '';
      const before = server.sent();
      await inFreshPage(browser, async (page) => {
        await page.goto(`${server.address}${path}?${new URLSearchParams({ q: query })}`);
        await answered(page, query);
        await server.quiet();
        const between = server.sent();
        await askPage(page, [other]);
        await server.quiet();
        first.push(between - before);
        later.push(server.sent() - between);
      });
    }
    const { answers, times } = await inFreshPage(browser, async (page) => {
      await page.goto(`${server.address}${path}`);
      const asked = await askPage(page, typed);
      await server.quiet();
      return { answers: asked, times: (await askPage(page, typed)).map(({ time }) => time) };
    });
    return {
      first: spread(first),
      later: spread(later),
      firsts: first.length,
      time: spread(times),
      ...judge(answers, truth, idOf),
    };
  } finally {
    await server.close();
  }
}

async function inFreshPage<Value>(browser: Browser, use: (page: Page) => Promise<Value>): Promise<Value> {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The longest that one answer may take. */
const patience = 60_000;

async function answered(page: Page, query: string): Promise<void> {
  await page.waitForFunction((wanted) => {
    const list = document.querySelector('#results');
    return (
      list?.getAttribute('data-query') === wanted && list.hasAttribute('data-total') && !list.hasAttribute('aria-busy')
    );
  }, query);
}

function judge(
  answers: readonly PageAnswer[],
  truth: readonly ReadonlySet<string>[],
  idOf: Candidate['idOf'],
): Pick<Measures, 'recall' | 'precision' | 'exact' | 'queries'> {
  const judged = answers.map(({ total, shown }, at) => {
    const wanted = truth[at] ?? new Set();
    const right = shown.filter((id) => wanted.has(idOf(id))).length;
    // A list that goes on beyond what is shown: as right as what is shown of it, up to its length.
    const share = shown.length === 0 ? 1 : right / shown.length;
    return { recall: wanted.size === 0 ? 1 : Math.min(1, (total * share) / wanted.size), precision: share };
  });
  const mean = (key: 'recall' | 'precision') => judged.reduce((sum, one) => sum + one[key], 0) / judged.length;
  return {
    recall: mean('recall'),
    precision: mean('precision'),
    exact: judged.filter(({ recall, precision }) => recall === 1 && precision === 1).length,
    queries: judged.length,
  };
}

function spread(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}
