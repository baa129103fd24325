/** How a match stands in a name, the closest first: it is the name, begins it, begins a part of it, stands inside. */
export const closenesses = ['whole', 'beginning', 'part', 'inside'] as const;
export type Closeness = (typeof closenesses)[number];

/** A run of signs of a folded name, and how close that is to being the name. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly closeness: Closeness;
}

/** How close a run of a name of `length` signs is; `opens` tells whether a part of the name begins with its first. */
export function closenessOf(from: number, to: number, length: number, opens: boolean): Closeness {
  if (from === 0) return to === length ? 'whole' : 'beginning';
  return opens ? 'part' : 'inside';
}

/** Which of two is the closer; negative when it is the first. */
export function byCloseness(a: { closeness: Closeness }, b: { closeness: Closeness }): number {
  return closenesses.indexOf(a.closeness) - closenesses.indexOf(b.closeness);
}
