import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Collections, collect } from './collect/collect.ts';
import { recordSchema, type VerbatimRecord } from './collections/any-record.ts';
import type { MovedRecord } from './collections/moved.ts';
import { collectionNames, storeFiles } from './collections/store.ts';
import type { RecordVersions } from './collections/versions.ts';
import type { WithdrawnRecord } from './collections/withdrawn.ts';
import { parseRecord } from './parse/parse-record.ts';
import { giveAddresses } from './permalinks/give-addresses.ts';
import { lostRecords } from './permalinks/lost-records.ts';
import { movedRecords } from './permalinks/moved-records.ts';
import { loadPermalinks } from './permalinks/permalink-register.ts';
import { digestProblems } from './permalinks/register-digests.ts';
import { withdrawnRecords } from './permalinks/withdrawn-records.ts';
import type { Problem } from './problems/problem.ts';
import { isOfWholeTable } from './read/read-register.ts';
import { readSeed, seedFiles } from './read/seed-files.ts';
import { readSource } from './read/source.ts';
import { linkSittings } from './resolve/link-sittings.ts';
import { loadRegisters, type Registers } from './resolve/registers.ts';
import { type Resolved, resolveRecord } from './resolve/resolve-record.ts';
import { reviewMeeting } from './review/review-meeting.ts';

export interface PipelineResult {
  records: VerbatimRecord[];
  /** The text of each record's source as received, by the id of the record. */
  sources: ReadonlyMap<string, string>;
  /** What was published otherwise, of the records in which something changed. */
  versions: RecordVersions[];
  /** Published records that were taken away whole. */
  withdrawn: WithdrawnRecord[];
  /** Published records that are called otherwise now. */
  moved: MovedRecord[];
  collections: Collections;
  /** Those of the registers and of every file, in the order of the files. */
  problems: Problem[];
  /** How many files were read. */
  files: number;
  /** How many addresses were published before; 0 where there is no register. */
  addresses: number;
}

/** The stages in order: read, parse, resolve, review, give addresses, collect. */
export function runPipeline(seedFolder: string): PipelineResult {
  const { registers, problems } = loadRegisters(join(seedFolder, 'registers'));
  const { files, problems: passedOver } = seedFiles(seedFolder);
  const permalinks = loadPermalinks(join(seedFolder, 'permalinks'));
  const broken = [...problems, ...permalinks.problems].filter(isOfWholeTable);
  if (broken.length > 0) return nothingRead(registers, broken);
  const readings = files.map((file): RecordReading => {
    const { bytes, problem } = readSeed(file);
    return bytes === null ? { resolved: null, text: '', problems: [problem] } : readRecordFile(file, bytes, registers);
  });
  const addressed = readings.flatMap(({ resolved }) =>
    resolved === null
      ? []
      : [{ persons: resolved.persons, ...giveAddresses(resolved.record, permalinks.register.get(resolved.record.id)) }],
  );
  const resolved: Resolved[] = linkSittings(addressed.map(({ record, persons }) => ({ record, persons })));
  const records = resolved.map(({ record }) => record);
  const twice = sameIds(resolved);
  // A file that could not be read is told as such; its record is not lost.
  const lost = resolved.length < files.length ? [] : lostRecords(records, permalinks.register, permalinks.heads);
  return {
    records,
    sources: new Map(readings.flatMap(({ resolved: read, text }) => (read === null ? [] : [[read.record.id, text]]))),
    versions: addressed.flatMap(({ versions }) => versions ?? []),
    withdrawn: withdrawnRecords(records, permalinks.register, permalinks.heads),
    moved: movedRecords(records, permalinks.register, permalinks.heads),
    collections: collect(resolved, registers),
    problems: [
      ...problems,
      ...permalinks.problems,
      // A table that says itself what is wrong with it need not be told to differ.
      ...(permalinks.problems.length > 0 ? [] : digestProblems(seedFolder)),
      ...passedOver,
      ...readings.flatMap((reading) => reading.problems),
      ...addressed.flatMap((one) => one.problems),
      ...twice,
      ...lost,
    ],
    files: files.length,
    addresses: [...permalinks.register.values()].reduce((sum, { places }) => sum + places.length, 0),
  };
}

/** Of tables that cannot be read, only that is told: whatever depends on them would be a problem too, and advise the wrong thing. */
function nothingRead(registers: Registers, problems: Problem[]): PipelineResult {
  return {
    records: [],
    sources: new Map(),
    versions: [],
    withdrawn: [],
    moved: [],
    collections: collect([], registers),
    problems,
    files: 0,
    addresses: 0,
  };
}

export interface RecordReading {
  resolved: Resolved | null;
  /** The decoded file; empty where it could not be decoded. */
  text: string;
  problems: Problem[];
}

/** One file from bytes to a record; null where it could not become one, and the problems say why. */
export function readRecordFile(file: string, bytes: Uint8Array, registers: Registers): RecordReading {
  const { source, problems } = readSource(file, bytes);
  if (source === null) return { resolved: null, text: '', problems };
  const parsed = parseRecord(source, (name) => registers.delegations.byName(name) !== null);
  if (parsed.record === null || parsed.parsing === null)
    return { resolved: null, text: source.text, problems: parsed.problems };
  const resolved = resolveRecord(parsed.record, parsed.parsing, registers);
  const record = recordSchema.parse(resolved.record);
  const doubts = record.kind === 'meeting' ? reviewMeeting(record, source.text, registers.delegations.namesOf) : [];
  const told = { ...record, problems: [...record.problems, ...doubts] };
  return { resolved: { ...resolved, record: told }, text: source.text, problems: told.problems };
}

/** Writes the collections into an empty folder, from which pages read them. */
export function writeStore(result: PipelineResult, folder: string): void {
  const files = storeFiles(folder);
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const writeJson = (file: string, value: unknown) => write(file, `${JSON.stringify(value)}\n`);
  for (const name of collectionNames) writeJson(files.collection(name), result.collections[name]);
  for (const record of result.records) writeJson(files.record(record.id), record);
  for (const versions of result.versions) writeJson(files.versions(versions.id), versions);
  writeJson(files.withdrawn, result.withdrawn);
  writeJson(files.moved, result.moved);
  for (const [id, text] of result.sources) write(files.source(id), text);
}

/** Two files with one id: the later one cannot be published under the same address. */
function sameIds(resolved: readonly Resolved[]): Problem[] {
  return resolved.flatMap(({ record }, index): Problem[] => {
    const first = resolved.findIndex((other) => other.record.id === record.id);
    if (first === index) return [];
    const message = `Unexpected second record \`${record.id}\`, expected it only in ${resolved[first]?.record.source.file}`;
    const hint = 'Remove one of the files, or give one of them another symbol in the register of documents.';
    return [
      { severity: 'error', rule: 'collect/same-id', file: record.source.file, line: 1, column: 1, message, hint },
    ];
  });
}
