/** A text as resemblance compares it: how often each pair of neighbouring signs stands in it. */
export interface Pairs {
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The pairs of a text in normal form. */
export function pairsOf(normal: string): Pairs {
  const counts = new Map<string, number>();
  const text = ` ${normal} `;
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return { counts, total: text.length - 1 };
}

/**
 * How much two texts are one with changes: the share of their pairs that both have, from 0 to 1. 0 where they only
 * share words, as any two speeches do: then it is not the same text.
 */
export function resemblance(a: Pairs, b: Pairs): number {
  const [short, long] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let both = 0;
  for (const [pair, count] of short.counts) both += Math.min(count, long.counts.get(pair) ?? 0);
  const share = (2 * both) / (a.total + b.total);
  const least = Math.min(a.total, b.total);
  return share >= 0.5 || (least >= longEnough && both >= 0.85 * least) ? share : 0;
}

/** A text of so many signs that stands whole in another one was taken in by it; shorter ones stand anywhere. */
export const longEnough = 24;
