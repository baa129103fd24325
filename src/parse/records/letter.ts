import type { Line } from '../../read/read-lines.ts';
import { joinPieces } from '../join-pieces.ts';
import { type ParsedAnnex, type ParsedLetter, type ParsedParagraph, type Parsing, take } from '../parsed.ts';
import { parseResolutionBody } from './resolution.ts';

/**
 * A letter with its annexes, each with parts of its own and, where it has them, numbers of its own.
 *
 *     2009年7月14日某国常驻联合国代表给秘书长的信      title
 *     依照大会议事规则第 14 条，…                      paragraphs
 *     某某(签名)                                       signatory
 *     附件一 / 解释性说明 / 1. …                       annex of numbered paragraphs
 *     附件二 / 决议草案 / 大会，…                      annex with a draft resolution
 */
export function parseLetter(parsing: Parsing, lines: readonly Line[]): ParsedLetter {
  const { letter, resolution, date } = parsing.grammar;
  const titleAt = lines.findIndex((line) => letter.isTitle(line.passage.text));
  const title = lines[titleAt]?.passage ?? lines[0]?.passage;
  if (title === undefined) throw new Error('a letter without lines was sent to parseLetter');
  const parsed: ParsedLetter = {
    kind: 'letter',
    session: null,
    date: date(title.text),
    distributed: null,
    original: null,
    headings: [],
    title,
    signatory: null,
    paragraphs: [],
    annexes: [],
  };
  for (const { passage } of lines.slice(0, titleAt + 1)) {
    const text = take(parsing, passage, 'front').text;
    const distribution = letter.distribution(text);
    parsed.session ??= resolution.session(text);
    parsed.distributed ??= distribution?.date ?? null;
    parsed.original ??= distribution?.original ?? null;
    if (distribution === null && passage !== title) parsed.headings.push(passage);
  }
  const rest = lines.slice(titleAt + 1);
  const annexStarts = rest.flatMap((line, index) => (letter.annexNumber(line.passage.text) === null ? [] : [index]));
  const bodyEnd = annexStarts[0] ?? rest.length;
  for (const { passage } of rest.slice(0, bodyEnd)) {
    const signatory = letter.signatory(passage.text);
    if (signatory === null) addParagraph(parsing, parsed.paragraphs, passage, 'p');
    else parsed.signatory = take(parsing, passage, 'front').text.slice(0, signatory.length);
  }
  parsed.annexes = annexStarts.map((start, index) =>
    parseAnnex(parsing, rest.slice(start, annexStarts[index + 1]), `a${index + 1}`),
  );
  return parsed;
}

function parseAnnex(parsing: Parsing, lines: readonly Line[], id: string): ParsedAnnex {
  const { resolution } = parsing.grammar;
  const first = lines[0];
  const opening = lines.findIndex((line) => resolution.opening(line.passage.text) !== null);
  const headingEnd = opening >= 0 ? opening : headingsIn(lines);
  let heading: string | null = null;
  const titles = lines.slice(1, headingEnd).flatMap(({ passage }) => {
    const isDraftHeading = resolution.isDraftHeading(take(parsing, passage, 'heading').text);
    if (isDraftHeading) heading = passage.text;
    return isDraftHeading ? [] : [passage];
  });
  if (first !== undefined) take(parsing, first.passage, 'heading');
  const annex = { id, number: first?.passage.text ?? null, title: titles[0] ?? null, line: first?.number ?? 1 };
  if (opening >= 0) {
    const body = parseResolutionBody(parsing, lines.slice(opening), `${id}-`);
    return { ...annex, content: { kind: 'draft-resolution', heading, body } };
  }
  const paragraphs: ParsedParagraph[] = [];
  for (const { passage } of lines.slice(headingEnd)) addParagraph(parsing, paragraphs, passage, `${id}-p`);
  const numbered = paragraphs.map((paragraph) => {
    const number = resolution.operativeNumber(paragraph.passage.text);
    return { ...paragraph, number: number?.n ?? null, passage: paragraph.passage.slice(number?.length ?? 0) };
  });
  return { ...annex, content: { kind: 'paragraphs', paragraphs: numbered } };
}

/** How many lines at the head of an annex are its number and title: headings, or lines that close no sentence. */
function headingsIn(lines: readonly Line[]): number {
  const count = lines.findIndex(
    (line, index) => index > 0 && line.heading === 0 && /[。，；：]/.test(line.passage.text),
  );
  return count < 0 ? lines.length : count;
}

/** Adds a paragraph, or continues the last one where the print left it open and no number begins. */
export function addParagraph(
  parsing: Parsing,
  paragraphs: ParsedParagraph[],
  passage: Line['passage'],
  prefix: string,
): void {
  take(parsing, passage, 'paragraph');
  const last = paragraphs.at(-1);
  const begins = parsing.grammar.resolution.operativeNumber(passage.text) !== null;
  if (last === undefined || begins || parsing.grammar.closes(last.passage.text)) {
    paragraphs.push({ id: `${prefix}${paragraphs.length + 1}`, kind: 'speech', passage, cuts: [] });
    return;
  }
  last.cuts.push(last.passage.text.length);
  last.passage = joinPieces(parsing.source, last.passage, passage);
}
