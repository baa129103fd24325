import { type Closeness, type Comparable, comparable, findMatches, type Matches, needle } from './find-matches.ts';
import type { Fragment } from './fragment.ts';
import { allSignsOf, phraseOf } from './index-words.ts';
import type { Pagefind, Result } from './pagefind.ts';
import { type Filters, type Query, readings } from './query.ts';

/** An intervention that answers a query. */
export interface Hit {
  readonly fragment: Fragment;
  /** Where the words stand in `fragment.content`; no ranges when only filters were asked for. */
  readonly matches: Matches;
}

export interface Answer {
  /** The most matches first, then the latest meeting, then the order of the meeting. */
  readonly hits: readonly Hit[];
  /** `loose` when the words stand nowhere as typed and punctuation was passed over. */
  readonly closeness: Closeness;
  readonly matches: number;
}

/**
 * Every intervention that has what was asked for, and no other. The index proposes, by phrase; the text
 * of each proposal decides. Rejects when the index or a text can not be had: that is not "nothing found".
 */
export async function runSearch(pagefind: Pagefind, { text, filters }: Query): Promise<Answer> {
  const ways = readings(text);
  if (ways.length === 0) {
    const { results } = await pagefind.search(null, { filters });
    return answer(await Promise.all(results.map(unmarked)), 'exact');
  }
  for (const closeness of ['exact', 'loose'] as const) {
    for (const words of ways) {
      const hits = await hitsOf(pagefind, words, filters, closeness);
      if (hits.length > 0) return answer(hits, closeness);
    }
  }
  return answer([], 'exact');
}

async function hitsOf(pagefind: Pagefind, words: readonly string[], filters: Filters, closeness: Closeness) {
  const needles = words.map((word) => needle(word, closeness)).filter((word) => word !== '');
  if (needles.length === 0) return [];
  const proposals = await proposalsFor(pagefind, needles, filters, closeness);
  const hits = await Promise.all(
    proposals.map(async (result): Promise<Hit[]> => {
      const { fragment, text } = await textOf(result);
      const matches = findMatches(text, needles, closeness);
      return matches === null ? [] : [{ fragment, matches }];
    }),
  );
  return hits.flat();
}

/** The texts that the index proposes for every one of the words. */
async function proposalsFor(
  pagefind: Pagefind,
  needles: readonly string[],
  filters: Filters,
  closeness: Closeness,
): Promise<Result[]> {
  const ask = closeness === 'exact' ? phraseOf : allSignsOf;
  const answers = await Promise.all(needles.map((word) => pagefind.search(ask(word), { filters })));
  const [first, ...others] = answers.map(({ results }) => new Map(results.map((result) => [result.id, result])));
  return [...(first?.values() ?? [])].filter(({ id }) => others.every((other) => other.has(id)));
}

interface Text {
  readonly fragment: Fragment;
  readonly text: Comparable;
}

/** Texts that were read stay ready for the next query. */
const texts = new Map<string, Promise<Text>>();

function textOf(result: Result): Promise<Text> {
  let text = texts.get(result.id);
  if (text === undefined) {
    text = result.data().then((fragment) => ({ fragment, text: comparable(fragment.content) }));
    texts.set(result.id, text);
    text.catch(() => texts.delete(result.id));
  }
  return text;
}

async function unmarked(result: Result): Promise<Hit> {
  const { fragment } = await textOf(result);
  return { fragment, matches: { count: 0, ranges: [] } };
}

function answer(hits: readonly Hit[], closeness: Closeness): Answer {
  return {
    hits: hits.toSorted(inOrder),
    closeness,
    matches: hits.reduce((sum, { matches }) => sum + matches.count, 0),
  };
}

function inOrder(a: Hit, b: Hit): number {
  const [one, other] = [a.fragment.meta, b.fragment.meta];
  return (
    b.matches.count - a.matches.count ||
    (other.date ?? '').localeCompare(one.date ?? '') ||
    (one.meeting < other.meeting ? -1 : one.meeting > other.meeting ? 1 : one.n - other.n)
  );
}
