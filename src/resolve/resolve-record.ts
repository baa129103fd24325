import { symbolSlug } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Citation } from '../collections/record.ts';
import { establishYears, findCitations } from '../parse/citations.ts';
import type { ParsedAnnex, ParsedClause, ParsedRecord, ParsedResolutionBody, Parsing } from '../parse/parsed.ts';
import { report } from '../parse/parsed.ts';
import type { Passage } from '../read/passage.ts';
import { countCharacters } from '../read/source.ts';
import { placeCorrections } from './apply-corrections.ts';
import { findMentions, type Text } from './find-mentions.ts';
import type { Person } from './person.ts';
import type { Registers } from './registers.ts';
import { resolveLetter, resolveNote, resolveResolution, resolveStatement } from './resolve-documents.ts';
import { resolveMeeting } from './resolve-meeting.ts';

export interface Resolved {
  record: VerbatimRecord;
  /** The persons whom the record names, with all their spellings in it. */
  persons: Person[];
}

/** A text in which documents may be cited; without a paragraph it is front matter or a heading. */
interface Context {
  passage: Passage;
  paragraph: string | null;
  intervention: string | null;
}

/** A parsed record as the contract has it: names resolved, citations and mentions found, every character accounted for. */
export function resolveRecord(parsed: ParsedRecord, parsing: Parsing, registers: Registers): Resolved {
  const { source, ledger, grammar } = parsing;
  const contexts = contextsOf(parsed);
  const cited = contexts.flatMap((context) => citationsIn(context, parsing));
  const citations = cited.map(({ citation }) => citation);
  establishYears(citations);
  reportYearless(cited, parsing);
  const { body, persons } = resolveBody(parsed, parsing, registers);
  const { source: registered, problems: otherBytes } = registers.documents.sourceOf(source);
  const symbol = body.symbol ?? registered?.symbol ?? null;
  const id = body.symbol === null && symbol !== null ? symbolSlug(symbol) : body.id;
  const placed = placeCorrections(registers.corrections, id, contexts);
  parsing.problems.push(...otherBytes, ...placed.problems);
  const texts: Text[] = contexts.flatMap(({ passage, paragraph }) =>
    paragraph === null ? [] : [{ id: paragraph, text: passage.normal }],
  );
  const record: VerbatimRecord = {
    ...body,
    id,
    symbol,
    symbolFrom: body.symbolFrom ?? (symbol === null ? null : 'register'),
    source: {
      file: source.file,
      sha256: source.sha256,
      characters: countCharacters(source.text),
      lines: source.lineStarts.length,
      origin: registered?.origin ?? null,
    },
    ledger: ledger.counts(),
    citations,
    mentions: findMentions(texts, citations, persons, registers, grammar),
    corrections: placed.corrections,
    formerPlaces: [],
    changedPlaces: [],
    changedLabels: [],
    problems: parsing.problems,
  };
  return { record, persons };
}

function resolveBody(parsed: ParsedRecord, parsing: Parsing, registers: Registers) {
  if (parsed.kind === 'meeting') return resolveMeeting(parsed, parsing, registers);
  if (parsed.kind === 'letter') return { body: resolveLetter(parsed, parsing, registers), persons: [] };
  if (parsed.kind === 'statement') return { body: resolveStatement(parsed, parsing), persons: [] };
  if (parsed.kind === 'note') return { body: resolveNote(parsed, parsing, registers), persons: [] };
  return { body: resolveResolution(parsed, parsing, registers), persons: [] };
}

interface Cited {
  citation: Citation;
  /** Of its first character in the source. */
  offset: number;
}

/** The citations of a text, each with its place in the source. */
function citationsIn({ passage, paragraph, intervention }: Context, parsing: Parsing): Cited[] {
  return findCitations(passage.normal, parsing.grammar).map(({ start, end, symbol, kind }) => {
    const line = passage.lineAt(start);
    const place = paragraph === null ? { start: null, end: null } : { start, end };
    const printed = passage.text.slice(start, end);
    const citation = { symbol, kind, printed, line, intervention, paragraph, ...place };
    return { citation, offset: passage.offsetAt(start) };
  });
}

/** A resolution of the Security Council whose year nothing in the record tells. */
function reportYearless(cited: readonly Cited[], parsing: Parsing): void {
  for (const { citation, offset } of cited) {
    const { symbol, printed } = citation;
    if (!/^S\/RES\/\d+$/.test(symbol)) continue;
    const message = `Unexpected resolution \`${printed}\` without a year, expected one such as \`2231（2015）\``;
    const hint = 'It is published as printed, without a year; nothing in the record establishes it.';
    report(parsing, 'info', 'parse/citation-without-year', offset, message, hint);
  }
}

/** Every text of a record, in the order of its lines. */
function contextsOf(parsed: ParsedRecord): Context[] {
  const heading = (passage: Passage): Context => ({ passage, paragraph: null, intervention: null });
  const paragraph = ({ id, passage }: { id: string; passage: Passage }): Context => ({
    passage,
    paragraph: id,
    intervention: null,
  });
  const clause = (one: ParsedClause) => [...one.headings.map(heading), paragraph(one)];
  const resolution = (body: ParsedResolutionBody, prefix: string): Context[] => [
    ...body.preambular.flatMap(clause),
    ...body.operative.flatMap(clause),
    ...body.footnotes.map(({ mark, passage }) => paragraph({ id: `${prefix}fn${mark}`, passage })),
  ];
  const annexes = (list: readonly ParsedAnnex[]): Context[] =>
    list.flatMap(({ id, content }) =>
      content.kind === 'paragraphs' ? content.paragraphs.map(paragraph) : resolution(content.body, `${id}-`),
    );
  switch (parsed.kind) {
    case 'meeting':
      return [
        ...parsed.agenda.map(heading),
        ...parsed.procedure.map(({ passage }) => heading(passage)),
        ...parsed.footnotes.map(({ passage }) => heading(passage)),
        ...parsed.interventions.flatMap((turn) =>
          turn.parts.flatMap((part) =>
            part.paragraphs.map(({ id, passage }) => ({ passage, paragraph: id, intervention: turn.id })),
          ),
        ),
      ];
    case 'draft-resolution':
    case 'resolution':
      return [
        ...(parsed.title === null ? [] : [heading(parsed.title)]),
        ...resolution(parsed.body, ''),
        ...annexes(parsed.annexes),
      ];
    case 'statement':
      return [...[...parsed.headings, parsed.title].map(heading), ...parsed.paragraphs.map(paragraph)];
    case 'letter':
      return [
        ...[...parsed.headings, parsed.title].map(heading),
        ...parsed.paragraphs.map(paragraph),
        ...annexes(parsed.annexes),
      ];
    case 'note':
      return [heading(parsed.title), ...parsed.paragraphs.map(paragraph)];
  }
}
