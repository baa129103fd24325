import { Passage } from '../../read/passage.ts';
import type { Line } from '../../read/read-lines.ts';
import { type ParsedAnnex, type ParsedLetter, type Parsing, take } from '../parsed.ts';
import { gatherParagraphs } from './paragraphs.ts';
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
  const titleAt = lines.findIndex((line) => letter.isTitle(line.passage.normal));
  const title = lines[titleAt]?.passage ?? lines[0]?.passage;
  if (title === undefined) throw new Error('a letter without lines was sent to parseLetter');
  const parsed: ParsedLetter = {
    kind: 'letter',
    session: null,
    date: date(title.normal),
    distributed: null,
    original: null,
    headings: [],
    title,
    signatory: null,
    signatures: [],
    paragraphs: [],
    annexes: [],
  };
  for (const { passage } of lines.slice(0, titleAt + 1)) {
    const text = take(parsing, passage, 'front').normal;
    const distribution = letter.distribution(text);
    parsed.session ??= resolution.session(text);
    parsed.distributed ??= distribution?.date ?? null;
    parsed.original ??= distribution?.original ?? null;
    if (distribution === null && passage !== title) parsed.headings.push(passage);
  }
  const rest = lines.slice(titleAt + 1);
  const annexStarts = rest.flatMap((line, index) => (letter.annexNumber(line.passage.normal) === null ? [] : [index]));
  const bodyEnd = annexStarts[0] ?? rest.length;
  const body: Passage[] = [];
  for (const { passage } of rest.slice(0, bodyEnd)) {
    const signatory = letter.signatory(passage.normal);
    if (signatory === null) {
      body.push(passage);
      continue;
    }
    parsed.signatory = signatory;
    parsed.signatures.push(take(parsing, passage, 'front').text);
  }
  parsed.paragraphs = gatherParagraphs(parsing, body, 'p');
  parsed.annexes = annexStarts.map((start, index) =>
    parseAnnex(parsing, rest.slice(start, annexStarts[index + 1]), `a${index + 1}`),
  );
  return parsed;
}

function parseAnnex(parsing: Parsing, lines: readonly Line[], id: string): ParsedAnnex {
  const { resolution } = parsing.grammar;
  const first = lines[0];
  const opening = lines.findIndex((line) => resolution.opening(line.passage.normal) !== null);
  const headingEnd = opening >= 0 ? opening : headingsIn(lines);
  let heading: string | null = null;
  const titles = lines.slice(1, headingEnd).flatMap(({ passage }) => {
    const isDraftHeading = resolution.isDraftHeading(take(parsing, passage, 'heading').normal);
    if (isDraftHeading) heading = passage.text;
    return isDraftHeading ? [] : [passage];
  });
  if (first !== undefined) take(parsing, first.passage, 'heading');
  const annex = {
    id,
    number: first?.passage.text ?? null,
    title: titles.length === 0 ? null : Passage.join(parsing.source, titles),
    line: first?.number ?? 1,
  };
  if (opening >= 0) {
    const body = parseResolutionBody(parsing, lines.slice(opening), `${id}-`);
    return { ...annex, content: { kind: 'draft-resolution', heading, body } };
  }
  const pieces = lines.slice(headingEnd).map((line) => line.passage);
  return { ...annex, content: { kind: 'paragraphs', paragraphs: gatherParagraphs(parsing, pieces, `${id}-p`) } };
}

/** How many lines at the head of an annex are its number and title: headings, or lines that close no sentence. */
function headingsIn(lines: readonly Line[]): number {
  const count = lines.findIndex(
    (line, index) => index > 0 && line.heading === 0 && /[。，；：]/.test(line.passage.normal),
  );
  return count < 0 ? lines.length : count;
}
