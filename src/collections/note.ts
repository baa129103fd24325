import { z } from 'zod';
import { baseShape, paragraphSchema } from './record.ts';

/** A note; of a page saved from the web, what belongs to the page stands apart from the text. */
export const noteSchema = z.object({
  ...baseShape,
  kind: z.literal('note'),
  rubric: z.string().nullable().describe('What the site prints above or beside its title'),
  publisher: z.string().nullable(),
  place: z.string().nullable(),
  published: z.iso.date().nullable().describe('Day on which the page was published'),
  languages: z.array(z.string()).describe('Names of the other languages that the page offers, as printed'),
  paragraphs: z.array(paragraphSchema),
});

export type Note = z.infer<typeof noteSchema>;
