import { z } from 'zod';
import { linesSchema } from './record.ts';

/** What a resolution says: who asks for it, why (preambular), and what it decides (operative). */
export const clauseSchema = z.object({
  id: z
    .string()
    .describe('`pp3` preambular, `op2` operative, `op2-s1` its first subparagraph; `a2-pp3` in the second annex'),
  n: z.int().min(1).describe('Preambular paragraphs and subparagraphs are counted, operative ones numbered as printed'),
  mark: z.string().nullable().describe('`(a)`: what a subparagraph prints for its number; null without one'),
  under: z
    .string()
    .nullable()
    .describe('Id of the paragraph that it is a part of; null of a paragraph that stands for itself'),
  headings: z.array(z.string()).describe('Headings that the print sets above it'),
  text: z.string().describe('Joined over lines and pages, footnote marks and the printed number taken out'),
  lines: linesSchema,
});

export const footnoteSchema = z.object({
  mark: z.string().describe('As printed: `1`, `*`'),
  text: z.string(),
  line: z.int().min(1),
  calledFrom: z
    .object({
      clause: z.string().describe('Id of the clause, or `sponsors`'),
      at: z.int().min(0).describe('Place in its text after which the mark hung, UTF-16 units'),
      word: z.string().describe('The run of signs just before the mark'),
    })
    .nullable()
    .describe('Where the mark hangs; null when no call was found'),
});

export const resolutionBodyShape = {
  session: z.int().nullable().describe('Session of the General Assembly: 79'),
  agendaItem: z.string().nullable().describe('`125(t)`, as printed, without blanks'),
  sponsors: z.array(z.object({ name: z.string(), delegationId: z.string().nullable() })),
  opening: z.string().nullable().describe('The words that open it, `大会`, without the comma'),
  preambular: z.array(clauseSchema),
  operative: z.array(clauseSchema),
  footnotes: z.array(footnoteSchema),
};

export type Clause = z.infer<typeof clauseSchema>;
export type Footnote = z.infer<typeof footnoteSchema>;
