import { type Closeness, comparedForm } from './needles.ts';
import type { SearchIndex } from './pagefind.ts';
import { ranks, rarePairs } from './rare-pairs.ts';
import { bridgeWord, pairWords, signWord } from './sign-words.ts';
import type { Counts, TextSource } from './text-source.ts';

/**
 * Finds runs of signs through the index, with as little of it as will do. First it asks for the one or two pairs of
 * neighbours that are likely the rarest; where few turns have them, their texts decide, which costs less than more
 * of the index. Else it asks for the whole run as a phrase, and counts the places where all its pairs follow one another.
 */
export function indexSource(index: SearchIndex): TextSource {
  const rank = ranks(index.table.signs);
  const isNowhere = (signs: readonly string[]) => !signs.every((sign) => rank.has(sign));
  const normalForms = new Map<string, string>();

  async function findExact(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) return phraseCounts([signWord(needle)], 1);
    const pairs = pairWords(signs);
    if (pairs.length === 1) return phraseCounts(pairs, 2);
    let turns: readonly number[] | undefined;
    let asked = 0;
    for (const pair of atHandFirst(rarePairs(signs, rank)).slice(0, pairs.length > longRun ? longRun : firstPairs)) {
      const having = new Set(await index.turns(pairWords([...pair])));
      turns = turns === undefined ? [...having] : turns.filter((turn) => having.has(turn));
      asked += 1;
      if (turns.length <= fewTexts(asked, pairs.length - asked)) return countIn(turns, needle, 'exact');
    }
    return pairs.length > longRun ? countIn(turns ?? [], needle, 'exact') : phraseCounts(pairs, signs.length);
  }

  /** A pair that is loaded, and that few turns have, costs nothing. */
  function atHandFirst(pairs: readonly string[]): string[] {
    const turns = (pair: string) => pairWords([...pair]).reduce((_, word) => index.places(word).size, 0);
    const atHand = pairs.filter((pair) => turns(pair) > 0 && turns(pair) <= fewTexts(1, 1));
    return [...new Set([...atHand, ...pairs])];
  }

  /** Turns in which each two neighbours stand side by side, or with punctuation between: their texts decide. */
  async function findLoose(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) return findExact(needle);
    let turns: readonly number[] | undefined;
    for (const pair of rarePairs(signs, rank).slice(0, longRun)) {
      const ways = [pairWords([...pair]), [bridgeWord(pair)]];
      const having = new Set((await Promise.all(ways.map((words) => index.turns(words)))).flat());
      turns = turns === undefined ? [...having] : turns.filter((turn) => having.has(turn));
      if (turns.length <= fewTexts(1, 1)) break;
    }
    return countIn(turns ?? [], needle, 'loose');
  }

  /** How often words follow one another, by turn; a run is so many signs long, and counted without overlap. */
  async function phraseCounts(words: readonly string[], length: number): Promise<Counts> {
    const turns = await index.turns(words);
    const [first = new Map(), ...others] = words.map((word) => index.places(word));
    return new Map(
      turns.map((turn) => {
        const rest = others.map((places) => new Set(places.get(turn)));
        let [count, free] = [0, 0];
        for (const place of first.get(turn) ?? []) {
          if (place < free || !rest.every((places, at) => places.has(place + at + 1))) continue;
          count += 1;
          free = place + length;
        }
        if (count === 0) throw new Error('The index and its parts disagree');
        return [turn, count];
      }),
    );
  }

  async function countIn(turns: readonly number[], needle: string, closeness: Closeness): Promise<Counts> {
    const counts = await Promise.all(
      turns.map(async (turn) => [turn, (await normalText(turn, closeness)).split(needle).length - 1] as const),
    );
    return new Map(counts.filter(([, count]) => count > 0));
  }

  async function normalText(turn: number, closeness: Closeness): Promise<string> {
    const { content } = await index.text(turn);
    const key = `${closeness} ${turn}`;
    const normal = normalForms.get(key) ?? comparedForm(content, closeness);
    normalForms.set(key, normal);
    return normal;
  }

  return {
    table: index.table,
    find: (needle, closeness) => (closeness === 'exact' ? findExact(needle) : findLoose(needle)),
    text: (turn) => index.text(turn),
  };
}

/** Pairs that are asked for one by one before the whole run is. */
const firstPairs = 3;
/** Beyond so many pairs a run is long enough to be told by its rarest ones, and its texts are read. */
const longRun = 16;

/**
 * So many texts cost no more than to go on asking: for one more pair after the first, which leaves a part of them,
 * and for all pairs that are left after that. A part of the index is as large as 16 texts or so.
 */
function fewTexts(asked: number, pairsLeft: number): number {
  return Math.min(8 + 12 * pairsLeft, asked === 1 ? 20 : 48);
}
