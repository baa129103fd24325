import type { FilterKey } from './query.ts';

/**
 * What the browser knows of all interventions before it reads any: one small file beside the index. A turn is
 * named by its place in the order of the index, from 0; the columns say what it can be filtered by.
 *
 *     columns.delegation = { sets: [[], ['sco'], ['rus', 'csto']], turns: [0, 0, 1, 0, 2, …] }
 */
export interface TurnTable {
  /** In the order of the index, each with the number of its turns. */
  readonly meetings: readonly MeetingRow[];
  /** The speakers and delegations that occur, in order of their ids. */
  readonly names: Names;
  readonly columns: Readonly<Record<ColumnKey, Column>>;
  /** All signs of the texts, the commonest first. A sign that is missing here is nowhere. */
  readonly signs: string;
  /** Traditional signs and the signs that they stand for, as `simplifications` reads them. */
  readonly traditional: string;
}

export type Names = Readonly<Record<'speaker' | 'delegation', readonly Named[]>>;

export interface Named {
  /** The value of the filter, in lower case. */
  readonly id: string;
  readonly name: string;
  /** All spellings that records print, `name` among them where they do. */
  readonly printed: readonly string[];
  /** Names in other languages. */
  readonly other: readonly string[];
}

export interface MeetingRow {
  readonly id: string;
  readonly symbol: string;
  /** ISO 8601; null when the record prints none. */
  readonly date: string | null;
  readonly turns: number;
  /** The places of turns whose number is another one than their place in the meeting, by that; absent where all agree. */
  readonly places?: Readonly<Record<number, string>>;
}

/** Meeting and year follow from the meeting of a turn and have no column. */
export const columnKeys = ['speaker', 'delegation', 'role', 'capacity', 'language'] as const;
export type ColumnKey = (typeof columnKeys)[number];

export interface Column {
  /** Every list of values that a turn has, each once. */
  readonly sets: readonly (readonly string[])[];
  /** For each turn the place of its list in `sets`. */
  readonly turns: readonly number[];
}

/** A turn as the table knows it. */
export interface Turn {
  /** Its place in the order of the index. */
  readonly at: number;
  /** `s-pv-9688/i12` */
  readonly id: string;
  readonly n: number;
  readonly meeting: MeetingRow;
}

/** All turns, in the order of the index. */
export function turnsOf({ meetings }: TurnTable): Turn[] {
  const turns: Turn[] = [];
  for (const meeting of meetings) {
    for (let n = 1; n <= meeting.turns; n += 1) {
      turns.push({ at: turns.length, id: `${meeting.id}/${meeting.places?.[n] ?? usualPlace(n)}`, n, meeting });
    }
  }
  return turns;
}

/** The place of a turn where none was inserted or withdrawn before it. */
export function usualPlace(n: number): string {
  return `i${n}`;
}

/** What a turn can be filtered by under a key; empty when it has nothing of the kind. */
export function valuesOf(table: TurnTable, key: FilterKey, { at, meeting }: Turn): readonly string[] {
  if (key === 'meeting') return [meeting.id];
  if (key === 'year') return meeting.date === null ? [] : [meeting.date.slice(0, 4)];
  const { sets, turns } = table.columns[key];
  return sets[turns[at] ?? -1] ?? [];
}
