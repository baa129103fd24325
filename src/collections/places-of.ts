import type { Annex } from './annex.ts';
import type { VerbatimRecord } from './any-record.ts';
import type { Lines } from './record.ts';

/** A paragraph or clause: its address, its text, and its lines in the source. */
export interface Place {
  readonly id: string;
  readonly text: string;
  readonly lines: Lines;
}

/**
 * The paragraphs and clauses of a letter, a note or a resolution, in order. None of a meeting, which has too many for
 * one list: each intervention gives its own.
 */
export function placesOf(record: VerbatimRecord): Place[] {
  switch (record.kind) {
    case 'meeting':
      return [];
    case 'note':
    case 'statement':
      return record.paragraphs;
    case 'letter':
      return [...record.paragraphs, ...record.annexes.flatMap(placesOfAnnex)];
    case 'draft-resolution':
    case 'resolution':
      return [...record.preambular, ...record.operative, ...record.annexes.flatMap(placesOfAnnex)];
  }
}

function placesOfAnnex({ content }: Annex): readonly Place[] {
  return content.kind === 'paragraphs' ? content.paragraphs : [...content.preambular, ...content.operative];
}
