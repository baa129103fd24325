import type { Intervention, Meeting } from '../collections/meeting.ts';

/** A reason beside a turn: whom it is about, and why it is this person or delegation. */
export interface TurnNote {
  readonly name: string;
  readonly evidence: string;
}

/**
 * The reasons that a reader needs beside the turns of a meeting, by `n`: where the label alone does not
 * say who speaks or for whom, and only at the first such turn, so that the chair is explained once.
 */
export function turnNotes(meeting: Pick<Meeting, 'interventions'>): Map<number, TurnNote[]> {
  const explained = new Set<string>();
  const first = (subject: string) => !explained.has(subject) && explained.add(subject);
  return new Map(
    meeting.interventions.map((intervention) => [
      intervention.n,
      subjects(intervention).filter(({ subject }) => first(subject)),
    ]),
  );
}

function subjects({ name, affiliation, speaker, parts, onBehalfOf }: Intervention): (TurnNote & { subject: string })[] {
  const person = speaker?.id ?? name;
  const delegation = parts.find(({ capacity }) => capacity !== 'president')?.delegation;
  return [
    ...(speaker && !name.includes(speaker.name) ? [{ ...speaker, subject: person }] : []),
    ...(delegation && delegation.name !== affiliation
      ? [{ ...delegation, subject: `${person} for ${delegation.id}` }]
      : []),
    ...(onBehalfOf ? [{ ...onBehalfOf, subject: `${person} for ${onBehalfOf.id}` }] : []),
  ];
}
