import type { Letter } from '../collections/letter.ts';
import type { Note } from '../collections/note.ts';
import type { ResolutionText } from '../collections/resolution-text.ts';
import type { ParsedLetter, ParsedNote, ParsedResolution, ParsedResolutionBody, Parsing } from '../parse/parsed.ts';
import { toParagraph } from '../parse/parsed.ts';
import { splitNames } from './people.ts';
import type { RecordBody } from './record-body.ts';
import type { Registers } from './registers.ts';
import { subjectSlug } from './subject-slug.ts';

/** A draft that stands alone. */
export function resolveResolution(
  parsed: ParsedResolution,
  parsing: Parsing,
  registers: Registers,
): RecordBody<ResolutionText> {
  const title = parsed.title?.text ?? '';
  const session = parsed.session === null ? '' : `${parsed.session}-`;
  const names =
    parsed.sponsors?.names.flatMap((printed) => splitNames(printed, parsing.grammar, registers.delegations)) ?? [];
  return {
    id: `draft-resolution-${session}${subjectSlug(title, registers.delegations)}`,
    kind: 'draft-resolution',
    symbol: null,
    symbolFrom: null,
    language: parsing.grammar.language,
    date: null,
    title,
    session: parsed.session,
    agendaItem: parsed.agendaItem,
    sponsors: names.map((name) => ({ name, delegationId: registers.delegations.byName(name)?.id ?? null })),
    ...toBody(parsed.body, parsed.sponsors?.mark ?? null, names.at(-1) ?? ''),
  };
}

/** A letter and its annexes. */
export function resolveLetter(parsed: ParsedLetter, parsing: Parsing, registers: Registers): RecordBody<Letter> {
  const subject = [...parsed.headings.map((heading) => heading.text), parsed.title.text]
    .map((text) => subjectOrganisations(text, registers))
    .find((slug) => slug !== null);
  const year = parsed.date?.slice(0, 4) ?? parsed.distributed?.slice(0, 4);
  return {
    id: ['letter', year, subject ?? subjectSlug(parsed.title.text, registers.delegations)]
      .filter((part) => part !== undefined)
      .join('-'),
    kind: 'letter',
    symbol: null,
    symbolFrom: null,
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
    annexes: parsed.annexes.map(({ id, number, title, line, content }) => ({
      id,
      number,
      title: title?.text ?? null,
      line,
      content:
        content.kind === 'paragraphs'
          ? {
              kind: 'paragraphs',
              paragraphs: content.paragraphs.map((paragraph) => ({
                ...toParagraph(paragraph),
                number: paragraph.number,
              })),
            }
          : {
              kind: 'draft-resolution',
              heading: content.heading,
              session: null,
              agendaItem: null,
              sponsors: [],
              ...toBody(content.body, null, ''),
            },
    })),
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

function subjectOrganisations(text: string, registers: Registers): string | null {
  const slug = subjectSlug(text, registers.delegations);
  return slug.split('-').every((id) => registers.delegations.byId(id) !== null) ? slug : null;
}

/** `sponsorsMark` is the footnote mark after the list of sponsors, and hangs on the last of them. */
function toBody(body: ParsedResolutionBody, sponsorsMark: string | null, lastSponsor: string) {
  const clause = ({ id, n, passage }: ParsedResolutionBody['preambular'][number]) => {
    const lines: [number, number] = [passage.firstLine, passage.lastLine];
    return { id, n, text: passage.text, lines };
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
