import type { PageLine } from '../../read/layouts/page-layout.ts';
import { Passage } from '../../read/passage.ts';
import { type Parsing, take } from '../parsed.ts';

/**
 * Latin words that the end of a line divides, whole again where the record has the whole word elsewhere:
 *
 *     the International Court … 引用inter-      →      …引用international
 *     national
 *
 * Without that evidence the hyphen may be part of the word (`e-commerce`) and stays.
 */
export function joinDividedWords(parsing: Parsing, lines: readonly PageLine[]): PageLine[] {
  const words = new Set(lines.flatMap(({ passage }) => latinWords(passage.normal)));
  const joined = [...lines];
  for (const [index, line] of joined.entries()) {
    const next = joined[index + 1];
    if (next === undefined) break;
    const head = /(?<![A-Za-z-])[A-Za-z]{1,30}(?=-$)/.exec(line.passage.normal.slice(-32))?.[0];
    const tail = /^[a-z]{2,30}(?![A-Za-z-])/.exec(next.passage.normal)?.[0];
    if (head === undefined || tail === undefined || tail.length === next.passage.text.length) continue;
    if (!words.has(`${head}${tail}`.toLowerCase())) continue;
    const end = line.passage.text.length - 1;
    take(parsing, line.passage.slice(end), 'markup');
    const whole = Passage.join(parsing.source, [line.passage.slice(0, end), next.passage.slice(0, tail.length)]);
    joined[index] = { ...line, passage: whole };
    joined[index + 1] = { ...next, passage: next.passage.slice(tail.length).trim() };
  }
  return joined;
}

/** Latin words of a line, in lower case, but for one that its end may have cut. */
function latinWords(normal: string): string[] {
  return (normal.match(/[A-Za-z]+(?![A-Za-z]|-$)/g) ?? []).map((word) => word.toLowerCase());
}
