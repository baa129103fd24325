import { z } from 'zod';

/**
 * What is cited, as CSL-JSON: the form that citation managers exchange and that all formats here are made of.
 *
 * Records of the United Nations are a `report`, an intervention too. Of the types that come near, it is the one that
 * loses nothing: its number, the symbol, has a field of its own in BibTeX, RIS, Zotero and GB/T 7714. A `speech`
 * becomes a sound recording in BibTeX and RIS and a `hearing` a treaty; a `paper-conference` has no number in either.
 * What the web alone publishes is a `webpage`.
 */
export const cslItemSchema = z.strictObject({
  id: z.string().describe('Key in a bibliography, from the address: `s-pv-9688-i12`'),
  type: z.enum(['report', 'webpage']),
  title: z
    .string()
    .describe('Of a document as printed; of an intervention the meeting, the capacity and the language spoken'),
  author: z
    .array(z.strictObject({ literal: z.string() }))
    .optional()
    .describe('Names undivided, as the record prints them: none is family name first. Absent when not established'),
  genre: z.string().describe('Kind of record: `会议逐字记录`'),
  number: z.string().optional().describe('Symbol; absent when none is known'),
  issued: z
    .strictObject({ 'date-parts': z.tuple([z.array(z.int()).min(1).max(3)]) })
    .optional()
    .describe('Day, or the year alone; absent when neither is known'),
  publisher: z.string(),
  'publisher-place': z.string().optional(),
  language: z.string().describe('BCP 47 tag of the text: `zh-CN`'),
  note: z.string().optional().describe('What no other field holds: which intervention and paragraph, and the agenda'),
  URL: z.url().optional().describe('Whole address of the text on this site; absent where the text is not here'),
});

export type CslItem = z.infer<typeof cslItemSchema>;

/** `2024-07-19` as CSL writes a date. */
export function cslDate(iso: string): NonNullable<CslItem['issued']> {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** BCP 47 tag as styles and citation managers know it. Records in Chinese are printed in simplified characters. */
export function cslLanguage(tag: string): string {
  return tag === 'zh' ? 'zh-CN' : tag;
}
