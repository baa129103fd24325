import { z } from 'zod';
import { baseShape, paragraphSchema } from './record.ts';

/** A statement by the President of the Security Council on its behalf. */
export const statementSchema = z.object({
  ...baseShape,
  kind: z.literal('statement'),
  distributed: z.iso.date().nullable().describe('Day of distribution; `date` is the day on which it was made'),
  original: z.string().nullable().describe('BCP 47 tag of the original language; null when not printed'),
  madeAt: z.int().nullable().describe('Number of the meeting at which it was made; null when not printed'),
  headings: z.array(z.string()).describe('Headings above the title, in order'),
  paragraphs: z.array(paragraphSchema),
});

export type Statement = z.infer<typeof statementSchema>;
