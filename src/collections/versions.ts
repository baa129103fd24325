import { z } from 'zod';
import { baseShape } from './record.ts';

/**
 * What was published under the addresses of a record and is different now. A record in which nothing changed has none.
 *
 *     /data/versions/s-pv-9688.json
 */
export const placeVersionsSchema = z.object({
  place: z.string().describe('`i12`, `i12-p3`, `op4`'),
  label: z.string().nullable().describe('The label of an intervention as last published; null of a paragraph'),
  state: z
    .enum(['changed', 'added', 'withdrawn', 'merged'])
    .describe(
      '`changed`: the text was another one; `added`: the place came later than the record; `withdrawn`: it has no text any more; `merged`: another place took it in',
    ),
  into: z.string().nullable().describe('The place that a merged one leads to'),
  gone: z
    .int()
    .min(1)
    .nullable()
    .describe(
      'The edition in which it was withdrawn or merged; null while it has a text, and where nobody has said what became of it',
    ),
  versions: z
    .array(
      z.object({
        edition: z.int().min(1).describe('The edition of the record that first had this text, from 1'),
        hash: z
          .string()
          .length(8)
          .describe(
            'First eight hexadecimal digits of the SHA-256 of the text in normal form, as copied links carry it; of an intervention that of its label, a colon and its paragraphs',
          ),
        label: z.string().nullable().describe('Of an intervention, as published; null of a paragraph'),
        text: z.string().nullable().describe('As published; null of an intervention, whose paragraphs have it'),
      }),
    )
    .describe('Every text that it had, the first one first; the last may be the one that it has'),
});

export const recordVersionsSchema = z.object({
  id: baseShape.id,
  places: z
    .array(placeVersionsSchema)
    .describe('Interventions first, then paragraphs, each in the order of the record'),
});

/** What a reader is told beside the text whose link is older than it. */
export const changeNoteSchema = z.object({
  before: z
    .string()
    .nullable()
    .describe('The place of the linked intervention that the note stands before; null: it stands where the link leads'),
  message: z.string().describe('What changed, in words'),
  runs: z
    .array(
      z.object({
        text: z.string().describe('As published; a long run that both have is shortened to its ends'),
        mark: z
          .object({
            tag: z.enum(['ins', 'del']).describe('`ins`: the text gained it since; `del`: it lost it'),
            before: z.string().describe('Words before the run, for those who do not see the mark'),
            behind: z.string().describe('The same behind it'),
          })
          .nullable()
          .describe('Null of what both have'),
      }),
    )
    .describe('The earlier text beside the one that stands there now; empty where two texts are not compared'),
  lost: z.array(z.string()).describe('Earlier texts that stand nowhere any more, a paragraph each; mostly none'),
});

/** What the site publishes: the versions, and what the reader of an older link is told of them. */
export const publishedVersionsSchema = recordVersionsSchema.extend({
  changes: z
    .array(
      z.object({
        place: z.string().describe('What the link leads to: `i12`, `i12-p3`, `op4`'),
        hash: z.string().length(8).describe('The hash that the link carries'),
        message: z.string().describe('All of it in one sentence'),
        notes: z.array(changeNoteSchema).describe('At least one, each in its place'),
      }),
    )
    .describe('One for each earlier text of a place, by its hash; none for the text that it has'),
});

export type ChangeNote = z.infer<typeof changeNoteSchema>;
export type PublishedVersions = z.infer<typeof publishedVersionsSchema>;
export type ChangesSince = PublishedVersions['changes'][number];
export type PlaceVersions = z.infer<typeof placeVersionsSchema>;
export type RecordVersions = z.infer<typeof recordVersionsSchema>;
