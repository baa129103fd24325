import type { Grammar } from '../parse/grammars/grammar.ts';
import type { ParsedIntervention, ParsedMeeting } from '../parse/parsed.ts';

/** Who holds the chair in one of its turns, as the lines between the turns say. */
export type InChair =
  | { who: 'president' }
  /** Somebody who took the chair, on a line that says so. */
  | { who: 'other'; name: string | null; office: string; affiliation: string | null; line: number; printed: string }
  /** No line says who: the label prints another title than before, or the chair was left. */
  | { who: 'unknown' };

export interface ChairTurn {
  inChair: InChair;
  /** The titles before and now, where they differ and no line between the turns says why; null otherwise. */
  untold: { before: string | null; now: string } | null;
}

/**
 * The chair's turns, by their place among the turns of the meeting:
 *
 *     主席：…                                     the president
 *     副主席叶女士（某国）主持会议。
 *     代理主席：…                                 叶女士, as that line says
 *     主席重新主持会议。
 *     主席：…                                     the president
 *     代理主席：…                                 nobody knows: no line says so
 *
 * A line inside a turn holds from the next turn on.
 */
export function chairTurns(
  { interventions, procedure }: Pick<ParsedMeeting, 'interventions' | 'procedure'>,
  presidents: readonly string[],
  { verbatim }: Grammar,
): Map<number, ChairTurn> {
  const changes = procedure.flatMap(({ kind, passage }) => {
    const change = kind === 'change-of-chair' ? verbatim.changeOfChair(passage.normal) : null;
    return change === null ? [] : [{ change, line: passage.firstLine, printed: passage.text }];
  });
  const namesOfPresidents = new Set(presidents);
  const turns = new Map<number, ChairTurn>();
  let holder: InChair = { who: 'president' };
  /** The title under which the holder speaks; null before they did. */
  let title: string | null = null;
  let passed = 0;
  for (const [index, turn] of interventions.entries()) {
    for (; (changes[passed]?.line ?? Number.POSITIVE_INFINITY) < turn.line; passed += 1) {
      holder = holderAfter(changes[passed]);
      title = null;
    }
    if (!verbatim.isChair(turn.label.name)) continue;
    turns.set(index, read(turn));
  }
  return turns;

  function read({ label: { name: now } }: ParsedIntervention): ChairTurn {
    const before = title;
    title = now;
    const acting = verbatim.isActingChair(now);
    if (holder.who === 'president') {
      if (acting) return { inChair: { who: 'unknown' }, untold: before === now ? null : { before, now } };
      return { inChair: holder, untold: before === null || before === now ? null : { before, now } };
    }
    if (before === null || before === now)
      return { inChair: holder, untold: holder.who === 'unknown' && before === null ? { before, now } : null };
    holder = { who: 'unknown' };
    return { inChair: holder, untold: { before, now } };
  }

  function holderAfter(told: (typeof changes)[number] | undefined): InChair {
    if (told === undefined || told.change.kind === 'leaves') return { who: 'unknown' };
    const { change, line, printed } = told;
    const isPresident = change.name !== null && namesOfPresidents.has(change.name);
    if (change.kind === 'returns') {
      if (change.name === null || isPresident) return { who: 'president' };
      return { who: 'other', name: change.name, office: '', affiliation: null, line, printed };
    }
    if (isPresident && presidents.length === 1) return { who: 'president' };
    return { who: 'other', name: change.name, office: change.office, affiliation: change.affiliation, line, printed };
  }
}
