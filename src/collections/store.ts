import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { recordSchema, type VerbatimRecord } from './any-record.ts';
import { type MovedRecord, movedRecordSchema } from './moved.ts';
import { type RecordVersions, recordVersionsSchema } from './versions.ts';
import { type WithdrawnRecord, withdrawnRecordSchema } from './withdrawn.ts';

/**
 * Where the build keeps the collections between parsing and rendering. Bodies stay out of Astro's
 * content store, which is bundled whole: each page reads its own record from here.
 *
 *     collections/{meetings,speakers,delegations,documents}.json   rows
 *     records/ID.json                                              one record
 *     versions/ID.json                                             what it had been, where it changed
 *     sources/ID.txt                                               its source as received
 *     withdrawn.json                                               records that were taken away whole
 *     moved.json                                                   records that are called otherwise now
 */
export interface StoreFiles {
  readonly collection: (name: CollectionName) => string;
  readonly record: (id: string) => string;
  readonly versions: (id: string) => string;
  readonly source: (id: string) => string;
  readonly withdrawn: string;
  readonly moved: string;
}

export const collectionNames = ['meetings', 'speakers', 'delegations', 'documents'] as const;
type CollectionName = (typeof collectionNames)[number];

export function storeFiles(folder: string): StoreFiles {
  return {
    collection: (name) => join(folder, 'collections', `${name}.json`),
    record: (id) => join(folder, 'records', `${id}.json`),
    versions: (id) => join(folder, 'versions', `${id}.json`),
    source: (id) => join(folder, 'sources', `${id}.txt`),
    withdrawn: join(folder, 'withdrawn.json'),
    moved: join(folder, 'moved.json'),
  };
}

/** The store of the development server, which is there to stay. */
export const developmentStore = '.verbatim';

/** The store from which pages are made: VERBATIM_STORE, which each build sets to one of its own; else that of the development server. */
function store(): StoreFiles {
  const { VERBATIM_STORE = developmentStore } = process.env;
  return storeFiles(VERBATIM_STORE);
}

export function collectionFile(name: CollectionName): string {
  return store().collection(name);
}

/** The same as Astro's loader takes it: as a path it would read `#` and `?` otherwise, and `*` not at all. */
export function collectionUrl(name: CollectionName): string {
  return pathToFileURL(collectionFile(name)).href.replaceAll('*', '%2A');
}

/** The records that are called otherwise than when they were published, by their old id. */
export function readMoved(): MovedRecord[] {
  return movedRecordSchema.array().parse(JSON.parse(readFileSync(store().moved, 'utf8')));
}

/** The records that were published and taken away whole, by id. */
export function readWithdrawn(): WithdrawnRecord[] {
  return withdrawnRecordSchema.array().parse(JSON.parse(readFileSync(store().withdrawn, 'utf8')));
}

/** What was published of a record and is different now; null where nothing is. */
export function readVersions(id: string): RecordVersions | null {
  const file = store().versions(id);
  return existsSync(file) ? recordVersionsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : null;
}

/** The lines of a record's source as received; line ends are gone, nothing else is. */
export function readSourceLines(id: string): string[] {
  return readFileSync(store().source(id), 'utf8').split(/\r\n|\n|\r/);
}

/** One record, checked against the contract. Throws when the build did not write it: our own fault. */
export function readRecord(id: string): VerbatimRecord {
  return recordSchema.parse(JSON.parse(readFileSync(store().record(id), 'utf8')));
}
