import type { ParsedIntervention, ParsedMeeting, Parsing } from '../parse/parsed.ts';

export interface Call {
  called: string;
  /** The office in which the person is to speak, where the call says so apart from the name. */
  office: string | null;
  toBrief: boolean;
  line: number;
}

/** The call to speak in the chair's turn just before a turn: the last one there. Null where the chair called nobody. */
export function callBefore(turn: { index: number; meeting: ParsedMeeting; parsing: Parsing }): Call | null {
  const before: ParsedIntervention | undefined = turn.meeting.interventions[turn.index - 1];
  const { verbatim } = turn.parsing.grammar;
  if (before === undefined || !verbatim.isChair(before.label.name)) return null;
  const calls = before.parts
    .flatMap((part) => part.paragraphs)
    .flatMap(({ passage }) =>
      verbatim.calls(passage.normal).map(({ at, ...call }) => ({ ...call, line: passage.lineAt(at) })),
    );
  return calls.at(-1) ?? null;
}
