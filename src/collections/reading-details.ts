import { z } from 'zod';

/**
 * What stands behind the text of a record, as its page shows it to a reader who asks for it: the label as printed and
 * why this person and delegation, the source lines of each paragraph, where the print changed pages, corrections.
 *
 *     /data/details/s-pv-9688.json
 */
export const readingDetailsSchema = z.array(
  z.object({
    place: z.string().describe('`i12`, `i12-p3`, `op4`'),
    details: z
      .array(
        z
          .array(
            z.tuple([
              z.string().describe('A run of words'),
              z.string().nullable().describe('What it leads to, with the base of the site; null of mere words'),
            ]),
          )
          .describe('One detail, in runs'),
      )
      .describe('At the head of an intervention, before a paragraph or clause'),
    cuts: z.array(z.string()).describe('What is said of each cut that the print made in a paragraph, in order'),
  }),
);

export type ReadingDetails = z.infer<typeof readingDetailsSchema>;
export type Detail = ReadingDetails[number]['details'][number];
