import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import type { Letter } from '../../src/collections/letter.ts';
import type { Meeting } from '../../src/collections/meeting.ts';
import type { Note } from '../../src/collections/note.ts';
import type { ResolutionText } from '../../src/collections/resolution-text.ts';
import type { Statement } from '../../src/collections/statement.ts';

export const isMeeting = (record: VerbatimRecord): record is Meeting => record.kind === 'meeting';
export const isLetter = (record: VerbatimRecord): record is Letter => record.kind === 'letter';
export const isNote = (record: VerbatimRecord): record is Note => record.kind === 'note';
export const isDraft = (record: VerbatimRecord): record is ResolutionText => record.kind === 'draft-resolution';
export const isResolution = (record: VerbatimRecord): record is ResolutionText => record.kind === 'resolution';
export const isStatement = (record: VerbatimRecord): record is Statement => record.kind === 'statement';

/** A record that the test counts on; without it the test fails here. */
export function expectKind<Found extends VerbatimRecord>(
  record: VerbatimRecord | null | undefined,
  is: (record: VerbatimRecord) => record is Found,
): Found {
  if (record === null || record === undefined) throw new Error('no record was made');
  if (!is(record)) throw new Error(`a record of another kind was made: ${record.kind}`);
  return record;
}
