import { normalForm } from '../text/normalize.ts';
import type { Named } from './turn-table.ts';

export interface Spellings {
  /** The spellings besides the one that was typed. */
  readonly others: readonly string[];
  /** The text with all of them, as `甲|乙`. */
  readonly text: string;
}

/**
 * The other spellings of a person whose name stands in a text, and the text that asks for all of them:
 * 塔斯马甘别托夫 becomes 塔斯马甘别托夫|塔斯马甘贝托夫|塔斯马加姆别托夫. Null when no name with other spellings
 * is there, or all of them are asked for. A spelling that holds another one (with a first name) needs no place of its own.
 */
export function otherSpellings(text: string, people: readonly Named[]): Spellings | null {
  if (text.includes('|')) return null;
  let best: { typed: string; needed: readonly string[] } | null = null;
  const words = wordsOf(text);
  for (const { printed } of people) {
    for (const spelling of printed) {
      const typed = words.get(normalForm(spelling));
      if (typed === undefined || typed.length <= (best?.typed.length ?? 0)) continue;
      const needed = shortest(printed);
      const others = needed.filter((one) => one !== spelling);
      if (others.length === 0) continue;
      best = { typed, needed: [...(needed.includes(spelling) ? [spelling] : []), ...others] };
    }
  }
  if (best === null) return null;
  const { typed, needed } = best;
  return {
    others: needed.filter((one) => normalForm(one) !== normalForm(typed)),
    text: text.replace(typed, needed.join('|')),
  };
}

/** Those of the spellings that hold no other one. */
function shortest(printed: readonly string[]): string[] {
  return printed.filter((one) => !printed.some((other) => other !== one && one.includes(other)));
}

/** The words of a text as typed, by their normal form; of those that are alike the first. */
function wordsOf(text: string): ReadonlyMap<string, string> {
  const words = text.split(/\s+/u).map((word) => [normalForm(word), word] as const);
  return new Map(words.reverse());
}
