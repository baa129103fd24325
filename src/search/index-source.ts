import { type Closeness, comparedForm } from './needles.ts';
import type { SearchIndex } from './pagefind.ts';
import { ranks, rarePairs } from './rare-pairs.ts';
import { bridgeWord, pairWords, signWord } from './sign-words.ts';
import type { Counts, TextSource } from './text-source.ts';

/**
 * Finds runs of signs through the index, with as little of it as will do. Pagefind is asked for the pairs of neighbours
 * that are likely the rarest, one after another; where few turns have them all, their texts decide, which costs less than
 * more of the index. Else the places of so many pairs are read as cover the run: it stands where they meet.
 */
export function indexSource(index: SearchIndex): TextSource {
  const rank = ranks(index.table.signs);
  const isNowhere = (signs: readonly string[]) => !signs.every((sign) => rank.has(sign));
  const normalForms = new Map<string, string>();

  async function findExact(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) return countPlaces(await index.turns(signWord(needle)), [[0, signWord(needle)]], 1);
    const words = pairWords(signs);
    const isLong = words.length > longRun;
    const rarest = atHandFirst(rarePairs(signs, rank).flatMap((pair) => pairWords([...pair])));
    const asked: string[] = [];
    let turns: readonly number[] | undefined;
    for (const word of rarest.slice(0, isLong ? longRun : firstPairs)) {
      turns = await having(turns, index.turns(word));
      asked.push(word);
      if (words.length > 1 && turns.length <= fewTexts(asked.length, words.length - asked.length)) {
        return countIn(turns, needle, 'exact');
      }
    }
    if (isLong) return countIn(turns ?? [], needle, 'exact');
    const cover = coverOf(words, asked);
    await index.load(cover.map(([, word]) => word));
    return countPlaces(turns ?? [], cover, signs.length);
  }

  /** Turns in which each two neighbours stand side by side, or with punctuation between: their texts decide. */
  async function findLoose(needle: string): Promise<Counts> {
    const signs = [...needle];
    if (isNowhere(signs)) return new Map();
    if (signs.length === 1) return findExact(needle);
    let turns: readonly number[] | undefined;
    for (const pair of rarePairs(signs, rank).slice(0, longRun)) {
      const ways = [...pairWords([...pair]), bridgeWord(pair)].map((word) => index.turns(word));
      turns = await having(
        turns,
        Promise.all(ways).then((answers) => [...new Set(answers.flat())]),
      );
      if (turns.length <= fewTexts(1, 1)) break;
    }
    return countIn(turns ?? [], needle, 'loose');
  }

  /** A word that is loaded, and that few turns have, costs nothing. */
  function atHandFirst(words: readonly string[]): string[] {
    const atHand = words.filter((word) => {
      const { size } = index.places(word);
      return size > 0 && size <= fewTexts(1, 1);
    });
    return [...new Set([...atHand, ...words])];
  }

  /** How often a run of so many signs stands in turns: where all words have a place at their distance from its beginning. */
  function countPlaces(turns: readonly number[], cover: Cover, length: number): Counts {
    const [first, ...others] = cover.map(([distance, word]) => ({ distance, places: index.places(word) }));
    const counts = new Map<number, number>();
    for (const turn of turns) {
      const rest = others.map(({ distance, places }) => ({ distance, places: new Set(places.get(turn)) }));
      let [count, free] = [0, 0];
      for (const place of first?.places.get(turn) ?? []) {
        const start = place - (first?.distance ?? 0);
        if (start < free || !rest.every(({ distance, places }) => places.has(start + distance))) continue;
        count += 1;
        free = start + length;
      }
      if (count > 0) counts.set(turn, count);
    }
    return counts;
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

/** Words that together hold every sign of a run, each with its distance from the beginning of the run. */
type Cover = readonly (readonly [distance: number, word: string])[];

/** The words that were asked for, wherever they stand in the run, and further ones until every sign is held. */
function coverOf(words: readonly string[], asked: readonly string[]): Cover {
  const held = words.map((word) => asked.includes(word));
  // Sign n is held by the pair that it begins or the one that it ends.
  for (let sign = 0; sign <= words.length; sign += 1) {
    if (!held[sign - 1] && !held[sign]) held[Math.min(sign, words.length - 1)] = true;
  }
  return words.flatMap((word, distance) => (held[distance] ? [[distance, word] as const] : []));
}

async function having(
  turns: readonly number[] | undefined,
  next: Promise<readonly number[]>,
): Promise<readonly number[]> {
  const these = await next;
  if (turns === undefined) return these;
  const set = new Set(these);
  return turns.filter((turn) => set.has(turn));
}

/** Pairs that are asked for one by one before places are read. */
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
