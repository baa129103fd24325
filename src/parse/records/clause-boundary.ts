import { decideLayout } from '../../read/layouts/decide-layout.ts';
import { boundaryBetween, measureOf } from '../../read/layouts/measure.ts';
import type { PageLine } from '../../read/layouts/page-layout.ts';
import type { Grammar } from '../grammars/grammar.ts';

export interface ClauseBoundary {
  /** Whether a line without indent goes on with the line before. */
  readonly byIndent: boolean;
  /** Whether a text that ends like this may be a whole clause. */
  ends(tail: string): boolean;
  /** Whether the line at an index goes on with the clause before it, which ends in `tail`. */
  goesOn(tail: string, index: number): boolean;
  /** Whether the line at an index, behind a whole clause, is a heading. */
  isHeading(index: number): boolean;
}

/**
 * Where one clause of a resolution ends and the next begins. The print indents first lines; extractors may have lost that,
 * and then the width of the lines tells, or else the words with which preambular paragraphs begin.
 */
export function clauseBoundary(lines: readonly PageLine[], { resolution }: Grammar): ClauseBoundary {
  const normal = lines.map(({ passage }) => passage.normal);
  const closes = (text: string) => ends.test(text);
  const byIndent =
    lines.some((line) => line.indent !== '') &&
    lines.some((line, index) => line.indent === '' && !ends.test(normal[index] ?? ''));
  const isWrapped =
    !byIndent &&
    decideLayout(
      lines,
      closes,
      lines.some(({ afterBreak }) => afterBreak),
    ) === 'pages';
  const measure = isWrapped ? measureOf(normal, closes, () => false) : null;
  return {
    byIndent,
    ends: closes,
    goesOn(tail, index) {
      if (byIndent && lines[index]?.indent === '') return true;
      if (!ends.test(tail)) return true;
      if (measure === null || /[。；]\d{0,2}$/.test(tail)) return false;
      const [line, next] = [normal[index - 1] ?? '', normal[index] ?? ''];
      const proven = boundaryBetween({ line, next, afterNext: null }, measure);
      return proven === 'joined' || (proven === 'unsure' && !resolution.beginsClause(next));
    },
    isHeading(index) {
      const line = lines[index];
      const text = normal[index] ?? '';
      if (line === undefined) return false;
      if (line.heading > 0) return true;
      const next = normal[index + 1] ?? '';
      return text.length <= 30 && !/[，；。：,;:]/.test(text) && resolution.operativeNumber(next) !== null;
    },
  };
}

/** A clause ends with a comma, a semicolon, a colon or a stop; a footnote mark may follow. */
const ends = /[，；。：,;.:](?:\d{0,2}|[¹²³⁰⁴-⁹]{1,2})\*?$/;
