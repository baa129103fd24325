import { symbolSlug } from '../collections/addresses.ts';
import type { Annex } from '../collections/annex.ts';
import type { Letter } from '../collections/letter.ts';
import type { Note } from '../collections/note.ts';
import type { ResolutionText } from '../collections/resolution-text.ts';
import type { Statement } from '../collections/statement.ts';
import type {
  ParsedAnnex,
  ParsedClause,
  ParsedLetter,
  ParsedNote,
  ParsedResolution,
  ParsedResolutionBody,
  ParsedStatement,
  Parsing,
} from '../parse/parsed.ts';
import { report, toParagraph } from '../parse/parsed.ts';
import { splitNames } from './people.ts';
import type { RecordBody } from './record-body.ts';
import type { Registers } from './registers.ts';
import { subjectSlug } from './subject-slug.ts';

/** A resolution or a draft that stands alone. */
export function resolveResolution(
  parsed: ParsedResolution,
  parsing: Parsing,
  registers: Registers,
): RecordBody<ResolutionText> {
  const title = parsed.title?.text ?? '';
  const session = parsed.session === null ? '' : `${parsed.session}-`;
  const names =
    parsed.sponsors?.names.flatMap((printed) => splitNames(printed, parsing.grammar, registers.delegations)) ?? [];
  reportSponsors(names, parsed, parsing, registers);
  return {
    ...named(parsed.symbol, `${parsed.kind}-${session}${subjectSlug(title, registers.delegations)}`),
    kind: parsed.kind,
    language: parsing.grammar.language,
    date: parsed.adopted.date ?? parsed.distributed,
    title,
    distributed: parsed.distributed,
    original: parsed.original,
    adoptedAt: parsed.adopted.meeting,
    session: parsed.session,
    agendaItem: parsed.agendaItem,
    sponsors: names.map((name) => ({ name, delegationId: registers.delegations.byName(name)?.id ?? null })),
    ...toBody(parsed.body, parsed.sponsors?.mark ?? null, names.at(-1) ?? ''),
    annexes: parsed.annexes.map(toAnnex),
  };
}

/** Sponsors whom the register does not have: a name may be cut, or words of another line stand among them. */
function reportSponsors(
  names: readonly string[],
  { sponsors }: ParsedResolution,
  parsing: Parsing,
  { delegations }: Registers,
): void {
  for (const name of names) {
    if (sponsors === null || delegations.byName(name) !== null) continue;
    const near = delegations.closest(name);
    const message = `Unexpected sponsor \`${name}\`, expected a delegation of the register${near === null ? '' : ` such as \`${near}\``}`;
    const hint = 'It is kept as printed. Compare it with the print, or add the delegation to the register.';
    report(
      parsing,
      'warning',
      'resolve/unknown-sponsor',
      parsing.source.lineStarts[sponsors.line - 1] ?? 0,
      message,
      hint,
    );
  }
}

/** A letter and its annexes. */
export function resolveLetter(parsed: ParsedLetter, parsing: Parsing, registers: Registers): RecordBody<Letter> {
  const subject = [...parsed.headings.map((heading) => heading.text), parsed.title.text]
    .map((text) => subjectOrganisations(text, registers))
    .find((slug) => slug !== null);
  const year = parsed.date?.slice(0, 4) ?? parsed.distributed?.slice(0, 4);
  return {
    ...named(
      parsed.symbol,
      ['letter', year, subject ?? subjectSlug(parsed.title.text, registers.delegations)]
        .filter((part) => part !== undefined)
        .join('-'),
    ),
    kind: 'letter',
    language: parsing.grammar.language,
    date: parsed.date,
    title: parsed.title.text,
    session: parsed.session,
    distributed: parsed.distributed,
    original: parsed.original,
    headings: parsed.headings.map((heading) => heading.text),
    signatory: parsed.signatory,
    signatures: parsed.signatures,
    paragraphs: parsed.paragraphs.map(toParagraph),
    annexes: parsed.annexes.map(toAnnex),
  };
}

/** A statement by the President of the Council. */
export function resolveStatement(parsed: ParsedStatement, parsing: Parsing): RecordBody<Statement> {
  const { title, date, distributed, original, madeAt, headings, paragraphs } = parsed;
  return {
    ...named(parsed.symbol, ['statement', date].filter((part) => part !== null).join('-')),
    kind: 'statement',
    language: parsing.grammar.language,
    date,
    title: title.text,
    distributed,
    original,
    madeAt,
    headings: headings.map((heading) => heading.text),
    paragraphs: paragraphs.map(toParagraph),
  };
}

/** A note of a web page. */
export function resolveNote(parsed: ParsedNote, parsing: Parsing, registers: Registers): RecordBody<Note> {
  const { title, rubric, publisher, place, published, languages } = parsed;
  const year = published?.slice(0, 4);
  return {
    id: ['note', year, subjectSlug(title.text, registers.delegations)].filter((part) => part !== undefined).join('-'),
    kind: 'note',
    symbol: null,
    symbolFrom: null,
    language: parsing.grammar.language,
    date: published,
    title: title.text,
    rubric,
    publisher,
    place,
    published,
    languages,
    paragraphs: parsed.paragraphs.map(toParagraph),
  };
}

/** Id and symbol of a document: the printed symbol, and `slug` where it prints none. */
function named(symbol: string | null, slug: string): Pick<Letter, 'id' | 'symbol' | 'symbolFrom'> {
  if (symbol === null) return { id: slug, symbol: null, symbolFrom: null };
  return { id: symbolSlug(symbol), symbol, symbolFrom: 'printed' };
}

function subjectOrganisations(text: string, registers: Registers): string | null {
  const slug = subjectSlug(text, registers.delegations);
  return slug.split('-').every((id) => registers.delegations.byId(id) !== null) ? slug : null;
}

function toAnnex({ id, number, title, original, line, content }: ParsedAnnex): Annex {
  const annex = { id, number, title: title?.text ?? null, original, line };
  if (content.kind === 'paragraphs') {
    const paragraphs = content.paragraphs.map((paragraph) => ({
      ...toParagraph(paragraph),
      number: paragraph.number,
    }));
    return { ...annex, content: { kind: 'paragraphs', paragraphs } };
  }
  const noHead = { session: null, agendaItem: null, sponsors: [] };
  const { kind, heading, body } = content;
  return { ...annex, content: { kind, heading, ...noHead, ...toBody(body, null, '') } };
}

/** `sponsorsMark` is the footnote mark after the list of sponsors, and hangs on the last of them. */
function toBody(body: ParsedResolutionBody, sponsorsMark: string | null, lastSponsor: string) {
  const clause = ({ id, n, mark, under, headings, passage }: ParsedClause) => {
    const lines: [number, number] = [passage.firstLine, passage.lastLine];
    return { id, n, mark, under, headings: headings.map((heading) => heading.text), text: passage.text, lines };
  };
  return {
    opening: body.opening,
    preambular: body.preambular.map(clause),
    operative: body.operative.map(clause),
    footnotes: body.footnotes.map(({ mark, passage, calledFrom }) => ({
      mark,
      text: passage.text,
      line: passage.firstLine,
      calledFrom: calledFrom ?? (mark === sponsorsMark ? { clause: 'sponsors', at: 0, word: lastSponsor } : null),
    })),
  };
}
