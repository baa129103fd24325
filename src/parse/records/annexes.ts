import type { Layout } from '../../collections/meeting.ts';
import type { PageLine } from '../../read/layouts/page-layout.ts';
import { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import { type ParsedAnnex, type Parsing, take } from '../parsed.ts';
import { gatherParagraphs } from './paragraphs.ts';
import { parseResolutionBody } from './resolution.ts';

/** Where an annex begins among lines: its first line, how many lines print its number, and where a title begins in the last. */
export interface AnnexStart {
  readonly at: number;
  readonly lines: number;
  readonly length: number;
}

/**
 * The annexes that begin among lines. A number alone begins one, as does one with a title behind it, and the title of the
 * letter with the words that say that this is its annex, which may go on over lines.
 *
 *     附件一        附件一 解释性说明        2025年4月16日某国常驻联合国代表给安全理事会主席的信的附件
 */
export function annexStarts({ grammar }: Parsing, lines: readonly Line[]): AnnexStart[] {
  const starts: AnnexStart[] = [];
  for (let at = 1; at < lines.length; at += 1) {
    const start = startAt(at);
    if (start === null) continue;
    starts.push(start);
    at += start.lines - 1;
  }
  return starts;

  function startAt(at: number): AnnexStart | null {
    const first = lines[at]?.passage.normal ?? '';
    const most = grammar.letter.beginsTitle(first) ? longestTitle : 1;
    for (let count = 1; count <= most; count += 1) {
      const text = joined(lines.slice(at, at + count));
      const head = text.length > 300 ? null : grammar.letter.annexHead(text);
      if (head === null) continue;
      const title = text.slice(head.length);
      // In running text a line may begin with the number of an annex: a title closes nothing and follows what is closed.
      const before = lines[at - 1]?.passage.normal ?? '';
      const inText = title !== '' && (/[，。；：]/.test(title) || title.length > 40 || !isOver(before));
      if (!inText) return { at, lines: count, length: head.length };
    }
    return null;
  }

  function isOver(before: string): boolean {
    return grammar.closes(before) || grammar.letter.signatory(before) !== null || before.length < 16;
  }
}

const longestTitle = 4;

/** The annexes with these starts, each up to the next one. */
export function parseAnnexes(
  parsing: Parsing,
  lines: readonly PageLine[],
  starts: readonly AnnexStart[],
  layout: Layout,
): ParsedAnnex[] {
  return starts.map((start, index) =>
    parseAnnex(parsing, lines.slice(start.at, starts[index + 1]?.at), start, layout, `a${index + 1}`),
  );
}

function parseAnnex(
  parsing: Parsing,
  lines: readonly PageLine[],
  start: AnnexStart,
  layout: Layout,
  id: string,
): ParsedAnnex {
  const { resolution, letter } = parsing.grammar;
  const heads = lines.slice(0, start.lines).map(({ passage }) => take(parsing, passage, 'heading'));
  const head = Passage.join(parsing.source, heads);
  const beside = head.slice(start.length).trim();
  const rest = lines.slice(start.lines);
  const opening = rest.findIndex((line) => resolution.opening(line.passage.normal) !== null);
  const headingEnd = opening >= 0 ? opening : headingsIn(parsing, rest);
  let heading: string | null = null;
  let original: string | null = null;
  const titles = rest.slice(0, headingEnd).flatMap(({ passage }) => {
    const { normal } = take(parsing, passage, 'heading');
    const isDraftHeading = resolution.isDraftHeading(normal);
    const language = letter.original(normal);
    if (isDraftHeading) heading = passage.text;
    if (language !== null) original = language.language;
    return isDraftHeading || language !== null ? [] : [passage];
  });
  const title = [...(beside.text === '' ? [] : [beside]), ...titles];
  const annex = {
    id,
    number: head.slice(0, start.length).trim().text,
    title: title.length === 0 ? null : Passage.join(parsing.source, title),
    original,
    line: lines[0]?.number ?? 1,
  };
  if (opening >= 0) {
    const body = parseResolutionBody(parsing, rest.slice(opening), `${id}-`);
    return { ...annex, content: { kind: 'draft-resolution', heading, body } };
  }
  const paragraphs = gatherParagraphs(parsing, rest.slice(headingEnd), `${id}-p`, layout);
  return { ...annex, content: { kind: 'paragraphs', paragraphs } };
}

/** How many lines at the head of an annex are its title and language: headings, or lines that close no sentence. */
function headingsIn({ grammar }: Parsing, lines: readonly Line[]): number {
  const count = lines.findIndex(
    ({ heading, passage: { normal } }) =>
      (heading === 0 && grammar.letter.original(normal) === null && /[，。；：]/.test(normal)) ||
      grammar.letter.isNumberedHeading(normal),
  );
  return count < 0 ? lines.length : count;
}

function joined(lines: readonly Line[]): string {
  return lines.map(({ passage }) => passage.normal).join('');
}
