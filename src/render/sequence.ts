import type { Intervention, Meeting, Procedure } from '../collections/meeting.ts';
import type { Paragraph } from '../collections/record.ts';
import { turnLength } from './turn-length.ts';

/** The record in its order: what happened (procedure) and what was said (interventions). */
export type Item =
  | { readonly kind: 'procedure'; readonly procedure: Procedure }
  | { readonly kind: 'intervention'; readonly intervention: Intervention };

export function sequence(meeting: Pick<Meeting, 'interventions' | 'procedure'>): Item[] {
  const between = Map.groupBy(
    meeting.procedure.filter(({ afterParagraph }) => afterParagraph === null),
    ({ before }) => before,
  );
  const at = (before: number | null): Item[] =>
    (between.get(before) ?? []).map((procedure) => ({ kind: 'procedure', procedure }));
  return [
    ...meeting.interventions.flatMap((intervention): Item[] => [
      ...at(intervention.n),
      { kind: 'intervention', intervention },
    ]),
    ...at(null),
  ];
}

/** What happened inside a meeting after this paragraph, while its speaker had the floor. */
export function interruptions(meeting: Pick<Meeting, 'procedure'>, paragraph: string): Procedure[] {
  return meeting.procedure.filter(({ afterParagraph }) => afterParagraph === paragraph);
}

/**
 * Whether the order of speakers lists an intervention: all but the short turns of the chair, which
 * only give the floor.
 */
export function isListed(intervention: Intervention): boolean {
  const { parts } = intervention;
  return parts.some(({ capacity }) => capacity !== 'president') || turnLength(parts).whole >= 120;
}

/** All paragraphs of an intervention, in order. */
export function paragraphsOf(intervention: Intervention): Paragraph[] {
  return intervention.parts.flatMap(({ paragraphs }) => paragraphs);
}
