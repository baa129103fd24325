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
  for (const { printed } of people) {
    const needed = shortest(printed);
    for (const spelling of printed) {
      const others = needed.filter((one) => one !== spelling);
      const typed = typedAs(text, spelling);
      if (typed === null || others.length === 0 || typed.length <= (best?.typed.length ?? 0)) continue;
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

/** How a spelling stands in a text, as a word of its own; null when it does not. */
function typedAs(text: string, spelling: string): string | null {
  return text.split(/\s+/u).find((word) => normalForm(word) === normalForm(spelling)) ?? null;
}
