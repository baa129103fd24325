/** A source of chance that gives the same numbers each time, so that what is made with it is always the same. */
export interface Chance {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True this often, from 0 never to 1 always. */
  happens(often: number): boolean;
  /** One of these; throws when there is none. */
  pick<Value>(values: readonly Value[]): Value;
}

/** Mulberry32: 32 bits of state, even enough for drawing words and places. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    happens: (often) => next() < often,
    pick(values) {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new RangeError('Nothing to pick from');
      return value;
    },
  };
}
