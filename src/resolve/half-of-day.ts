import type { Grammar, HalfOfDay } from '../parse/grammars/grammar.ts';
import type { ParsedMeeting } from '../parse/parsed.ts';
import { firstAtLeast } from '../read/first-at-least.ts';

export interface KnownHalf {
  half: HalfOfDay;
  /** Line that says so: the opening, or the resumption. */
  line: number;
}

/** Asked with the line of a turn: the half of the day; null where nothing proves it. */
export type HalfAt = (turnLine: number) => KnownHalf | null;

/**
 * In which half of the day each turn was held, where the record proves it: the opening tells it up to the first suspension,
 * a resumption from there on. Without a suspension the closing must say the same half, since a chair may change at noon.
 */
export function halvesOfDay({ procedure }: Pick<ParsedMeeting, 'procedure'>, { verbatim }: Grammar): HalfAt {
  const halves = (text: string) => verbatim.halvesOfDay(text);
  const breaks = procedure
    .filter(({ kind }) => kind === 'suspension' || kind === 'resumption')
    .map((item) => ({ line: item.passage.firstLine, half: known(item) }));
  const opening = procedure.find(({ kind }) => kind === 'opening');
  const closing = procedure.find(({ kind }) => kind === 'closing');
  const opened = opening === undefined ? null : known(opening);
  const closes = closing !== undefined && halves(closing.passage.normal).at(-1) === opened?.half;
  const atFirst = breaks.length > 0 || closes ? opened : null;
  const lines = breaks.map(({ line }) => line);
  return (turnLine) => {
    const passed = firstAtLeast(lines, turnLine);
    return passed === 0 ? atFirst : (breaks[passed - 1]?.half ?? null);
  };

  function known({ kind, passage }: ParsedMeeting['procedure'][number]): KnownHalf | null {
    const told = halves(passage.normal);
    // A suspension that says also when the meeting goes on has two times.
    const half = kind === 'suspension' && told.length < 2 ? undefined : told.at(-1);
    return half === undefined ? null : { half, line: passage.firstLine };
  }
}
