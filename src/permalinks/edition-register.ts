import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { type RegisterReading, readRegister, requiredCell } from '../read/read-register.ts';
import { formatRows } from './format-rows.ts';
import type { PermalinkRegister, PublishedRow } from './published.ts';
import type { HeadsReading } from './record-heads.ts';

/**
 * Every edition of every table, with the digest of the table up to its end: so a row that was changed or taken out,
 * and a table that is missing or was written anew, are noticed without the history of the files.
 *
 *     record,edition,sha256
 *     s-pv-9688,1,5d0c…
 *     s-pv-9688,2,e71b…          covers the rows of both editions
 */
export interface PublishedEdition {
  /** Its id. */
  readonly record: string;
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

/** The first line of the list. */
export const editionsHeader = 'record,edition,sha256\n';

/** The list; null is none yet. */
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

/** The editions that are not in the list. */
export function unlisted(register: PermalinkRegister, listed: readonly PublishedEdition[]): PublishedEdition[] {
  const known = new Set(listed.map(({ record, edition }) => `${record} ${edition}`));
  return [...register.values()]
    .flatMap(({ id, rows }) => editionsOf(id, rows))
    .filter(({ record, edition }) => !known.has(`${record} ${edition}`));
}

/** What the check says of an edition that is not in the list of this file. */
export function unlistedProblem({ record, edition }: PublishedEdition, file: string): Problem {
  const message = `Unexpected edition ${edition} of \`${record}\`, expected it in the list of editions`;
  const hint = 'Run `npm run permalinks` and commit what it writes.';
  return { severity: 'error', rule: 'permalinks/unlisted', file, line: 1, column: 1, message, hint };
}

/** Tables that do not hold any more what they held when an edition was listed. */
export function rewrittenTables(register: PermalinkRegister, { rows }: RegisterReading<PublishedEdition>): Problem[] {
  const hint = 'Tables only grow: take this one back from the version before.';
  const met = new Set<string>();
  return rows.flatMap(({ values: { record, edition, sha256 }, problemAt }) => {
    const table = register.get(record);
    const digest = editionsOf(record, table?.rows ?? []).find((one) => one.edition === edition)?.sha256;
    if (digest === sha256 || met.has(record)) return [];
    met.add(record);
    if (table === undefined) return [];
    const message = `Unexpected rows in the table of \`${record}\`, expected edition ${edition} as it was published`;
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
    if (first === undefined || register.has(record)) return [];
    const message = `Unexpected lack of the table of \`${record}\`, expected its published addresses`;
    return [first.problemAt('record', 'permalinks/lost-table', message, hint)];
  });
}
