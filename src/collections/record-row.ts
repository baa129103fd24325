import { z } from 'zod';
import { recordAddress } from './addresses.ts';
import type { VerbatimRecord } from './any-record.ts';
import { baseShape } from './record.ts';
import { recordHeadSchema } from './record-head.ts';

/** A row of `/data/index.json`: what a record is, and where its page and its data are. */
export const recordRowSchema = recordHeadSchema.extend({
  source: baseShape.source,
  page: z.string().describe('Address of its page inside the site, without base: `/meetings/s-pv-9688/`'),
  data: z.string().describe('Address of the record as JSON inside the site, without base'),
  versions: z
    .string()
    .nullable()
    .describe('Address of the texts that were published otherwise; null where nothing changed since'),
});

export type RecordRow = z.infer<typeof recordRowSchema>;

/** Where the site publishes what a program reads. Addresses inside the site, without base. */
export const dataAddresses = {
  page: '/data/',
  index: '/data/index.json',
  indexSchema: '/data/index.schema.json',
  recordSchema: '/data/record.schema.json',
  versionsSchema: '/data/versions.schema.json',
  record: (id: string) => `/data/records/${id}.json`,
  versions: (id: string) => `/data/versions/${id}.json`,
} as const;

export function recordRow(
  { id, kind, symbol, language, date, title, source }: VerbatimRecord,
  isChanged: boolean,
): RecordRow {
  const versions = isChanged ? dataAddresses.versions(id) : null;
  const page = recordAddress(kind, id);
  return { id, kind, symbol, language, date, title, source, page, data: dataAddresses.record(id), versions };
}
