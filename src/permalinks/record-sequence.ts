import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Lines } from '../collections/record.ts';

/** A text with an address. */
export interface AddressedText {
  readonly id: string;
  readonly text: string;
  readonly lines: Lines;
}

/** An intervention with the texts that it is made of. */
export interface AddressedTurn {
  readonly place: string;
  readonly label: string;
  readonly line: number;
  readonly paragraphs: readonly AddressedText[];
}

/** The interventions of a record, in order; none outside meetings. */
export function turnsOf(record: VerbatimRecord): AddressedTurn[] {
  if (record.kind !== 'meeting') return [];
  return record.interventions.map(({ id, label, line, parts }) => ({
    place: id.slice(id.lastIndexOf('/') + 1),
    label,
    line,
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
  }));
}

/** The paragraphs and clauses of a letter, a note or a resolution, in order; none of a meeting. */
export function paragraphsOf(record: VerbatimRecord): readonly AddressedText[] {
  switch (record.kind) {
    case 'meeting':
      return [];
    case 'note':
      return record.paragraphs;
    case 'letter':
      return [
        ...record.paragraphs,
        ...record.annexes.flatMap(({ content }): readonly AddressedText[] =>
          content.kind === 'paragraphs' ? content.paragraphs : [...content.preambular, ...content.operative],
        ),
      ];
    case 'draft-resolution':
    case 'resolution':
      return [...record.preambular, ...record.operative];
  }
}

/** The text of an intervention: its paragraphs, a line each. */
export function wholeText(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
