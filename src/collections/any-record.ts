import { z } from 'zod';
import { letterSchema } from './letter.ts';
import { meetingSchema } from './meeting.ts';
import { noteSchema } from './note.ts';
import { resolutionTextSchema } from './resolution-text.ts';
import { statementSchema } from './statement.ts';

/** Any record: what `npm run parse` prints and `/data/records/ID.json` publishes. */
export const recordSchema = z.discriminatedUnion('kind', [
  meetingSchema,
  resolutionTextSchema,
  letterSchema,
  statementSchema,
  noteSchema,
]);

export type VerbatimRecord = z.infer<typeof recordSchema>;
