import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Meeting, Sitting } from '../collections/meeting.ts';

/**
 * Records in which each part of a resumed meeting names all parts that are here. The first part prints nothing of its
 * resumptions: only the other records tell.
 */
export function linkSittings<Kept extends { readonly record: VerbatimRecord }>(records: readonly Kept[]): Kept[] {
  const meetings = records.flatMap(({ record }) => (record.kind === 'meeting' ? [record] : []));
  const byNumber = Map.groupBy(meetings, ({ number }) => number);
  return records.map((kept) => {
    const { record } = kept;
    if (record.kind !== 'meeting') return kept;
    const parts = byNumber.get(record.number) ?? [];
    if (parts.every(({ resumption }) => resumption === null)) return kept;
    const sittings = parts.toSorted((a, b) => (a.resumption ?? 0) - (b.resumption ?? 0)).map(sittingOf);
    return { ...kept, record: { ...record, sittings } };
  });
}

/** What other parts of the meeting say of a record. */
export function sittingOf(
  meeting: Pick<Meeting, 'id' | 'resumption' | 'date' | 'opened' | 'closed' | 'interventions'> & {
    symbol: string | null;
  },
): Sitting {
  const { id, symbol, resumption, date, opened, closed, interventions } = meeting;
  const turns = { firstTurn: interventions[0]?.n ?? null, lastTurn: interventions.at(-1)?.n ?? null };
  return { record: id, symbol: symbol ?? '', resumption, date, opened, closed, ...turns };
}
