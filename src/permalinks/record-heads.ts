import { z } from 'zod';
import type { VerbatimRecord } from '../collections/any-record.ts';
import { recordKinds } from '../collections/record.ts';
import type { RecordHead } from '../collections/record-head.ts';
import { optionalCell, type RegisterReading, readRegister, requiredCell } from '../read/read-register.ts';
import { formatCells } from './format-rows.ts';

/**
 * What the record of each table is, so that its addresses can say so when it is gone. A later row is what it is now:
 *
 *     record,version,kind,symbol,language,date,title,withdrawn
 *     s-pv-9688,1,meeting,S/PV.9688,zh,2024-07-19,联合国与区域……,
 *     s-pv-9688,2,meeting,S/PV.9688,zh,2024-07-19,联合国与区域……,原件有误，等待更正本。
 */
export interface PublishedHead extends RecordHead {
  /** Of the row, from 1 for each record. */
  readonly version: number;
  /** Why the record was withdrawn; null while it is here. */
  readonly withdrawn: string | null;
}

export type PublishedHeads = ReadonlyMap<string, PublishedHead>;

const columns = {
  schema: z.object({
    record: requiredCell,
    version: z.coerce.number().int().min(1),
    kind: z.enum(recordKinds),
    symbol: optionalCell,
    language: requiredCell,
    date: optionalCell.pipe(z.iso.date().nullable()),
    title: z.string(),
    withdrawn: optionalCell,
  }),
  key: ['record', 'version'],
} as const;

/** The list, in the folder of the tables. */
export const headsFile = 'records.csv';

/** The first line of the list. */
export const headsHeader = 'record,version,kind,symbol,language,date,title,withdrawn\n';

export interface HeadsReading extends RegisterReading<z.infer<typeof columns.schema>> {
  /** Of each record its last row. */
  readonly heads: PublishedHeads;
}

/** The list; null is none yet. */
export function readHeads(file: string, bytes: Uint8Array | null): HeadsReading {
  if (bytes === null) return { heads: new Map(), rows: [], problems: [] };
  const { rows, problems } = readRegister(file, bytes, columns);
  const hint = 'Rows are added by `npm run permalinks` and never changed: take the list back from the version before.';
  const heads = new Map<string, PublishedHead>();
  const doubts = rows.flatMap(({ values: { record: id, ...head }, problemAt }) => {
    const expected = (heads.get(id)?.version ?? 0) + 1;
    heads.set(id, { id, ...head });
    if (head.version === expected) return [];
    const message = `Unexpected version ${head.version} of \`${id}\`, expected ${expected}`;
    return [problemAt('version', 'permalinks/order', message, hint)];
  });
  return { heads, rows, problems: [...problems, ...doubts] };
}

/** The row that the list has to grow by for a record that is here; null where it has it. */
export function nextHead(record: VerbatimRecord, before: PublishedHead | undefined): PublishedHead | null {
  const { id, kind, symbol, language, date, title } = record;
  const isKnown =
    before !== undefined &&
    before.withdrawn === null &&
    before.kind === kind &&
    before.symbol === symbol &&
    before.language === language &&
    before.date === date &&
    before.title === title;
  if (isKnown) return null;
  return { id, version: (before?.version ?? 0) + 1, kind, symbol, language, date, title, withdrawn: null };
}

/** A row as a line of the list. */
export function formatHead({ id, version, kind, symbol, language, date, title, withdrawn }: PublishedHead): string {
  return formatCells([id, String(version), kind, symbol, language, date, title, withdrawn]);
}
