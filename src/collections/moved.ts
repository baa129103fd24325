import { z } from 'zod';
import { recordHeadSchema } from './record-head.ts';

/** A record that was published under an id that is no longer its own: where its addresses lead on to. */
export const movedRecordSchema = recordHeadSchema.extend({
  into: recordHeadSchema.describe('What it is now; where that moved on or was withdrawn in its turn, the last one'),
  turns: z
    .array(z.string())
    .describe('The places of its interventions, in the order of the record: `i12`; none outside meetings'),
});

export type MovedRecord = z.infer<typeof movedRecordSchema>;
