import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Meeting } from '../collections/meeting.ts';
import { readRecord, readVersions } from '../collections/store.ts';
import type { RecordVersions } from '../collections/versions.ts';

/**
 * The record with this id. Pages of one record are made one after the other, so the last record is
 * kept and no more: memory does not grow with the number of meetings.
 */
export function readOnce(id: string): VerbatimRecord {
  if (last?.id !== id) last = readRecord(id);
  return last;
}

/** The same, for a page that stands only for meetings. Throws for any other kind: our own fault. */
export function readMeeting(id: string): Meeting {
  const record = readOnce(id);
  if (record.kind !== 'meeting') throw new TypeError(`${id} is a ${record.kind}, expected a meeting`);
  return record;
}

/** What was published of it otherwise, kept in the same way; null where nothing was. */
export function readVersionsOnce(id: string): RecordVersions | null {
  if (lastVersions?.id !== id) lastVersions = { id, versions: readVersions(id) };
  return lastVersions.versions;
}

let last: VerbatimRecord | undefined;
let lastVersions: { readonly id: string; readonly versions: RecordVersions | null } | undefined;
