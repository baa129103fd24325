import type { Line } from '../../read/read-lines.ts';
import type { OtherKind } from '../grammars/grammar.ts';
import { type Parsing, report } from '../parsed.ts';
import { frontPage, type OwnSymbol } from './own-symbol.ts';

/**
 * Records of meetings that are no verbatim record of the Security Council, by symbol and front page. They are told as what
 * they are, and nothing is made of them: under the number of a meeting of the Council they would be another record.
 */
export function refusesOther(parsing: Parsing, lines: readonly Line[], own: OwnSymbol | null): boolean {
  const other = otherKind(parsing, lines, own);
  if (other === null) return false;
  const { what, hint } = told[other.kind];
  const symbol = own === null ? '' : ` \`${own.printed}\``;
  const message = `Unexpected ${what}${symbol}, expected a verbatim record of the Security Council`;
  report(parsing, 'error', 'parse/other-record', other.line?.passage.offsetAt(0) ?? 0, message, hint);
  return true;
}

type Kind = OtherKind | 'other-body';

function otherKind(
  { grammar }: Parsing,
  lines: readonly Line[],
  own: OwnSymbol | null,
): { kind: Kind; line: Line | undefined } | null {
  const { verbatim } = grammar;
  const page = frontPage(lines, verbatim);
  const said = page.flatMap((line) => {
    const kind = verbatim.otherKind(line.passage.normal);
    return kind === null ? [] : [{ kind, line }];
  });
  const meeting = own !== null || page.some(({ passage }) => verbatim.isMeetingLine(passage.normal));
  if (!meeting) return null;
  if (own !== null) {
    const { line, kind, body, isCorrection } = own;
    if (isCorrection) return { kind: 'corrigendum', line };
    if (kind === 'SR') return { kind: 'summary-record', line };
    if (/^A\/[^/]+$/.test(body)) return { kind: 'assembly-record', line };
    if (body !== 'S') return { kind: 'other-body', line };
  }
  const hasTurns = lines.some(
    ({ passage: { normal } }) =>
      verbatim.rosterPrefix(normal) === null && verbatim.label(normal.slice(0, longestLabel)) !== null,
  );
  return said.find(({ kind }) => (kind === 'assembly-record' ? own === null : !hasTurns)) ?? null;
}

const longestLabel = 160;
const later = 'Remove the file from the folder; such records cannot be read yet.';
const told: Record<Kind, { what: string; hint: string }> = {
  'assembly-record': { what: 'verbatim record of the General Assembly', hint: later },
  'summary-record': { what: 'summary record, which gives no words of speakers', hint: later },
  'other-body': { what: 'record of another body', hint: later },
  communique: { what: 'communiqué of a closed meeting, in which no words are printed', hint: later },
  corrigendum: {
    what: 'corrigendum',
    hint: 'Remove the file from the folder, and state what it corrects in the register of corrections.',
  },
};
