import { meetingAddress } from '../collections/addresses.ts';
import type { Capacity, Role } from '../collections/meeting.ts';
import type { MeetingRow, Segment } from '../collections/meetings.ts';
import { type Group, groupOf, groups } from '../render/band.ts';
import { words } from '../words/words.ts';

/** What a mark of a chart stands for: words in one capacity on one day. The procedure of the chair is never one. */
export interface Spoken {
  /** ISO 8601 */
  readonly date: string;
  readonly group: Group;
  readonly characters: number;
  /** How many speeches it stands for: more than one where a mark sums up a meeting. */
  readonly speeches: number;
  /** Inside the site, without base. */
  readonly address: string;
  /** What the link is called, and what a pointer that rests on the mark is told. */
  readonly name: string;
}

/** A speech as rows of speakers, delegations and meetings tell it. */
interface Speech {
  readonly symbol: string;
  readonly date: string | null;
  readonly role: Role;
  readonly capacity: Capacity;
  readonly characters: number;
  readonly address: string;
}

/** A speech as a mark, named after who spoke or for whom; none for the chair's procedure and without a day. */
export function spokenIn(speech: Speech, name: string | null): Spoken[] {
  const { symbol, date, characters, address } = speech;
  const group = groupOf(speech);
  if (group === 'chair' || date === null) return [];
  // The group says 主席 already.
  const person = name === words.groups.chair ? null : name;
  const mark = words.charts.mark(person, symbol, date, words.groups[group], characters);
  return [{ date, group, characters, speeches: 1, address, name: mark }];
}

/** What was said in a meeting, a mark for each capacity. */
export function spokenAt({ id, symbol, date, segments }: MeetingRow): Spoken[] {
  if (date === null) return [];
  const address = meetingAddress(id);
  return sumSegments(segments)
    .groups.filter(({ group }) => group !== 'chair')
    .map(({ group, speeches, characters }) => {
      const name = words.charts.markOfMeeting(symbol, date, words.groups[group], speeches, characters);
      return { date, group, characters, speeches, address, name };
    });
}

/** What comes together in one capacity. */
export type GroupSum = Pick<Spoken, 'group' | 'speeches' | 'characters'>;

/** A sum for each capacity that is there, in the order of legends. */
export function sumGroups(amounts: readonly GroupSum[]): GroupSum[] {
  const byGroup = Map.groupBy(amounts, ({ group }) => group);
  return groups.flatMap((group) => {
    const of = byGroup.get(group);
    return of ? { group, ...sum(of) } : [];
  });
}

/** The turns of a meeting, each counted once, and by capacity, where one in two capacities is counted under both. */
export interface TurnSum {
  readonly speeches: number;
  readonly groups: readonly GroupSum[];
}

/**
 * The parts of a meeting by capacity; here the chair's procedure is a group of its own. A chair who speaks for their
 * country and takes the chair again makes three parts and one turn.
 */
export function sumSegments(
  segments: readonly Pick<Segment, 'intervention' | 'capacity' | 'role' | 'characters'>[],
): TurnSum {
  const counted = new Set<string>();
  const amounts = segments.map((segment) => {
    const group = groupOf(segment);
    const turn = `${segment.intervention} ${group}`;
    const speeches = counted.has(turn) ? 0 : 1;
    counted.add(turn);
    return { group, speeches, characters: segment.characters };
  });
  return { speeches: new Set(segments.map(({ intervention }) => intervention)).size, groups: sumGroups(amounts) };
}

/** Speeches and characters in all, on which days (each once, the earliest first), and by capacity. */
export interface Sum {
  readonly days: readonly string[];
  readonly speeches: number;
  readonly characters: number;
  readonly groups: readonly GroupSum[];
}

export function sumOf(spoken: readonly Spoken[]): Sum {
  return { days: [...new Set(spoken.map(({ date }) => date))].sort(), ...sum(spoken), groups: sumGroups(spoken) };
}

function sum(amounts: readonly GroupSum[]): { speeches: number; characters: number } {
  return {
    speeches: amounts.reduce((all, one) => all + one.speeches, 0),
    characters: amounts.reduce((all, one) => all + one.characters, 0),
  };
}
