import { z } from 'zod';
import { annexSchema } from './annex.ts';
import { baseShape, paragraphSchema } from './record.ts';

/** A letter and what is annexed to it. */
export const letterSchema = z.object({
  ...baseShape,
  kind: z.literal('letter'),
  session: z.int().nullable(),
  distributed: z.iso.date().nullable().describe('Day of distribution; `date` is the day of the letter'),
  original: z.string().nullable().describe('BCP 47 tag of the original language; null when not printed'),
  headings: z.array(z.string()).describe('Headings above the title, in order'),
  signatory: z.string().nullable().describe('Who signed, several names as a list; null when no signature is printed'),
  signatures: z.array(z.string()).describe('The lines with which it is signed, as printed: `某某(签名)`'),
  paragraphs: z.array(paragraphSchema),
  annexes: z.array(annexSchema),
});

export type Letter = z.infer<typeof letterSchema>;
