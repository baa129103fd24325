import { z } from 'zod';
import { problemSchema } from '../problems/problem.ts';

/** What every record has, whatever its kind. See docs/data.md; the names are a public interface. */
export const recordKinds = ['meeting', 'draft-resolution', 'resolution', 'letter', 'statement', 'note'] as const;

/** Where a character of the source can go. Every non-white character goes to exactly one of these. */
export const ledgerClasses = [
  'front',
  'heading',
  'label',
  'speech',
  'procedure',
  'vote',
  'clause',
  'paragraph',
  'footnote',
  'furniture',
  'markup',
  'unassigned',
] as const;

export const linesSchema = z
  .tuple([z.int().min(1), z.int().min(1)])
  .describe('First and last line in the source as received, from 1');

export const citationSchema = z.object({
  symbol: z
    .string()
    .describe(
      'Normalised: `S/RES/2178(2014)`, `A/RES/73/334`, `S/2024/538`; `S/RES/2231` where no year is established',
    ),
  kind: z.enum(['resolution', 'document', 'meeting', 'statement', 'press']),
  printed: z.string().describe('The characters that the record prints for it'),
  line: z.int().min(1).describe('Line of its first character'),
  intervention: z.string().nullable().describe('`i12` when it stands in an intervention, otherwise null'),
  paragraph: z.string().nullable().describe('Id of the paragraph or clause, null in front matter and headings'),
  start: z
    .int()
    .min(0)
    .nullable()
    .describe('Place in the text of that paragraph, UTF-16 units; null without paragraph'),
  end: z.int().min(0).nullable().describe('First unit after it; null without paragraph'),
});

export const mentionSchema = z.object({
  kind: z.enum(['speaker', 'delegation']),
  id: z.string().describe('Id of the speaker or delegation'),
  paragraph: z.string().describe('Id of the paragraph that names it'),
  start: z.int().min(0).describe('Place in the text of the paragraph, UTF-16 units'),
  end: z.int().min(0).describe('First unit after it'),
});

export const paragraphSchema = z.object({
  id: z.string().describe('`i12-p3` in an intervention, `p3` in a letter or note, `a1-p3` in its first annex'),
  kind: z
    .enum(['speech', 'quotation', 'list', 'note', 'heading'])
    .describe('`heading` inside a letter, a statement or an annex; those of a meeting are procedure'),
  text: z.string().describe('As printed, markup removed, whole again where a page break had cut it'),
  lines: linesSchema,
  joined: z.array(z.int().min(1)).describe('The lines after which a cut was healed; empty when the print had it whole'),
  cuts: z.array(z.int().min(0)).describe('The same cuts as places in `text`, UTF-16 units'),
});

export const correctionSchema = z.object({
  line: z.int().min(1).describe('Line in the source as received'),
  printed: z.string().describe('What the source prints, and the text keeps'),
  corrected: z.string().describe('What an editor says is meant'),
  reason: z.string(),
  paragraph: z.string().nullable().describe('Id of the paragraph, null in front matter and headings'),
  start: z.int().min(0).describe('Place in that text, UTF-16 units'),
  end: z.int().min(0).describe('First unit after it'),
});

export const formerPlaceSchema = z.object({
  place: z.string().describe('The address that was published: `i12`, `i12-p4`, `op3`'),
  state: z
    .enum(['withdrawn', 'merged'])
    .describe('`withdrawn`: nothing stands there any more; `merged`: another place took its text in'),
  into: z.string().nullable().describe('The place that a merged one leads to; null of a withdrawn one'),
  after: z
    .string()
    .nullable()
    .describe(
      'The intervention behind which an intervention stood, the paragraph behind which a paragraph stood; null where it was the first',
    ),
  label: z.string().nullable().describe('The label of an intervention as last published; null of a paragraph'),
});

export const baseShape = {
  id: z
    .string()
    .describe('The symbol in lower case, every run of other signs one hyphen; without a symbol a readable slug'),
  symbol: z.string().nullable().describe('Symbol of the document; null when none is printed, derived or registered'),
  symbolFrom: z.enum(['printed', 'derived', 'register']).nullable().describe('Where the symbol comes from'),
  language: z.string().describe('BCP 47 tag of the text'),
  date: z.iso
    .date()
    .nullable()
    .describe('Day of the meeting, letter or note; null means not printed and not established'),
  title: z.string().describe('As printed, joined where the print broke it'),
  source: z.object({
    file: z.string().describe('Path of the file as it was given'),
    sha256: z.string().length(64).describe('Of the bytes as received'),
    characters: z.int().min(0).describe('Non-white characters (Unicode code points) of the source'),
    lines: z.int().min(0).describe('Lines of the source'),
    origin: z
      .string()
      .nullable()
      .describe('Where the document comes from, as the register of documents says; null when it does not'),
  }),
  ledger: z
    .record(z.enum(ledgerClasses), z.int().min(0))
    .describe('Non-white characters by class; their sum is `source.characters` and `unassigned` is 0'),
  citations: z.array(citationSchema),
  mentions: z.array(mentionSchema).describe('Speakers and delegations named in paragraphs'),
  corrections: z.array(correctionSchema).describe('Stated in a register; the text stays as printed'),
  formerPlaces: z
    .array(formerPlaceSchema)
    .describe('Published addresses that have no text of their own any more: interventions first, then paragraphs'),
  changedPlaces: z
    .array(z.string())
    .describe(
      'Interventions, paragraphs and clauses whose text was another one; `/data/versions/ID.json` has the texts',
    ),
  changedLabels: z
    .array(z.string())
    .describe('Interventions that were published under another label; `/data/versions/ID.json` has the labels'),
  problems: z.array(problemSchema),
};

export type LedgerClass = (typeof ledgerClasses)[number];
export type Citation = z.infer<typeof citationSchema>;
export type Correction = z.infer<typeof correctionSchema>;
export type FormerPlace = z.infer<typeof formerPlaceSchema>;
export type Mention = z.infer<typeof mentionSchema>;
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Lines = z.infer<typeof linesSchema>;
