import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { type RegisterReading, readRegister, requiredCell } from '../read/read-register.ts';
import { formatRows } from './format-rows.ts';
import type { PermalinkRegister, PublishedRow } from './published.ts';
import { formatHead, type HeadsReading, headsFile } from './record-heads.ts';

/**
 * Every edition of every table, with the digest of the table up to its end: so a row that was changed or taken out,
 * and a table that is missing or was written anew, are noticed without the history of the files.
 *
 *     record,edition,sha256
 *     s-pv-9688,1,5d0c…
 *     s-pv-9688,2,e71b…          covers the rows of both editions
 *     records.csv,6,90aa…        covers the first six rows of the list of records
 */
export interface PublishedEdition {
  /** Its id, or the name of the list of records. */
  readonly record: string;
  /** Of the list of records, how many rows it had. */
  readonly edition: number;
  /** Of the rows of the table from the first one to the last of this edition, as they are written: 64 hexadecimal digits. */
  readonly sha256: string;
}

const columns = {
  schema: z.object({
    record: requiredCell,
    edition: z.coerce.number().int().min(1),
    sha256: z.string().regex(/^[0-9a-f]{64}$/, 'expected 64 hexadecimal digits'),
  }),
  key: ['record', 'edition'],
} as const;

/** The list, in the folder of the tables. */
export const editionsFile = 'editions.csv';

/** The first line of the list. */
export const editionsHeader = 'record,edition,sha256\n';

/** The list; null is none yet, or none any more: `unlistedProblems` tells. */
export function readEditions(file: string, bytes: Uint8Array | null): RegisterReading<PublishedEdition> {
  return bytes === null ? { rows: [], problems: [] } : readRegister(file, bytes, columns);
}

/** The editions of a table, in order. */
export function editionsOf(record: string, rows: readonly PublishedRow[]): PublishedEdition[] {
  const hash = createHash('sha256');
  return rows.flatMap((row, index) => {
    hash.update(formatRows([row]));
    const { edition } = row;
    return rows[index + 1]?.edition === edition ? [] : [{ record, edition, sha256: hash.copy().digest('hex') }];
  });
}

/**
 * What the list of records has grown to, under its own name, which is that of no record: row by row as a table does
 * edition by edition.
 */
function editionsOfHeads({ rows }: HeadsReading): PublishedEdition[] {
  const hash = createHash('sha256');
  return rows.map(({ values: { record: id, ...head } }, index) => {
    hash.update(formatHead({ id, ...head }));
    return { record: headsFile, edition: index + 1, sha256: hash.copy().digest('hex') };
  });
}

/** The editions that are not in the list; of the list of records only what it is now. */
export function unlisted(
  register: PermalinkRegister,
  heads: HeadsReading,
  { rows }: RegisterReading<PublishedEdition>,
): PublishedEdition[] {
  const known = new Set(rows.map(({ values: { record, edition } }) => `${record} ${edition}`));
  return [...register.values()]
    .flatMap(({ id, rows: table }) => editionsOf(id, table))
    .concat(editionsOfHeads(heads).slice(-1))
    .filter(({ record, edition }) => !known.has(`${record} ${edition}`));
}

/**
 * What it means that the list of this file lacks editions. One run writes a table and the list: without the list, or
 * without a line of it, nothing says any more that the table is as it was published.
 */
export function unlistedProblems(lacking: readonly PublishedEdition[], file: string, isThere: boolean): Problem[] {
  const problem = { severity: 'error', rule: 'permalinks/unlisted', file, line: 1, column: 1 } as const;
  if (!isThere && lacking.length > 0) {
    const message = 'Unexpected lack of the list of editions, expected it beside the tables';
    return [{ ...problem, message, hint: 'It was published with them: take it back from the version before.' }];
  }
  const hint =
    '`npm run permalinks` writes the rows and their edition in one go: take both back from the version before.';
  return lacking.map(({ record, edition }) => {
    const message = `Unexpected edition ${edition} of \`${record}\`, expected it in the list of editions`;
    return { ...problem, message, hint };
  });
}

/** Tables, and the list of records, that do not hold any more what they held when an edition was listed. */
export function rewrittenTables(
  register: PermalinkRegister,
  heads: HeadsReading,
  { rows }: RegisterReading<PublishedEdition>,
): Problem[] {
  const hint = 'Rows are only added: take the file back from the version before.';
  const now = new Map([...register.values()].map(({ id, rows: table }) => [id, editionsOf(id, table)]));
  now.set(headsFile, editionsOfHeads(heads));
  const met = new Set<string>();
  return rows.flatMap(({ values: { record, edition, sha256 }, problemAt }) => {
    const editions = now.get(record);
    const digest = editions?.find((one) => one.edition === edition)?.sha256;
    if (editions === undefined || digest === sha256 || met.has(record)) return [];
    met.add(record);
    const message = `Unexpected rows in \`${record}\`, expected edition ${edition} as it was published`;
    return [problemAt('record', 'permalinks/rewritten', message, hint)];
  });
}

/** Records whose table is not there, though one of the two lists has them. */
export function lostTables(
  register: PermalinkRegister,
  { rows: editions }: RegisterReading<PublishedEdition>,
  { rows: heads }: HeadsReading,
): Problem[] {
  const hint = 'Its addresses were published, and a table stays for ever: take it back from the version before.';
  const lists = [...editions, ...heads].map(({ values: { record }, problemAt }) => ({ record, problemAt }));
  return [...Map.groupBy(lists, ({ record }) => record)].flatMap(([record, [first]]) => {
    if (first === undefined || record === headsFile || register.has(record)) return [];
    const message = `Unexpected lack of the table of \`${record}\`, expected its published addresses`;
    return [first.problemAt('record', 'permalinks/lost-table', message, hint)];
  });
}
