import type { Line } from '../read-lines.ts';

/** What the furniture of pages prints in words of a language. */
export interface PageWords {
  /** A page number on a line of its own, `第 3 页`; its first group is the number. */
  readonly pageNumber: RegExp;
  /** A day in words, `2025年4月16日`. */
  readonly day: RegExp;
}

/** The parts of a running head or foot that a line prints; null for those that it lacks. */
export interface Furniture {
  readonly symbol: string | null;
  /** The day as printed. */
  readonly day: string | null;
  readonly job: string | null;
  readonly page: number | null;
  /** How many pages there are. */
  readonly of: number | null;
  /** What else stands on the line; empty for nothing. */
  readonly title: string;
}

/**
 * The running heads and feet among lines, by their index, in order. They alternate sides from page to page, and extractors
 * glue their parts, leave some out or put each on a line of its own:
 *
 *     S/PV.9001 某某问题 20/12/2024      25-32825 3/3      25-328253/3      第 3 页
 *     26/11/2025 某某问题 S/PV.9001      2/3 25-32825      - 4 -            2025-11-26 S/PV.9001
 *
 * A job number, a symbol beside a day, the record's own symbol and a marked page number are heads or feet wherever they
 * stand by themselves; a bare day, a bare count of pages and the title are so only beside one of those.
 */
export function furnitureIn(
  lines: readonly Line[],
  own: string | null,
  words: PageWords,
): ReadonlyMap<number, Furniture> {
  const read = lines.map(({ passage }) => (passage.text.length > longestLine ? null : readLine(passage.normal, words)));
  const titles = new Set(
    read.flatMap((parts) => (parts?.symbol && parts.day && parts.title !== '' ? [plain(parts.title)] : [])),
  );
  const found = new Map<number, Furniture>();
  for (const [index, parts] of read.entries()) if (parts !== null && isSure(parts)) found.set(index, parts);
  for (const index of [...found.keys()]) {
    spread(index, -1);
    spread(index, 1);
  }
  return new Map([...found].sort(([a], [b]) => a - b));

  function isSure({ symbol, day, job, page, marked, title }: ReadLine): boolean {
    const ofRecord = symbol !== null && own !== null && plain(symbol) === plain(own);
    if (title !== '')
      return symbol !== null && day !== null ? true : (ofRecord || day !== null) && titles.has(plain(title));
    return job !== null || marked || ofRecord || (symbol !== null && (day !== null || page !== null));
  }

  /** Takes in the lines beside a head or foot that are parts of it. */
  function spread(from: number, step: -1 | 1): void {
    for (let at = from + step; !found.has(at); at += step) {
      const line = lines[at];
      if (line === undefined) return;
      const parts = read[at] ?? null;
      if (parts !== null && parts.title === '') found.set(at, parts);
      else if (isTitle(line.passage.normal, at - step, at + step))
        found.set(at, { ...nothing, title: line.passage.normal });
      else return;
    }
  }

  /**
   * A short line between the symbol and the day of one head, or beside one of them and printed elsewhere too. A line between
   * a foot and a head may be all that a page holds.
   */
  function isTitle(text: string, before: number, after: number): boolean {
    const sides = [read[before] ?? null, read[after] ?? null];
    if (text.length > longestTitle || /[。：:！？…]/.test(text)) return false;
    if (!sides.every((side) => side !== null && side.title === '')) return false;
    const ofHead = sides.filter((side) => side !== null && (side.symbol !== null || side.day !== null)).length;
    return ofHead === 2 || (ofHead === 1 && text.length >= shortestTitle && isPrintedElsewhere(plain(text)));
  }

  function isPrintedElsewhere(title: string): boolean {
    return lines.filter(({ passage }) => plain(passage.normal).includes(title)).length > 1;
  }
}

interface ReadLine extends Furniture {
  /** Whether the line marks its number as that of a page: `第 3 页`, `- 4 -`. */
  readonly marked: boolean;
}

const nothing: ReadLine = { symbol: null, day: null, job: null, page: null, of: null, title: '', marked: false };
const longestTitle = 40;
const shortestTitle = 3;
const longestLine = 120;

/** The parts of a line, taken off its two ends; null where neither end is a part of a head or foot. */
function readLine(normal: string, words: PageWords): ReadLine | null {
  const marked = words.pageNumber.exec(normal) ?? /^[-–—]\s?(\d{1,3})\s?[-–—]$/.exec(normal);
  if (marked !== null) return { ...nothing, page: Number(marked[1]), marked: true };
  let parts: ReadLine = nothing;
  let rest = normal.trim();
  for (const next of takeParts(words)) {
    const taken = next(rest);
    if (taken === null) continue;
    parts = { ...parts, ...taken.parts };
    rest = taken.rest;
  }
  if (parts === nothing) return null;
  const bare = /^\d{1,3}$/.exec(rest);
  if (bare !== null && parts.symbol !== null && parts.page === null) return { ...parts, page: Number(rest) };
  return { ...parts, title: rest };
}

type Taking = (text: string) => { parts: Partial<ReadLine>; rest: string } | null;

/** Each part at the beginning or the end of a line, in the order in which they must be tried: a job number may be glued to a count. */
function takeParts(words: PageWords): Taking[] {
  const pattern = (source: string) => new RegExp(`^(?:${source})(?=\\s|$)|(?<=^|\\s)(?:${source})$`);
  const takes = (source: string, read: (text: string) => Partial<ReadLine>): Taking => {
    const test = pattern(source);
    return (text) => {
      const match = test.exec(text);
      if (match === null) return null;
      const rest = `${text.slice(0, match.index)}${text.slice(match.index + match[0].length)}`.trim();
      return { parts: read(match[0]), rest };
    };
  };
  const count = String.raw`\d{1,3}\s?\/\s?\d{1,3}`;
  const countOf = (text: string) => {
    const [, page, of] = /(\d{1,3})\s?\/\s?(\d{1,3})$/.exec(text.replace(/^\d{2}-\d{5}/, '')) ?? [];
    return page === undefined ? {} : { page: Number(page), of: Number(of) };
  };
  const job = String.raw`\d{2}-\d{5}\*?(?:\s?[（(][A-Z][）)])?`;
  return [
    takes(`${job}\\s?${count}`, (text) => ({ job: text.slice(0, 8), ...countOf(text) })),
    takes(job, (text) => ({ job: text.slice(0, 8) })),
    takes(count, countOf),
    takes(symbolSource, (text) => ({ symbol: text })),
    takes(String.raw`\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}`, (text) => ({ day: text })),
    takes(words.day.source, (text) => ({ day: text })),
  ];
}

const symbolSource = String.raw`[A-Z]+(?:\/[A-Z\d.]+)+(?:\s?[（(][^()（）]{1,20}[）)])?`;

function plain(text: string): string {
  return text.replace(/\s/g, '').replace(/[（]/g, '(').replace(/[）]/g, ')');
}
