import type { PageLine } from '../../read/layouts/page-layout.ts';
import { OpenText } from '../../read/open-text.ts';
import { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import { type ParsedResolution, type ParsedResolutionBody, type Parsing, report, take } from '../parsed.ts';
import { annexStarts, parseAnnexes } from './annexes.ts';
import { clauseBoundary } from './clause-boundary.ts';
import { ClauseIds } from './clause-ids.ts';
import { documentLines } from './document-lines.ts';
import { callFootnotes, callsIn } from './footnote-calls.ts';
import { Footnotes } from './footnotes.ts';
import type { Masthead } from './masthead.ts';
import { layoutOf } from './paragraphs.ts';

/**
 * A resolution that stands alone, or a draft of one: session, agenda item, sponsors, title, then the text.
 *
 *     第七十九届会议                         第2777（2025）号决议
 *     议程项目 125(t)                        2025年4月16日安全理事会第9901次会议通过
 *     某国、某国和某国：* 决议草案
 *     联合国同某组织的合作
 *     大会，                                 安全理事会，
 */
export function parseResolution(parsing: Parsing, lines: readonly Line[], masthead: Masthead): ParsedResolution {
  const { resolution } = parsing.grammar;
  const kept = documentLines(parsing, lines, masthead);
  const start = kept.findIndex((line) => resolution.opening(line.passage.normal) !== null);
  const annexes = annexStarts(parsing, kept.slice(start));
  const end = start + (annexes[0]?.at ?? kept.length - start);
  const head = readHead(parsing, kept.slice(0, start));
  const below = adoptionBelow(parsing, kept.slice(start, end));
  const parsed: ParsedResolution = {
    kind: head.isAdopted || /\/RES\//.test(masthead.symbol ?? '') ? 'resolution' : 'draft-resolution',
    symbol: masthead.symbol,
    distributed: masthead.distributed,
    original: masthead.original,
    ...head,
    adopted: {
      date: head.adopted?.date ?? below.date,
      meeting: head.adopted?.meeting ?? below.meeting,
    },
    body: parseResolutionBody(parsing, kept.slice(start, end - below.lines), ''),
    annexes: parseAnnexes(parsing, kept.slice(start), annexes, layoutOf(parsing, kept.slice(start))),
  };
  reportNumber(parsing, parsed, head.number);
  return parsed;
}

/** The day and the meeting that an adopted resolution prints below its text, and how many lines those are. */
function adoptionBelow(parsing: Parsing, lines: readonly PageLine[]) {
  const { adoptionBelow: read } = parsing.grammar.resolution;
  const below: { date: string | null; meeting: number | null; lines: number } = { date: null, meeting: null, lines: 0 };
  for (const { passage } of lines.slice(1).toReversed()) {
    const found = read(passage.normal);
    if (found === null) break;
    take(parsing, passage, 'front');
    below.date ??= found.date;
    below.meeting ??= found.meeting;
    below.lines += 1;
  }
  return below;
}

type Head = Pick<ParsedResolution, 'session' | 'agendaItem' | 'sponsors' | 'title'> & {
  adopted: ParsedResolution['adopted'] | null;
  /** `2777/2025`, of `第2777（2025）号决议`. */
  number: { printed: Passage; value: string } | null;
  isAdopted: boolean;
};

/** The lines between masthead and opening. The title is what stands behind the sponsors, or the last line that is nothing else. */
function readHead(parsing: Parsing, lines: readonly Line[]): Head {
  const { resolution } = parsing.grammar;
  const { from, to, sponsors } = findSponsors(parsing, lines);
  const head: Head = {
    session: null,
    agendaItem: null,
    sponsors,
    title: null,
    adopted: null,
    number: null,
    isAdopted: false,
  };
  const behind: Passage[] = [];
  let last: Passage | null = null;
  for (const [index, { passage }] of lines.entries()) {
    const text = take(parsing, passage, 'front').normal;
    if (index >= from && index < to) continue;
    const session = resolution.session(text);
    const agendaItem = resolution.agendaItem(text);
    const number = resolution.resolutionNumber(text);
    const adoption = resolution.adoption(text);
    if (session !== null) head.session = session;
    else if (agendaItem !== null) head.agendaItem = agendaItem;
    else if (number !== null) head.number = { printed: passage, value: number };
    else if (adoption !== null) head.adopted = adoption;
    else if (resolution.isHowAdopted(text) || resolution.isYear(text)) continue;
    else {
      last = passage;
      if (to >= 0 && index >= to) behind.push(passage);
    }
  }
  head.isAdopted = head.number !== null || head.adopted !== null;
  const printed = lines.slice(from, to).map(({ passage }) => passage);
  head.title =
    behind.length > 0
      ? Passage.join(parsing.source, behind)
      : (head.number?.printed ??
        (to >= 0 && printed.length > 0 ? withoutMark(Passage.join(parsing.source, printed)) : last));
  return head;
}

/** The words of the sponsors without the mark of their footnote. */
function withoutMark(title: Passage): Passage {
  const mark = /\s?\*{1,3}\s?/.exec(title.normal);
  if (mark === null) return title;
  return Passage.join(title.source, [title.slice(0, mark.index), title.slice(mark.index + mark[0].length)]);
}

/** The lines that print sponsors up to 决议草案; both -1 where none do. */
function findSponsors(
  parsing: Parsing,
  lines: readonly Line[],
): { from: number; to: number; sponsors: ParsedResolution['sponsors'] } {
  const { resolution } = parsing.grammar;
  const none = { from: -1, to: -1, sponsors: null };
  const end = lines.findIndex(({ passage }) => resolution.endsDraftHeading(passage.normal));
  if (end < 0) return none;
  let from = end;
  for (; from > 0; from -= 1) {
    const [line, next] = [lines[from - 1]?.passage.normal ?? '', lines[from]?.passage.normal ?? ''];
    const isOther = resolution.agendaItem(line) !== null || resolution.session(line) !== null;
    if (isOther || !resolution.goesOnWithSponsors(line, next)) break;
  }
  const text = lines
    .slice(from, end + 1)
    .map(({ passage }) => passage.normal)
    .join('');
  const found = resolution.sponsors(text);
  if (found === null) return none;
  return { from, to: end + 1, sponsors: { ...found, line: lines[from]?.number ?? 1 } };
}

/** A number printed above the text that is not that of the symbol. */
function reportNumber(parsing: Parsing, { symbol }: ParsedResolution, number: Head['number']): void {
  const own = /^S\/RES\/(\d+)\((\d{4})\)/.exec(symbol ?? '');
  if (own === null || number === null || number.value === `${own[1]}/${own[2]}`) return;
  const message = `Unexpected \`${number.printed.text}\`, expected the number of the symbol \`${symbol}\``;
  const hint = 'The symbol decides the address. Compare both with the print.';
  report(parsing, 'warning', 'parse/number-and-symbol', number.printed.offsetAt(0), message, hint);
}

/**
 * The text of a resolution from its opening words on. Lines may be wrapped (a clause then begins with an indent, or the width
 * of the lines tells) or a clause a line. Footnotes stand under the text of their page, and the clause that they
 * interrupted goes on behind them.
 */
export function parseResolutionBody(
  parsing: Parsing,
  lines: readonly PageLine[],
  prefix: string,
): ParsedResolutionBody {
  const { resolution } = parsing.grammar;
  const first = lines[0];
  const opening = first === undefined ? null : resolution.opening(first.passage.normal);
  if (first !== undefined && opening !== null) take(parsing, first.passage, 'clause');
  const { clauses, footnotes } = gatherClauses(parsing, opening === null ? lines : lines.slice(1));
  const read = clauses.map(({ passage, headings }) => {
    const number = resolution.operativeNumber(passage.normal);
    const mark = number === null ? resolution.subparagraphMark(passage.normal) : null;
    return { passage: passage.slice(number?.length ?? mark?.length ?? 0), headings, number, mark };
  });
  const texts = read.map(({ passage }) => passage);
  const { passages, calls } = callFootnotes(parsing, texts, footnotes);
  const body: ParsedResolutionBody = { opening, preambular: [], operative: [], footnotes };
  const isNumbered = read.some(({ number }) => number !== null);
  const give = new ClauseIds(prefix);
  const ids = passages.map((passage, index) => {
    const { number = null, mark = null, headings = [] } = read[index] ?? {};
    // Where no paragraph has a number, the one that closes a sentence decides.
    const decides = !isNumbered && parsing.grammar.closes(passage.normal.replace(/[：:]$/, '')) && mark === null;
    const { place, part } = give.next(number?.n ?? null, mark?.mark ?? null, decides);
    body[part].push({ ...place, passage, headings });
    return place.id;
  });
  for (const { clause, at, footnote } of calls) {
    footnote.calledFrom = { clause: ids[clause] ?? '', at, word: wordBefore(passages[clause]?.text ?? '', at) };
  }
  reportUncalled(parsing, footnotes);
  return body;
}

/** Lines to clauses and footnotes, each whole. */
function gatherClauses(parsing: Parsing, lines: readonly PageLine[]) {
  const { source, grammar } = parsing;
  const { resolution } = grammar;
  const boundary = clauseBoundary(lines, grammar);
  const footnotes = new Footnotes(parsing, boundary.byIndent);
  const clauses: { text: OpenText; headings: Passage[] }[] = [];
  const called = new Set<string>();
  let headings: Passage[] = [];
  let numbered = 0;
  for (const [index, line] of lines.entries()) {
    const { passage } = line;
    const last = clauses.at(-1)?.text;
    const isClosed = last === undefined || boundary.ends(last.tail);
    if (footnotes.take(line, (mark) => isClosed && (called.has(mark) || mark.startsWith('*')))) continue;
    const number = resolution.operativeNumber(passage.normal);
    const isNext = number !== null && (number.n === numbered + 1 || number.n === 1);
    const begins = isNext || resolution.subparagraphMark(passage.normal) !== null;
    if (isClosed && !begins && boundary.isHeading(index)) {
      headings.push(take(parsing, passage, 'heading'));
      continue;
    }
    take(parsing, passage, 'clause');
    for (const { mark } of callsIn(passage.normal)) called.add(mark);
    if (number !== null) numbered = number.n;
    if (last !== undefined && headings.length === 0 && !begins && boundary.goesOn(last.tail, index)) {
      last.append(passage, false);
      continue;
    }
    clauses.push({ text: new OpenText(source, passage), headings });
    headings = [];
  }
  // A heading without a text below it is kept as one.
  for (const heading of headings) clauses.push({ text: new OpenText(source, heading), headings: [] });
  return {
    clauses: clauses.map(({ text, headings: above }) => ({ passage: text.close(), headings: above })),
    footnotes: footnotes.close(),
  };
}

function reportUncalled(parsing: Parsing, footnotes: ParsedResolutionBody['footnotes']): void {
  for (const { mark, passage, calledFrom } of footnotes) {
    if (calledFrom !== null || mark.startsWith('*')) continue;
    const message = `Unexpected footnote ${mark}, expected its mark in the text`;
    const hint = 'The note is kept; check where its mark stands in the print.';
    report(parsing, 'warning', 'parse/footnote-without-call', passage.offsetAt(0), message, hint);
  }
}

/** The word or title that a footnote mark hangs on, at most a dozen signs. */
function wordBefore(text: string, at: number): string {
  return (
    /(?:《[^《》]{1,60}》|[\p{L}\p{N}]{1,12})[，；。：,;.:]?$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ??
    text.slice(Math.max(0, at - 4), at)
  );
}
