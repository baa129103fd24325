import { z } from 'zod';
import { baseShape, recordKinds } from './record.ts';

/** What a record is, in short: what its addresses can be told by also when it is here no more. */
export const recordHeadSchema = z.object({
  id: baseShape.id,
  kind: z.enum(recordKinds),
  symbol: baseShape.symbol,
  language: baseShape.language,
  date: baseShape.date,
  title: baseShape.title,
});

export type RecordHead = z.infer<typeof recordHeadSchema>;
