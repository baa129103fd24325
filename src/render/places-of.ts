import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Lines } from '../collections/record.ts';

/** A paragraph or clause and its lines in the source. */
export interface Place {
  readonly id: string;
  readonly lines: Lines;
}

/**
 * Where each paragraph of a letter, a note or a draft stands in its source, in order. A meeting has too many
 * for one list: the page of each intervention gives its own.
 */
export function placesOf(record: VerbatimRecord): Place[] {
  switch (record.kind) {
    case 'meeting':
      return [];
    case 'note':
      return record.paragraphs;
    case 'letter':
      return [
        ...record.paragraphs,
        ...record.annexes.flatMap(({ content }): readonly Place[] =>
          content.kind === 'paragraphs' ? content.paragraphs : [...content.preambular, ...content.operative],
        ),
      ];
    case 'draft-resolution':
    case 'resolution':
      return [...record.preambular, ...record.operative];
  }
}
