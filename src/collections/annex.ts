import { z } from 'zod';
import { paragraphSchema } from './record.ts';
import { resolutionBodyShape } from './resolution-body.ts';

/** What is annexed to a letter or a resolution, with parts of its own. */
export const annexSchema = z.object({
  id: z.string().describe('`a1`'),
  number: z.string().nullable().describe('As printed: `附件一`'),
  title: z.string().nullable(),
  original: z
    .string()
    .nullable()
    .describe('BCP 47 tag of its original language, `[原件：法文]`; null when not printed'),
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

export type Annex = z.infer<typeof annexSchema>;
