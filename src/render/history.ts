import { interventionAddress, placeOf, recordAddress } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import { placesOf } from '../collections/places-of.ts';
import type { FormerPlace } from '../collections/record.ts';

/** A published address without a text, as the page of its record keeps it. */
export interface Tombstone {
  readonly place: string;
  /** The addresses of what stood within it: the paragraphs of an intervention. */
  readonly within: readonly string[];
  /** Where its last text can be read. */
  readonly address: string;
}

/** What happened to the addresses of a record since they were published. */
export interface History {
  /** Places that were withdrawn and stood right behind a place, or before it where that is the first now. */
  behind(place: string): readonly Tombstone[];
  before(place: string): readonly Tombstone[];
  /** Places that a place took in. */
  mergedInto(place: string): readonly string[];
  /** Where the earlier texts of a paragraph, or the earlier labels of an intervention, can be read; undefined without any. */
  changesOf(place: string): string | undefined;
}

/** Of a record in which nothing changed. */
export const noHistory: History = {
  behind: () => [],
  before: () => [],
  mergedInto: () => [],
  changesOf: () => undefined,
};

export function makeHistory(record: VerbatimRecord): History {
  const withdrawn = record.formerPlaces.filter(({ state }) => state === 'withdrawn');
  const merged = Map.groupBy(
    record.formerPlaces.filter(({ state }) => state === 'merged'),
    ({ into }) => into,
  );
  const gone = new Set(withdrawn.filter(isTurn).map(({ place }) => place));
  const stones = withdrawn.filter((former) => isTurn(former) || !gone.has(turnOf(former.place) ?? ''));
  const first = firstPlaces(record);
  const standsBehind = ({ place, after }: FormerPlace) => lastOf(record, tookIn(record, place)) ?? after;
  const behind = Map.groupBy(stones, standsBehind);
  const before = Map.groupBy(
    stones.filter((former) => standsBehind(former) === null),
    (former) => first(isTurn(former) ? 'turn' : turnOf(former.place)),
  );
  const changed = new Set([...record.changedPlaces.filter((place) => !isTurn({ place })), ...record.changedLabels]);
  const toStone = ({ place }: FormerPlace): Tombstone => ({
    place,
    within: withdrawn.filter((other) => turnOf(other.place) === place).map((other) => other.place),
    // A withdrawn intervention has a page to itself.
    address: isTurn({ place }) ? changesPage(record, place) : changesAddress(record, place),
  });
  return {
    behind: (place) => (behind.get(place) ?? []).map(toStone),
    before: (place) => (before.get(place) ?? []).map(toStone),
    mergedInto: (place) => (merged.get(place) ?? []).map((former) => former.place),
    changesOf: (place) => (changed.has(place) ? changesAddress(record, place) : undefined),
  };
}

/** Id of the entry of a place among the changes of its page. */
export function changesId(place: string): string {
  return `changes-${place}`;
}

function changesAddress(record: VerbatimRecord, place: string): string {
  return `${changesPage(record, place)}#${changesId(place)}`;
}

/** The page that has the earlier texts of a place. */
function changesPage(record: VerbatimRecord, place: string): string {
  if (record.kind !== 'meeting') return recordAddress(record.kind, record.id);
  const into = tookIn(record, place) ?? place;
  return interventionAddress(record.id, turnOf(into) ?? into);
}

/**
 * The place that took in the intervention of a withdrawn paragraph, which has no page to tell of it then: a turn or a
 * paragraph. Null where the intervention is there, was withdrawn too, or is none.
 */
export function tookIn({ formerPlaces }: VerbatimRecord, place: string): string | null {
  const isGone = (one: FormerPlace) => one.place === place && one.state === 'withdrawn';
  if (!formerPlaces.some(isGone)) return null;
  return formerPlaces.find((former) => former.place === turnOf(place))?.into ?? null;
}

/** The last paragraph of an intervention; any other place is that itself. */
function lastOf(record: VerbatimRecord, place: string | null): string | null {
  if (record.kind !== 'meeting') return place;
  const turn = record.interventions.find((intervention) => placeOf(intervention) === place);
  return turn?.parts.at(-1)?.paragraphs.at(-1)?.id ?? place;
}

/** The first place of the meeting, of an intervention, or of another record (null), as it is now. */
function firstPlaces(record: VerbatimRecord): (scope: string | null) => string | undefined {
  if (record.kind !== 'meeting') return () => placesOf(record)[0]?.id;
  return (scope) => {
    if (scope === 'turn') return record.interventions[0] && placeOf(record.interventions[0]);
    const turn = record.interventions.find((intervention) => placeOf(intervention) === scope);
    return turn?.parts[0]?.paragraphs[0]?.id;
  };
}

/** Whether a place is an intervention, not a text. */
export function isTurn({ place }: Pick<FormerPlace, 'place'>): boolean {
  return /^i[^-]*$/.test(place);
}

/** The intervention of a paragraph; null outside meetings and of an intervention. */
export function turnOf(place: string): string | null {
  return /^(i\d[^-]*)-/.exec(place)?.[1] ?? null;
}
