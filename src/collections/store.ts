import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema, type VerbatimRecord } from './any-record.ts';
import { type MovedRecord, movedRecordSchema } from './moved.ts';
import { type RecordVersions, recordVersionsSchema } from './versions.ts';
import { type WithdrawnRecord, withdrawnRecordSchema } from './withdrawn.ts';

/**
 * Where the build keeps the collections between parsing and rendering. Bodies stay out of Astro's
 * content store, which is bundled whole: each page reads its own record from here.
 *
 *     .verbatim/collections/{meetings,speakers,delegations,documents}.json   rows
 *     .verbatim/records/ID.json                                              one record
 *     .verbatim/versions/ID.json                                             what it had been, where it changed
 *     .verbatim/sources/ID.txt                                               its source as received
 *     .verbatim/withdrawn.json                                               records that were taken away whole
 *     .verbatim/moved.json                                                   records that are called otherwise now
 */
export const storeFolder = '.verbatim';
export const collectionNames = ['meetings', 'speakers', 'delegations', 'documents'] as const;
type CollectionName = (typeof collectionNames)[number];

export function collectionFile(name: CollectionName): string {
  return join(storeFolder, 'collections', `${name}.json`);
}

export function recordFile(id: string): string {
  return join(storeFolder, 'records', `${id}.json`);
}

export function sourceFile(id: string): string {
  return join(storeFolder, 'sources', `${id}.txt`);
}

export function versionsFile(id: string): string {
  return join(storeFolder, 'versions', `${id}.json`);
}

export const withdrawnFile = join(storeFolder, 'withdrawn.json');

export const movedFile = join(storeFolder, 'moved.json');

/** The records that are called otherwise than when they were published, by their old id. */
export function readMoved(): MovedRecord[] {
  return movedRecordSchema.array().parse(JSON.parse(readFileSync(movedFile, 'utf8')));
}

/** The records that were published and taken away whole, by id. */
export function readWithdrawn(): WithdrawnRecord[] {
  return withdrawnRecordSchema.array().parse(JSON.parse(readFileSync(withdrawnFile, 'utf8')));
}

/** What was published of a record and is different now; null where nothing is. */
export function readVersions(id: string): RecordVersions | null {
  const file = versionsFile(id);
  return existsSync(file) ? recordVersionsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The lines of a record's source as received; line ends are gone, nothing else is. */
export function readSourceLines(id: string): string[] {
  return readFileSync(sourceFile(id), 'utf8').split(/\r\n|\n|\r/);
}

/** One record, checked against the contract. Throws when the build did not write it: our own fault. */
export function readRecord(id: string): VerbatimRecord {
  return recordSchema.parse(JSON.parse(readFileSync(recordFile(id), 'utf8')));
}
