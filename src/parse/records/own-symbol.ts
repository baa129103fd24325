import type { Furniture } from '../../read/layouts/furniture.ts';
import type { Line } from '../../read/read-lines.ts';
import type { VerbatimGrammar } from '../grammars/grammar.ts';

/** The symbol that a record of a meeting prints for itself. */
export interface OwnSymbol {
  /** As printed, in normal form. */
  readonly printed: string;
  /** What stands before the kind: `S`, `A/71`, `A/C.3/79`. */
  readonly body: string;
  /** `PV` for a verbatim record, `SR` for a summary record. */
  readonly kind: 'PV' | 'SR';
  readonly number: number;
  /** `(Resumption 1)`, `(Part II)`, `(closed)`: what brackets behind the number say, without the brackets. Null without them. */
  readonly bracket: string | null;
  /** Whether it is that of a corrigendum or an addendum. */
  readonly isCorrection: boolean;
  readonly line: Line;
}

/**
 * The symbol of a record: that of its front page, before the roster and the agenda, where only the record itself is named;
 * else that of the running heads, where all of them print the same. Null where neither has one.
 *
 *     联合国 S/PV.9691 (Resumption 1)      S/PV.9901/Corr.1      A/71/PV.62
 */
export function ownSymbol(
  lines: readonly Line[],
  heads: ReadonlyMap<number, Furniture>,
  verbatim: VerbatimGrammar,
): OwnSymbol | null {
  for (const line of frontPage(lines, verbatim)) {
    const found = symbolIn(line);
    if (found !== null && standsAlone(line, found)) return found;
  }
  const printed = [...heads].flatMap(([index, { symbol, day }]) => {
    const line = lines[index];
    const found = symbol === null || day === null || line === undefined ? null : symbolIn(line);
    return found === null ? [] : [found];
  });
  const [first] = printed;
  const same = printed.every((other) => other.body === first?.body && other.number === first.number);
  return first !== undefined && same ? first : null;
}

/** The lines before the roster, the agenda and the opening. */
export function frontPage(lines: readonly Line[], verbatim: VerbatimGrammar): Line[] {
  const end = lines.findIndex(
    ({ passage: { normal } }) =>
      verbatim.rosterPrefix(normal) !== null ||
      verbatim.agendaHeading(normal) !== null ||
      verbatim.sittingEvent(normal) !== null,
  );
  return lines.slice(0, end < 0 ? longestFrontPage : Math.min(end, longestFrontPage));
}

/** Whether a line prints a symbol with no more than the name of the organisation beside it: a text may cite others. */
function standsAlone({ passage: { normal } }: Line, { printed }: OwnSymbol): boolean {
  const beside = normal.replace(printed, '').trim();
  return beside.length <= longestBeside && !/[，。；]/.test(beside);
}

function symbolIn(line: Line): OwnSymbol | null {
  const { normal } = line.passage;
  const match = normal.length > longestLine ? null : symbolPattern.exec(normal);
  if (match === null) return null;
  const [printed, body = '', kind, number, , bracket, correction] = match;
  return {
    printed,
    body,
    kind: kind === 'SR' ? 'SR' : 'PV',
    number: Number(number),
    bracket: bracket?.trim() ?? null,
    isCorrection: correction !== undefined,
    line,
  };
}

const longestFrontPage = 60;
const longestLine = 120;
const longestBeside = 24;
const symbolPattern =
  /(?<![A-Za-z0-9/.])([A-Z]{1,4}(?:\/[A-Z\d.-]{1,12}){0,3}?)\s?\/\s?(PV|SR)\s?[.．]\s?(\d{1,5})(?!\d)(\s?[（(]([^()（）]{1,24})[）)])?(\s?\/\s?(?:Corr|Add|Rev)\.\s?\d{1,2})?/;
