import type { Furniture } from '../../read/layouts/furniture.ts';
import type { Line } from '../../read/read-lines.ts';
import type { Grammar } from '../grammars/grammar.ts';
import { type Parsing, report } from '../parsed.ts';

/**
 * Reports pages that are missing, stand twice or in another order, as their numbers tell, and heads of another record.
 *
 *     25-10001 3/6  …  25-10001 5/6      page 4 is not here
 */
export function reportPages(
  parsing: Parsing,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
  own: string | null,
): void {
  let before: { page: number; of: number | null } | null = null;
  let last: Line | undefined;
  for (const [index, { page, of, symbol }] of furniture) {
    const line = lines[index];
    if (line === undefined) continue;
    if (symbol !== null && own !== null && !sameRecord(symbol, own))
      doubt(
        line,
        'parse/other-head',
        `a running head of \`${symbol}\``,
        `one of \`${own}\``,
        'a page of another record may stand here',
      );
    if (page === null) continue;
    if (before !== null) {
      if (page === before.page)
        doubt(line, 'parse/page-twice', `page ${page} again`, `page ${page + 1}`, 'a page may stand here twice');
      else if (page < before.page)
        doubt(
          line,
          'parse/page-order',
          `page ${page} after page ${before.page}`,
          `page ${before.page + 1}`,
          'pages may stand in another order',
        );
      else if (page > before.page + 1)
        doubt(
          line,
          'parse/missing-page',
          `page ${page} after page ${before.page}`,
          `page ${before.page + 1}`,
          'a page may be missing',
        );
      else if (of !== null && before.of !== null && of !== before.of)
        doubt(
          line,
          'parse/page-count',
          `a count of ${of} pages`,
          `one of ${before.of} as before`,
          'pages of another record may stand here',
        );
    }
    before = { page, of };
    last = line;
  }
  if (before !== null && last !== undefined && before.of !== null && before.page < before.of)
    doubt(
      last,
      'parse/missing-page',
      `page ${before.page} of ${before.of} as the last one`,
      `page ${before.of}`,
      'the end of the record may be missing',
    );

  function doubt(...told: [line: Line, rule: string, found: string, expected: string, meaning: string]): void {
    reportPage(parsing, ...told);
  }
}

/** Reports the days of running heads that are not the day of the meeting, each once; figures may be day and month in either order. */
export function reportHeadDays(
  parsing: Parsing,
  lines: readonly Line[],
  furniture: ReadonlyMap<number, Furniture>,
  date: string,
): void {
  const told = new Set<string>();
  for (const [index, { day }] of furniture) {
    const line = lines[index];
    if (line === undefined || day === null || told.has(day) || daysOf(day, parsing.grammar).includes(date)) continue;
    told.add(day);
    const meaning = 'a page of another record may stand here, or one of the two days is misprinted';
    reportPage(parsing, line, 'parse/head-day', `day \`${day}\` on a running head`, date, meaning);
  }
}

/** The days that a head may mean, as ISO 8601. */
function daysOf(day: string, grammar: Grammar): string[] {
  const [first = '', second = '', third = ''] = day.split(/[/.-]/).map((part) => part.padStart(2, '0'));
  if (/^\d{4}$/.test(first)) return [`${first}-${second}-${third}`];
  if (/^\d{4}$/.test(third)) return [`${third}-${second}-${first}`, `${third}-${first}-${second}`];
  return [grammar.date(day) ?? ''];
}

function reportPage(
  parsing: Parsing,
  line: Line,
  rule: string,
  found: string,
  expected: string,
  meaning: string,
): void {
  const hint = `Compare the file with the print: ${meaning}. The text is published as it stands.`;
  report(parsing, 'warning', rule, line.passage.offsetAt(0), `Unexpected ${found}, expected ${expected}`, hint);
}

/** Whether a symbol on a head is the record's own; a head may leave out which part of the meeting it is. */
function sameRecord(symbol: string, own: string): boolean {
  const plain = (text: string) => text.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')');
  const bare = (text: string) => plain(text).replace(/\(.*\)$/, '');
  return plain(symbol) === plain(own) || bare(own) === plain(symbol) || bare(symbol) === plain(own);
}
