import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Place } from '../collections/places-of.ts';

/** An intervention with the texts that it is made of. */
export interface AddressedTurn {
  readonly place: string;
  readonly label: string;
  readonly line: number;
  readonly paragraphs: readonly Place[];
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

/** The text of an intervention: its paragraphs, a line each. */
export function wholeText(paragraphs: readonly { readonly text: string }[]): string {
  return paragraphs.map(({ text }) => text).join('\n');
}
