import { z } from 'zod';
import { recordHeadSchema } from './record-head.ts';

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

export type WithdrawnRecord = z.infer<typeof withdrawnRecordSchema>;
