import { lettersOf, likenessOf } from './sound.ts';

/**
 * Names by how they sound, to be asked which of them are at least so much like another one. The answer is that of comparing
 * with each: names that are alike share so many pairs of letters that most others need not be looked at.
 */
export class SoundIndex<Entry> {
  readonly #entries: { entry: Entry; letters: string }[] = [];
  readonly #byPair = new Map<string, number[]>();
  /** How many pairs each entry shares with what is asked; all 0 in between. */
  #shared = new Uint16Array(64);

  /** Of more names than a record can honestly have to tell apart, the first ones are heard: sound tells nothing of the others. */
  add(name: string, entry: Entry): void {
    if (this.#entries.length === mostHeard) return;
    const letters = lettersOf(name);
    const index = this.#entries.push({ entry, letters }) - 1;
    for (const pair of new Set(pairsOf(letters))) {
      const known = this.#byPair.get(pair);
      if (known === undefined) this.#byPair.set(pair, [index]);
      else known.push(index);
    }
  }

  /** Those whose likeness with a name is at least so much, above 0, in the order in which they were added. */
  near(name: string, least: number): { entry: Entry; likeness: number }[] {
    const letters = lettersOf(name);
    return this.#mayBeNear(letters, least)
      .sort((a, b) => a.index - b.index)
      .flatMap(({ index }) => {
        const likeness = this.#likeness(letters, index);
        const entry = this.#entries[index]?.entry;
        return entry !== undefined && likeness > 0 && likeness >= least ? [{ entry, likeness }] : [];
      });
  }

  /** The one most like a name of those that may be meant, the first of several; null where none is alike enough. */
  nearest(name: string, least: number, mayBe: (entry: Entry) => boolean): Entry | null {
    const letters = lettersOf(name);
    let best: { entry: Entry; likeness: number; index: number } | null = null;
    for (const { index, most } of this.#mayBeNear(letters, least).sort(
      (a, b) => b.most - a.most || a.index - b.index,
    )) {
      if (best !== null && most < best.likeness) break;
      const likeness = this.#likeness(letters, index);
      const entry = this.#entries[index]?.entry;
      if (entry === undefined || likeness <= 0 || likeness < least || !mayBe(entry)) continue;
      if (best === null || likeness > best.likeness || (likeness === best.likeness && index < best.index))
        best = { entry, likeness, index };
    }
    return best?.entry ?? null;
  }

  #likeness(letters: string, index: number): number {
    return likenessOf(letters, this.#entries[index]?.letters ?? '');
  }

  /**
   * An edit takes away at most two pairs of neighbouring letters of the longer name, so that alike names share many.
   * Where names are so short that they may share none, all are looked at. Each comes with the likeness that it can have
   * at most.
   */
  #mayBeNear(letters: string, least: number): { index: number; most: number }[] {
    const longest = Math.floor(letters.length / least + 1e-9);
    for (let longer = letters.length; longer <= longest; longer += 1)
      if (leastShared(longer, least) < 1) return this.#entries.map((_, index) => ({ index, most: 1 }));
    if (this.#shared.length < this.#entries.length) this.#shared = new Uint16Array(2 * this.#entries.length);
    const found: number[] = [];
    for (const pair of pairsOf(letters)) {
      for (const index of this.#byPair.get(pair) ?? []) {
        const count = (this.#shared[index] ?? 0) + 1;
        this.#shared[index] = count;
        if (count === 1) found.push(index);
      }
    }
    const near: { index: number; most: number }[] = [];
    for (const index of found) {
      const shared = this.#shared[index] ?? 0;
      this.#shared[index] = 0;
      const longer = Math.max(letters.length, this.#entries[index]?.letters.length ?? 0);
      const most = mostAlike(longer, shared);
      if (most >= least) near.push({ index, most });
    }
    return near;
  }
}

/** With this many others each name is compared at most, so that time does not grow with their square. */
const mostHeard = 500;

/** The likeness that names can have at most whose longer one has so many letters and which share so many pairs. */
function mostAlike(letters: number, shared: number): number {
  return 1 - Math.max(0, Math.ceil((letters - 1 - shared) / 2)) / letters;
}

/** Pairs that names share at least whose longer one has so many letters. */
function leastShared(letters: number, least: number): number {
  return letters - 1 - 2 * Math.floor((1 - least) * letters + 1e-9);
}

function pairsOf(letters: string): string[] {
  return Array.from({ length: Math.max(letters.length - 1, 0) }, (_, at) => letters.slice(at, at + 2));
}
