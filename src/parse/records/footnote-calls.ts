import { Passage } from '../../read/passage.ts';
import { type ParsedFootnote, type Parsing, take } from '../parsed.ts';

export interface FootnoteCalls {
  /** The clauses without the marks. */
  passages: Passage[];
  calls: { clause: number; at: number; footnote: ParsedFootnote }[];
}

/**
 * Finds the marks by which clauses call their footnotes and takes them out of the text.
 *
 *     《联合国全球反恐战略》5 和联合国相关决议
 *                          ^ set tight against the word before, loose before the word after
 *
 * Marks are looked for in their order, so that `13 日3 和 2013 年` gives 3 and not the figures of a date.
 */
export function callFootnotes(
  parsing: Parsing,
  clauses: readonly Passage[],
  footnotes: readonly ParsedFootnote[],
): FootnoteCalls {
  const passages = [...clauses];
  const calls: FootnoteCalls['calls'] = [];
  const found = Map.groupBy(
    clauses.flatMap((passage, clause) => callsIn(passage.normal).map((call) => ({ ...call, clause }))),
    ({ mark }) => mark,
  );
  const taken = new Map<string, number>();
  let [clause, from, removed] = [0, 0, 0];
  for (const footnote of footnotes) {
    const candidates = found.get(footnote.mark) ?? [];
    let next = taken.get(footnote.mark) ?? 0;
    const isFree = (call: (typeof candidates)[number]) =>
      (call.clause > clause || (call.clause === clause && call.start >= from)) &&
      !parsing.grammar.resolution.countsOn(clauses[call.clause]?.normal.slice(call.end, call.end + 8) ?? '');
    while (next < candidates.length && !candidates.slice(next, next + 1).some(isFree)) next += 1;
    taken.set(footnote.mark, next + 1);
    const call = candidates[next];
    const passage = passages[call?.clause ?? -1];
    if (call === undefined || passage === undefined) continue;
    if (call.clause > clause) removed = 0;
    const [start, end] = [call.start - removed, call.end - removed];
    take(parsing, passage.slice(start, end), 'footnote');
    passages[call.clause] = Passage.join(parsing.source, [passage.slice(0, start), passage.slice(end)]);
    calls.push({ clause: call.clause, at: start, footnote });
    [clause, from, removed] = [call.clause, call.end, removed + end - start];
  }
  return { passages, calls };
}

/** Where a text may call footnotes, tight against the word before, also by a superscript, whether or not there are such notes. */
export function callsIn(normal: string): { mark: string; start: number; end: number }[] {
  const found = normal.matchAll(/(?<=[^\s\d./(（-])(?:\d{1,3}|[⁰¹²³⁴-⁹]{1,3})(?![\d./)）⁰¹²³⁴-⁹-])/g);
  return [...found].map(({ 0: printed, index }) => {
    return { mark: printed.normalize('NFKC'), start: index, end: index + printed.length };
  });
}
