import type { MeetingRow } from '../collections/meetings.ts';
import type { Appearance } from '../collections/speakers.ts';

/** The turns of a record in which a person held the chair. */
export interface TurnsInChair {
  readonly record: string;
  /** Each once, in order, also where the person left the chair in it and took it again: `i9`. */
  readonly turns: readonly string[];
  /** How many other turns of the chair the record has that nothing proves to be anybody's: several presidents sat there. */
  readonly unproven: number;
}

/** By record, in the order of the appearances. */
export function turnsInChair(
  appearances: readonly Pick<Appearance, 'record' | 'intervention' | 'capacity'>[],
  meetings: readonly Pick<MeetingRow, 'id' | 'segments'>[],
): TurnsInChair[] {
  const inChair = appearances.filter(({ capacity }) => capacity === 'president');
  return [...Map.groupBy(inChair, ({ record }) => record)].map(([record, list]) => {
    const segments = meetings.find(({ id }) => id === record)?.segments ?? [];
    const nobodys = segments.filter(({ capacity, speakerId }) => capacity === 'president' && speakerId === null);
    return { record, turns: turnsOf(list), unproven: turnsOf(nobodys).length };
  });
}

function turnsOf(list: readonly { readonly intervention: string }[]): string[] {
  return [...new Set(list.map(({ intervention }) => intervention))];
}
