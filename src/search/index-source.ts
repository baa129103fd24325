import { type Closeness, needle as needleOf } from './find-matches.ts';
import type { Posting, SearchIndex } from './pagefind.ts';
import { ranks, rarePairs } from './rare-pairs.ts';
import { bridgeWord, pairWords, signWord } from './sign-words.ts';
import type { Counts, TextSource } from './text-source.ts';

/**
 * Finds runs of signs through the index, with as little of it as will do. First it asks for the pair of neighbours
 * that is likely the rarest; where few turns have it, their texts decide, and those are mostly shown anyhow. Else it
 * asks for all pairs of the run: the run stands where they follow one another.
 */
export function indexSource(index: SearchIndex): TextSource {
  const rank = ranks(index.table.signs);
  const isNowhere = (signs: readonly string[]) => !signs.every((sign) => rank.has(sign));

  async function findExact(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) {
      const postings = await index.postings([signWord(needle)]);
      return new Map(postings.map(({ turn, places }) => [turn, places.length]));
    }
    const pairs = pairWords(signs);
    const rarest = rarePairs(signs, rank).flatMap((pair) => pairWords([...pair]));
    const likely = await index.postings(rarest.slice(0, 1));
    if (pairs.length === 1) return runs(likely, signs.length);
    if (likely.length <= fewTexts) return countIn(likely, needle, 'exact');
    if (pairs.length > manyPairs) return countIn(await index.postings(rarest.slice(0, manyPairs)), needle, 'exact');
    const found = runs(await index.postings([...new Set(pairs)]), signs.length);
    return canOnlyBe(signs) ? found : countIn(turnsOf(found.keys()), needle, 'exact');
  }

  /** Turns in which each two neighbours stand side by side, or with punctuation between: their texts decide. */
  async function findLoose(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) return findExact(needle);
    let turns: ReadonlySet<number> | undefined;
    for (const pair of rarePairs(signs, rank).slice(0, manyPairs)) {
      const answers = await Promise.all([index.postings(pairWords([...pair])), index.postings([bridgeWord(pair)])]);
      const here = new Set(answers.flat().map(({ turn }) => turn));
      const before = turns;
      turns = before === undefined ? here : new Set([...here].filter((turn) => before.has(turn)));
      if (turns.size <= fewTexts) break;
    }
    return countIn(turnsOf(turns ?? []), needle, 'loose');
  }

  async function countIn(turns: readonly { turn: number }[], needle: string, closeness: Closeness): Promise<Counts> {
    const counts = await Promise.all(
      turns.map(async ({ turn }) => {
        const { content } = await index.text(turn);
        return [turn, needleOf(content, closeness).split(needle).length - 1] as const;
      }),
    );
    return new Map(counts.filter(([, count]) => count > 0));
  }

  return {
    table: index.table,
    find: (needle, closeness) => (closeness === 'exact' ? findExact(needle) : findLoose(needle)),
    text: (turn) => index.text(turn),
  };
}

/** So many texts are read at once rather than more of the index: about as many as an answer shows. */
const fewTexts = 10;
/** Beyond so many pairs a run is long enough to be told by its rarest ones, and its texts are read. */
const manyPairs = 16;
/** How often a run stands in each posting: where as many places follow one another as it has pairs. */
function runs(postings: readonly Posting[], length: number): Counts {
  const counts = new Map<number, number>();
  for (const { turn, places } of postings) {
    let [last, first, free, count] = [-2, -2, 0, 0];
    for (const place of places) {
      if (place !== last + 1) first = place;
      last = place;
      const start = place - length + 2;
      if (start < first || start < free) continue;
      count += 1;
      free = start + length;
    }
    if (count > 0) counts.set(turn, count);
  }
  return counts;
}

/**
 * Whether places that follow one another can be no other run than this one. A run in which a sign comes back may be
 * walked in another way: the pairs of 的国家的人 also stand, as many of them, in 的国家的国.
 */
function canOnlyBe(signs: readonly string[]): boolean {
  const pairs = signs.slice(1).map((next, at) => [signs[at] ?? '', next] as const);
  const edges = [...new Map(pairs.map((pair) => [pair.join(''), pair])).values()];
  let walks = edges.map(() => 1);
  for (let step = 1; step < pairs.length; step += 1) {
    walks = edges.map(([from]) =>
      Math.min(
        2,
        edges.reduce((sum, [, to], at) => sum + (to === from ? (walks[at] ?? 0) : 0), 0),
      ),
    );
  }
  return walks.reduce((sum, count) => sum + count, 0) === 1;
}

function turnsOf(turns: Iterable<number>): { turn: number }[] {
  return [...turns].map((turn) => ({ turn }));
}
