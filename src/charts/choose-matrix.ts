import { placeAddress } from '../collections/addresses.ts';
import type { Delegation } from '../collections/delegations.ts';
import type { MeetingRow } from '../collections/meetings.ts';
import { type Spoken, spokenIn } from './spoken.ts';

/** Who spoke in which meeting: the latest meetings, and the delegations that spoke in most of them. */
export interface Matrix {
  /** In the order given, the latest first. */
  readonly meetings: readonly MeetingRow[];
  /** Those with a seat in the Council first. */
  readonly delegations: readonly MatrixDelegation[];
  readonly cells: readonly MatrixCell[];
  /** How many delegations spoke in these meetings, shown or not. */
  readonly ofDelegations: number;
}

export interface MatrixDelegation {
  readonly id: string;
  /** The shortest name under which records print it: it has to stand over a narrow column. */
  readonly name: string;
  /** It spoke as a member of the Council, or for its country from the chair, in one of these meetings. */
  readonly council: boolean;
}

export interface MatrixCell extends Spoken {
  /** Id of the meeting. */
  readonly meeting: string;
  /** Id of the delegation. */
  readonly delegation: string;
}

export function chooseMatrix(
  latest: readonly MeetingRow[],
  names: readonly Pick<Delegation, 'id' | 'name' | 'printed'>[],
  most: { readonly meetings: number; readonly delegations: number },
): Matrix {
  const meetings = latest.slice(0, most.meetings);
  const cells = meetings.flatMap(cellsOf);
  const nameOf = new Map(names.map((row) => [row.id, shortestName(row)]));
  const ranked = [...Map.groupBy(cells, ({ delegation }) => delegation)]
    .map(([id, list]) => ({
      id,
      name: nameOf.get(id) ?? id,
      council: list.some(({ group }) => group === 'member' || group === 'national'),
      meetings: new Set(list.map(({ meeting }) => meeting)).size,
      characters: list.reduce((sum, { characters }) => sum + characters, 0),
    }))
    .sort((a, b) => b.meetings - a.meetings || b.characters - a.characters || (a.id < b.id ? -1 : 1));
  const chosen = ranked.slice(0, most.delegations);
  const delegations = [true, false].flatMap((council) => chosen.filter((one) => one.council === council));
  const shown = new Set(delegations.map(({ id }) => id));
  return {
    meetings,
    delegations,
    cells: cells.filter(({ delegation }) => shown.has(delegation)),
    ofDelegations: ranked.length,
  };
}

/** What was said for a delegation, one cell a speech. */
function cellsOf({ id, symbol, date, segments }: MeetingRow): MatrixCell[] {
  return segments.flatMap((segment) => {
    const { delegationId, delegation, intervention } = segment;
    if (delegationId === null) return [];
    const address = placeAddress(id, intervention);
    return spokenIn({ ...segment, symbol, date, address }, delegation).map((spoken) => ({
      ...spoken,
      meeting: id,
      delegation: delegationId,
    }));
  });
}

function shortestName({ name, printed }: Pick<Delegation, 'name' | 'printed'>): string {
  return printed.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), name);
}
