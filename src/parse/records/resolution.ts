import { OpenText } from '../../read/open-text.ts';
import type { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import {
  type ParsedFootnote,
  type ParsedResolution,
  type ParsedResolutionBody,
  type Parsing,
  report,
  take,
} from '../parsed.ts';
import { callFootnotes } from './footnote-calls.ts';

/**
 * A draft resolution that stands alone: session, agenda item, sponsors, title, then the text.
 *
 *     第七十九届会议
 *     议程项目 125(t)
 *     某国、某国和某国：* 决议草案
 *     联合国同某组织的合作
 *     大会，
 */
export function parseResolution(parsing: Parsing, lines: readonly Line[]): ParsedResolution {
  const { resolution } = parsing.grammar;
  const start = lines.findIndex((line) => resolution.opening(line.passage.normal) !== null);
  const head = lines.slice(0, start);
  const body = parseResolutionBody(parsing, lines.slice(start), '');
  const parsed: ParsedResolution = {
    kind: 'draft-resolution',
    session: null,
    agendaItem: null,
    sponsors: null,
    title: null,
    body,
  };
  for (const { passage } of head) {
    const text = take(parsing, passage, 'front').normal;
    const sponsors = resolution.sponsors(text);
    const session = resolution.session(text);
    const agendaItem = resolution.agendaItem(text);
    if (sponsors !== null) parsed.sponsors = { ...sponsors, line: passage.firstLine };
    else if (session !== null) parsed.session = session;
    else if (agendaItem !== null) parsed.agendaItem = agendaItem;
    else parsed.title = passage;
  }
  return parsed;
}

/**
 * The text of a resolution from its opening words on. Lines may be wrapped (a clause then begins with an
 * indent) or a clause a line. A rule of underscores begins the footnotes of a page; they end where a line is
 * neither the next mark nor a continuation, and the clause that they interrupted goes on there.
 *
 *      又提及其 2004 年 12 月 2 日第 59/50 号决议，其中大会给予集体安全条约组
 *     织大会观察员地位，
 *     __________________
 *      1 A/79/302-S/2024/600。
 */
export function parseResolutionBody(parsing: Parsing, lines: readonly Line[], prefix: string): ParsedResolutionBody {
  const { resolution } = parsing.grammar;
  const first = lines[0];
  const opening = first === undefined ? null : resolution.opening(first.passage.normal);
  if (first !== undefined && opening !== null) take(parsing, first.passage, 'clause');
  const { clauses, footnotes } = gatherClauses(parsing, opening === null ? lines : lines.slice(1));
  const numbers = clauses.map((clause) => resolution.operativeNumber(clause.normal));
  const texts = clauses.map((clause, index) => clause.slice(numbers[index]?.length ?? 0));
  const { passages, calls } = callFootnotes(parsing, texts, footnotes);
  const body: ParsedResolutionBody = { opening, preambular: [], operative: [], footnotes };
  const taken = new Map<string, number>();
  const ids = passages.map((passage, index) => {
    const number = numbers[index] ?? null;
    const list = number === null ? body.preambular : body.operative;
    const n = number?.n ?? list.length + 1;
    const id = freeId(`${prefix}${number === null ? 'pp' : 'op'}${n}`, taken);
    list.push({ id, n, passage });
    return id;
  });
  for (const { clause, at, footnote } of calls) {
    footnote.calledFrom = { clause: ids[clause] ?? '', at, word: wordBefore(passages[clause]?.text ?? '', at) };
  }
  reportUncalled(parsing, footnotes);
  return body;
}

/** Numbering that restarts within one text must not give two clauses one address. */
function freeId(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : `${id}-${times}`;
}

/** Lines to clauses and footnotes, each whole. */
function gatherClauses(parsing: Parsing, lines: readonly Line[]): { clauses: Passage[]; footnotes: ParsedFootnote[] } {
  const { source } = parsing;
  const wrapped =
    lines.some((line) => line.indent !== '') &&
    lines.some((line) => line.indent === '' && !ends.test(line.passage.normal));
  const clauses: OpenText[] = [];
  const notes: { mark: string; text: OpenText }[] = [];
  let inFootnotes = false;
  let numbered = 0;
  for (const line of lines) {
    const { passage } = line;
    if (/^_{5,}$/.test(passage.normal)) {
      take(parsing, passage, 'furniture');
      inFootnotes = true;
      continue;
    }
    if (inFootnotes && readFootnote(line)) {
      take(parsing, passage, 'footnote');
      continue;
    }
    inFootnotes = false;
    take(parsing, passage, 'clause');
    const last = clauses.at(-1);
    if (last !== undefined && ((wrapped && line.indent === '') || !ends.test(last.tail))) last.append(passage, false);
    else clauses.push(new OpenText(source, passage));
  }
  return {
    clauses: clauses.map((clause) => clause.close()),
    footnotes: notes.map(({ mark, text }) => ({ mark, passage: text.close(), calledFrom: null })),
  };

  /** A footnote begins with its mark, the next number or a star; a line without indent continues the one before. */
  function readFootnote(line: Line): boolean {
    const match = /^(\*{1,3}|\d{1,3})\s+/.exec(line.passage.normal);
    const mark = match?.[1] ?? '';
    const last = notes.at(-1);
    if (line.indent !== '' && match !== null && (mark.startsWith('*') || Number(mark) === numbered + 1)) {
      if (!mark.startsWith('*')) numbered += 1;
      notes.push({ mark, text: new OpenText(source, line.passage.slice(match[0].length)) });
      return true;
    }
    if (line.indent !== '' || last === undefined) return false;
    last.text.append(line.passage, false);
    return true;
  }
}

function reportUncalled(parsing: Parsing, footnotes: readonly ParsedFootnote[]): void {
  for (const { mark, passage, calledFrom } of footnotes) {
    if (calledFrom !== null || mark.startsWith('*')) continue;
    const message = `Unexpected footnote ${mark}, expected its mark in the text`;
    const hint = 'The note is kept; check where its mark stands in the print.';
    report(parsing, 'warning', 'parse/footnote-without-call', passage.offsetAt(0), message, hint);
  }
}

/** A clause ends with a comma, a semicolon, a colon or a stop; a footnote mark may follow. */
const ends = /[，；。：,;.:]\d{0,2}\*?$/;

/** The word or title that a footnote mark hangs on, at most a dozen signs. */
function wordBefore(text: string, at: number): string {
  return (
    /(?:《[^《》]{1,60}》|[\p{L}\p{N}]{1,12})[，；。：,;.:]?$/u.exec(text.slice(Math.max(0, at - 64), at))?.[0] ??
    text.slice(Math.max(0, at - 4), at)
  );
}
