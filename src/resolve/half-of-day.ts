import type { Grammar, HalfOfDay } from '../parse/grammars/grammar.ts';
import type { ParsedMeeting } from '../parse/parsed.ts';

export interface KnownHalf {
  half: HalfOfDay;
  /** Line that says so: the opening, or the resumption. */
  line: number;
}

/**
 * In which half of the day a turn was held, where the record proves it: the opening tells it up to the first suspension,
 * a resumption from there on. Without a suspension the closing must say the same half, since a chair may change at noon.
 */
export function halfOfDay(
  { procedure }: Pick<ParsedMeeting, 'procedure'>,
  turnLine: number,
  { verbatim }: Grammar,
): KnownHalf | null {
  const halves = (text: string) => verbatim.halvesOfDay(text);
  const breaks = procedure.filter(({ kind }) => kind === 'suspension' || kind === 'resumption');
  const last = breaks.findLast(({ passage }) => passage.firstLine < turnLine);
  if (last !== undefined) return known(last);
  const opening = procedure.find(({ kind }) => kind === 'opening');
  const closing = procedure.find(({ kind }) => kind === 'closing');
  if (opening === undefined) return null;
  const opened = known(opening);
  if (breaks.length > 0) return opened;
  return closing !== undefined && halves(closing.passage.normal).at(-1) === opened?.half ? opened : null;

  function known({ kind, passage }: ParsedMeeting['procedure'][number]): KnownHalf | null {
    const told = halves(passage.normal);
    // A suspension that says also when the meeting goes on has two times.
    const half = kind === 'suspension' && told.length < 2 ? undefined : told.at(-1);
    return half === undefined ? null : { half, line: passage.firstLine };
  }
}
