import type { Annex } from '../collections/annex.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';

interface Identified {
  id: string;
  text: string;
}

interface ResolutionText {
  preambular: readonly Identified[];
  operative: readonly Identified[];
  footnotes: readonly { mark: string; text: string }[];
}

/** Every paragraph, clause and footnote of a record by its id. */
export function textsOf(record: VerbatimRecord): Map<string, string> {
  return new Map(identified(record).map(({ id, text }) => [id, text]));
}

function identified(record: VerbatimRecord): readonly Identified[] {
  switch (record.kind) {
    case 'meeting':
      return record.interventions.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs));
    case 'note':
    case 'statement':
      return record.paragraphs;
    case 'letter':
      return [...record.paragraphs, ...record.annexes.flatMap(annex)];
    case 'draft-resolution':
    case 'resolution':
      return [...clauses(record, ''), ...record.annexes.flatMap(annex)];
  }
}

function annex({ id, content }: Annex): readonly Identified[] {
  return content.kind === 'paragraphs' ? content.paragraphs : clauses(content, `${id}-`);
}

function clauses({ preambular, operative, footnotes }: ResolutionText, prefix: string): Identified[] {
  return [...preambular, ...operative, ...footnotes.map(({ mark, text }) => ({ id: `${prefix}fn${mark}`, text }))];
}
