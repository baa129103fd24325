import { comparedForm } from './needles.ts';
import { rarePairs } from './rare-pairs.ts';
import type { TextSource } from './text-source.ts';

/**
 * The turns that share most with a longer text, the likeliest first, at most so many. The rarest pairs of its signs are
 * looked up, a few at a time, until one turn has all of them that any turn has, or enough were asked for.
 */
export async function resembling({ table, find }: TextSource, text: string, most: number): Promise<readonly number[]> {
  const count = table.meetings.reduce((sum, { turns }) => sum + turns, 0);
  const pairs = rarePairs([...comparedForm(text, 'loose')], table.signs).slice(0, mostAsked);
  const scores = new Map<number, number>();
  let [known, all] = [0, 0];
  for (let asked = 0; asked < pairs.length; asked += askedAtOnce) {
    for (const turns of await Promise.all(pairs.slice(asked, asked + askedAtOnce).map((pair) => find(pair, 'exact')))) {
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
  return likeliest.slice(0, most).map(([turn]) => turn);
}

/** Pairs that are looked up together, and in all. */
const askedAtOnce = 4;
const mostAsked = 12;
/** Sums of the same weights may differ in their last figures. */
const tolerance = 1e-9;
