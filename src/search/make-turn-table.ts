import { placeOf } from '../collections/addresses.ts';
import type { Meeting } from '../collections/meeting.ts';
import { normalForm } from '../text/normalize.ts';
import type { FilteredFragment } from './fragment.ts';
import { fragmentsOf } from './fragments-of.ts';
import {
  type Column,
  type ColumnKey,
  type MeetingRow,
  type Named,
  type Names,
  type TurnTable,
  usualPlace,
} from './turn-table.ts';

/** What is known of names beyond the texts: the registers and collections know more than the turns themselves. */
export type KnownNames = Readonly<Record<'speaker' | 'delegation', ReadonlyMap<string, Omit<Named, 'id'>>>>;

/**
 * The table of all turns of these meetings, in their order. `traditional` says which traditional signs stand for
 * the signs that occur.
 */
export function makeTurnTable(
  meetings: readonly Meeting[],
  known: KnownNames,
  traditional: (signs: string) => string,
): TurnTable {
  const fragments = meetings.flatMap(fragmentsOf);
  const signs = signsOf(fragments);
  return {
    meetings: meetings.map(({ id, symbol, date, interventions }) => ({
      id,
      symbol: symbol ?? id,
      date,
      turns: interventions.length,
      ...exceptions(interventions),
    })),
    names: namesOf(fragments, known),
    columns: {
      speaker: column('speaker', fragments),
      delegation: column('delegation', fragments),
      role: column('role', fragments),
      capacity: column('capacity', fragments),
      language: column('language', fragments),
    },
    signs,
    traditional: traditional(signs),
  };
}

/** Turns that are not called by their place in the meeting. */
function exceptions(interventions: Meeting['interventions']): Pick<MeetingRow, 'places'> {
  const others = interventions.flatMap((turn) => {
    const place = placeOf(turn);
    return place === usualPlace(turn.n) ? [] : [[turn.n, place] as const];
  });
  return others.length === 0 ? {} : { places: Object.fromEntries(others) };
}

function column(key: ColumnKey, fragments: readonly FilteredFragment[]): Column {
  const places = new Map<string, number>();
  const sets: (readonly string[])[] = [];
  const turns = fragments.map(({ filters }) => {
    const values = filters[key] ?? [];
    const name = values.join('\n');
    const place = places.get(name) ?? sets.push(values) - 1;
    places.set(name, place);
    return place;
  });
  return { sets, turns };
}

function namesOf(fragments: readonly FilteredFragment[], known: KnownNames): Names {
  const speakers = new Map<string, string>();
  const delegations = new Map<string, string>();
  for (const { meta } of fragments) {
    if (meta.speaker !== null) speakers.set(meta.speaker, meta.name);
    for (const { id, name } of meta.delegations) delegations.set(id, name);
  }
  const named = (names: ReadonlyMap<string, string>, more: ReadonlyMap<string, Omit<Named, 'id'>>): Named[] =>
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, name]) => ({ id, ...(more.get(id) ?? { name, printed: [name], other: [] }) }));
  return { speaker: named(speakers, known.speaker), delegation: named(delegations, known.delegation) };
}

/** All signs, the commonest first; signs that stand as often as each other by code point. */
function signsOf(fragments: readonly FilteredFragment[]): string {
  const counts = new Map<string, number>();
  for (const { content } of fragments) {
    for (const sign of normalForm(content)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const byCount = (a: [string, number], b: [string, number]) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1);
  return [...counts]
    .sort(byCount)
    .map(([sign]) => sign)
    .join('');
}
