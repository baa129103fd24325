import { comparedForm } from './needles.ts';
import { rarePairs } from './rare-pairs.ts';
import type { TextSource } from './text-source.ts';

/**
 * The turns that share most with a longer text, the likeliest first, at most so many; those that have all of it come
 * before any other. The rarest pairs of its signs are looked up, a few at a time, until one turn has all of them that
 * any turn has, or enough were asked for. Where more turns have them all than are wanted, the text itself is looked up.
 */
export async function resembling(source: TextSource, text: string, most: number): Promise<readonly number[]> {
  const { table, find } = source;
  const count = table.meetings.reduce((sum, { turns }) => sum + turns, 0);
  const needle = comparedForm(text, 'exact');
  const pairs = firstOf(rarePairs([...needle], table.signs), isOfWords, mostAsked);
  const scores = new Map<number, number>();
  let [known, all, isNowhere] = [0, 0, false];
  for (let asked = 0; asked < pairs.length; asked += askedAtOnce) {
    for (const turns of await Promise.all(pairs.slice(asked, asked + askedAtOnce).map((pair) => find(pair, 'exact')))) {
      isNowhere ||= turns.size === 0;
      if (turns.size === 0) continue;
      // What few turns have says more of where a text comes from.
      const weight = Math.log(1 + count / turns.size);
      [known, all] = [known + 1, all + weight];
      for (const turn of turns.keys()) scores.set(turn, (scores.get(turn) ?? 0) + weight);
    }
    const best = Math.max(0, ...scores.values());
    if (known >= askedAtOnce && best > all - tolerance) break;
  }
  const likeliest = [...scores].sort(([a, one], [b, other]) => other - one || a - b);
  const alike = isNowhere ? 0 : likeliest.filter(([, score]) => score > all - tolerance).length;
  const turns = likeliest.map(([turn]) => turn);
  if (alike <= most) return turns.slice(0, most);
  // Names that many turns have in common are rare all the same, and do not tell one from another.
  const having = await find(needle, 'exact');
  return [...turns.filter((turn) => having.has(turn)), ...turns.filter((turn) => !having.has(turn))].slice(0, most);
}

function firstOf<Item>(items: readonly Item[], isWanted: (item: Item) => boolean, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    if (isWanted(item)) first.push(item);
  }
  return first;
}

/** A pair that goes over punctuation is in no turn that has the text. */
function isOfWords(pair: string): boolean {
  return comparedForm(pair, 'loose') === pair;
}

/** Pairs that are looked up together, and in all. */
const askedAtOnce = 4;
const mostAsked = 12;
/** Sums of the same weights may differ in their last figures. */
const tolerance = 1e-9;
