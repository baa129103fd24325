import { z } from 'zod';
import { baseShape, paragraphSchema } from './record.ts';
import { resolutionBodyShape } from './resolution-text.ts';

/** A letter and what is annexed to it, each annex with parts of its own. */
export const annexSchema = z.object({
  id: z.string().describe('`a1`'),
  number: z.string().nullable().describe('As printed: `附件一`'),
  title: z.string().nullable(),
  line: z.int().min(1),
  content: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('paragraphs'),
      paragraphs: z.array(
        paragraphSchema.extend({ number: z.int().nullable().describe('As printed; null without a number') }),
      ),
    }),
    z.object({
      kind: z.literal('draft-resolution'),
      heading: z.string().nullable().describe('`决议草案`'),
      ...resolutionBodyShape,
    }),
  ]),
});

export const letterSchema = z.object({
  ...baseShape,
  kind: z.literal('letter'),
  session: z.int().nullable(),
  distributed: z.iso.date().nullable().describe('Day of distribution; `date` is the day of the letter'),
  original: z.string().nullable().describe('BCP 47 tag of the original language; null when not printed'),
  headings: z.array(z.string()).describe('Headings above the title, in order'),
  signatory: z.string().nullable().describe('Name of who signed; null when no signature is printed'),
  signatures: z.array(z.string()).describe('The lines with which it is signed, as printed: `某某(签名)`'),
  paragraphs: z.array(paragraphSchema),
  annexes: z.array(annexSchema),
});

export type Letter = z.infer<typeof letterSchema>;
export type Annex = z.infer<typeof annexSchema>;
