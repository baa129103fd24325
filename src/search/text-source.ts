import type { Fragment } from './fragment.ts';
import type { Closeness } from './needles.ts';
import type { TurnTable } from './turn-table.ts';

/** The texts of all turns, however they are reached: through the index, or read one after another without it. */
export interface TextSource {
  readonly table: TurnTable;
  /**
   * The turns that have a run of signs in normal form, and how often. Rejects when that can not be known:
   * a failure is never an answer.
   */
  find(needle: string, closeness: Closeness): Promise<Counts>;
  /** What a turn says. */
  text(turn: number): Promise<Fragment>;
}

/** Occurrences by the number of the turn, counted from left to right without overlap. */
export type Counts = ReadonlyMap<number, number>;
