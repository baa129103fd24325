import { z } from 'zod';
import { baseShape, recordKinds } from './record.ts';

/** What a record is, in short: what its addresses can be told by when it is here no more. */
export const recordHeadSchema = z.object({
  id: baseShape.id,
  kind: z.enum(recordKinds),
  symbol: baseShape.symbol,
  language: baseShape.language,
  date: baseShape.date,
  title: baseShape.title,
});

/** A record that was published and taken away whole: what its addresses still answer with. */
export const withdrawnRecordSchema = recordHeadSchema.extend({
  reason: z.string().describe('Why it was withdrawn, as an editor says to readers'),
  places: z
    .array(
      z.object({
        place: z.string().describe('`i12`, `i12-p3`, `op4`'),
        label: z.string().nullable().describe('The label of an intervention as last published; null of a paragraph'),
        text: z.string().nullable().describe('As last published; null of an intervention, whose paragraphs have it'),
        stood: z.boolean().describe('Whether it led to a text until the record went; false where that was gone before'),
      }),
    )
    .describe('Every published address: interventions first, then paragraphs, each in the order of the record'),
});

export type RecordHead = z.infer<typeof recordHeadSchema>;
export type WithdrawnRecord = z.infer<typeof withdrawnRecordSchema>;
