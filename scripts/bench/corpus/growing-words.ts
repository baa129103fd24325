import type { Chance } from '../random.ts';

/**
 * A stock of words that grows the way vocabulary grows in real text. Most draws repeat a word, the more
 * likely the more often it was drawn; some coin a new one, ever more rarely: after n draws there are about
 * n^growth words (Simon's process with a falling rate, which gives Zipf's ranks and Heaps' law).
 */
export interface GrowingWords {
  draw(): string;
}

/** `growth` from 0 to 1: Heaps' exponent of the words. `coin` makes a new word. */
export function growingWords(chance: Chance, growth: number, coin: () => string): GrowingWords {
  const drawn: string[] = [];
  return {
    draw() {
      const expected = growth * (drawn.length + 1) ** (growth - 1);
      const word = chance.happens(expected) ? coin() : chance.pick(drawn);
      drawn.push(word);
      return word;
    },
  };
}
