import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { procedureKinds, roles } from '../../src/collections/meeting.ts';
import { citationSchema } from '../../src/collections/record.ts';

/**
 * What a person read in the seeds, line by line, without the parser. Lines are those of the file.
 * A text that matters as a whole is written out; of a paragraph, its two ends and its length without
 * white space are enough.
 */
const citation = z.object({ line: z.int(), symbol: z.string(), kind: citationSchema.shape.kind });

const end = { begins: z.string(), ends: z.string(), characters: z.int() };
const numberedText = z.object({ n: z.int(), line: z.int(), ...end });

export const meetingReading = z.object({
  file: z.string(),
  symbol: z.string(),
  number: z.int(),
  year: z.string(),
  date: z.string(),
  place: z.string(),
  opened: z.string(),
  closed: z.string(),
  presidents: z.array(z.string()),
  members: z.array(
    z.object({
      line: z.int(),
      printed: z.string(),
      delegation: z.string(),
      representatives: z.array(z.string()),
    }),
  ),
  agenda: z.array(z.string()),
  procedure: z.array(z.object({ line: z.int(), kind: z.enum(procedureKinds), text: z.string() })),
  /** First and last line of each run in which the chair speaks for their country. */
  national: z.array(z.tuple([z.int(), z.int()])),
  /** Lines after which a cut sentence goes on in the next line with text. */
  cuts: z.array(z.int()),
  quotations: z.array(z.int()),
  lists: z.array(z.int()),
  /** Lines that print only a language, and the language from there on. */
  switches: z.array(z.object({ line: z.int(), spokenIn: z.string() })),
  citations: z.array(citation),
  /** Fullest names of those whom the record calls by several, by the line of their label. */
  fullNames: z.record(z.string(), z.string()),
  /** Offices as the record prints them, by the line of the label. */
  positions: z.record(z.string(), z.string()),
  /** Where speeches name a speaker of the same record, and the line of that speaker's first label. */
  named: z.array(z.object({ line: z.int(), printed: z.string(), speaker: z.int() })),
  /** Where they name somebody who spoke in another record, by the id in the register. */
  namedBesides: z.array(z.object({ line: z.int(), printed: z.string(), id: z.string() })),
  interventions: z.array(
    z.object({
      line: z.int(),
      label: z.string(),
      role: z.enum(roles),
      delegation: z.string(),
      spokenIn: z.string().nullable(),
    }),
  ),
});

export const draftReading = z.object({
  file: z.string(),
  session: z.int(),
  agendaItem: z.string(),
  title: z.string(),
  opening: z.string(),
  sponsors: z.array(z.object({ name: z.string(), delegation: z.string() })),
  preambular: z.array(z.object({ n: z.int(), lines: z.array(z.int()), ...end })),
  operative: z.array(z.object({ n: z.int(), lines: z.array(z.int()), ...end })),
  footnotes: z.array(
    z.object({ mark: z.string(), line: z.int(), clause: z.string(), word: z.string(), text: z.string() }),
  ),
  citations: z.array(citation),
});

export const letterReading = z.object({
  file: z.string(),
  session: z.int(),
  date: z.string(),
  distributed: z.string(),
  language: z.string(),
  original: z.string(),
  title: z.string(),
  subtitle: z.string(),
  headings: z.array(z.string()),
  signatory: z.string(),
  paragraphs: z.array(numberedText),
  annexes: z.tuple([
    z.object({
      id: z.string(),
      number: z.string(),
      line: z.int(),
      title: z.string(),
      paragraphs: z.array(numberedText),
    }),
    z.object({
      id: z.string(),
      number: z.string(),
      line: z.int(),
      heading: z.string(),
      title: z.string(),
      opening: z.string(),
      preambular: z.array(numberedText),
      operative: z.array(numberedText),
    }),
  ]),
  citations: z.array(citation),
});

export const noteReading = z.object({
  file: z.string(),
  rubric: z.array(z.string()),
  publisher: z.string(),
  place: z.string(),
  date: z.string(),
  languages: z.array(z.string()),
  title: z.string(),
  paragraphs: z.array(numberedText),
  citations: z.array(citation),
});

export type MeetingReading = z.infer<typeof meetingReading>;

/** Reads `tests/fixtures/hand-reading/NAME.json`. */
export function handReading<Reading>(name: string, schema: z.ZodType<Reading>): Reading {
  return schema.parse(
    JSON.parse(readFileSync(new URL(`../fixtures/hand-reading/${name}.json`, import.meta.url), 'utf8')),
  );
}

/** The lines of a file that have text, by number. */
export function linesWithText(file: string): Map<number, string> {
  const lines = readFileSync(file, 'utf8').split('\n');
  return new Map(lines.flatMap((line, index): [number, string][] => (line.trim() === '' ? [] : [[index + 1, line]])));
}

/** A text without white space: what remains when lines are set together in whatever way. */
export function tight(text: string): string {
  return text.replace(/\s/g, '');
}
