import { z } from 'zod';
import { citingSchema } from './citing.ts';

/**
 * A document that is here or cited: resolutions and drafts, documents, statements, press releases,
 * and meetings whose records are not here. `shelf` says under which address it stands.
 */
export const shelves = ['resolutions', 'documents', 'meetings'] as const;

export const documentSchema = z.object({
  id: z.string().describe('Last part of its address: `s-res-2178-2014`'),
  shelf: z.enum(shelves),
  kind: z.enum(['resolution', 'draft-resolution', 'document', 'letter', 'note', 'meeting', 'statement', 'press']),
  symbol: z.string().nullable().describe('As printed; of a document of two organs both, `A/79/302-S/2024/600`'),
  symbols: z.array(z.string()).describe('Each symbol that it bears, alone: `A/79/302` and `S/2024/600`'),
  alsoAt: z
    .array(z.string())
    .describe('Other last parts of its address, for each of its symbols and for both: they lead to its page'),
  name: z
    .string()
    .describe('As Chinese prints it: `安全理事会第2178（2014）号决议`, or the title of a document that is here'),
  body: z.enum(['security-council', 'general-assembly', 'other']),
  number: z.int().nullable().describe('Number for ordering: 2178, or 331 of 73/331'),
  year: z.int().nullable().describe('Year in the symbol: 2014'),
  session: z.int().nullable().describe('Session in the symbol: 73'),
  date: z.iso
    .date()
    .nullable()
    .describe(
      'Day of a record that is here; of a resolution that is only cited, the day that a place prints before it',
    ),
  record: z.string().nullable().describe('Id of the record, when the text is here'),
  describedAs: z.string().nullable().describe('What a register says that it is'),
  citedBy: z.array(citingSchema),
});

export type Shelf = (typeof shelves)[number];
export type Document = z.infer<typeof documentSchema>;
