import type { Layout, Procedure, Vote } from '../collections/meeting.ts';
import type { LedgerClass, Paragraph } from '../collections/record.ts';
import type { Problem, Severity } from '../problems/problem.ts';
import type { Ledger } from '../read/ledger.ts';
import type { Passage } from '../read/passage.ts';
import { placeAt, type Source } from '../read/source.ts';
import type { Grammar, LabelMatch } from './grammars/grammar.ts';

/** What parsing makes of a source before names are resolved: texts still know their places. */
export interface Parsing {
  source: Source;
  ledger: Ledger;
  grammar: Grammar;
  /** Whether a text is the name of a State or body that the registers know. */
  isDelegation: (name: string) => boolean;
  problems: Problem[];
}

export interface ParsedParagraph {
  id: string;
  kind: Paragraph['kind'];
  passage: Passage;
  /** Places in the text at which a cut was healed. */
  cuts: number[];
}

/** A run in one capacity and one language; `floor` is anybody who is not in the chair. */
export interface ParsedPart {
  capacity: 'president' | 'national' | 'floor';
  /** The office that the chair names when speaking for their country, and the line that names it; null otherwise. */
  announced: { office: string; line: number } | null;
  spokenIn: string | null;
  paragraphs: ParsedParagraph[];
}

export interface ParsedIntervention {
  n: number;
  id: string;
  line: number;
  label: LabelMatch;
  parts: ParsedPart[];
}

export interface RosterRow {
  delegation: string;
  representatives: string[];
  presiding: boolean;
  line: number;
}

export interface ParsedMeeting {
  kind: 'meeting';
  layout: Layout;
  number: number;
  /** 1 for the first resumption of the meeting; null for the first sitting. */
  resumption: number | null;
  /** `S/PV.9691(Resumption 1)`. */
  symbol: string;
  symbolFrom: 'printed' | 'derived';
  date: string;
  year: string | null;
  place: string | null;
  opened: string | null;
  closed: string | null;
  roster: RosterRow[];
  agenda: Passage[];
  interventions: ParsedIntervention[];
  procedure: (Procedure & { passage: Passage })[];
  votes: Vote[];
  footnotes: ParsedFootnote[];
}

/** Claims a passage and hands it on: nothing is taken from a source without being accounted for. */
export function take(parsing: Parsing, passage: Passage, ledgerClass: LedgerClass): Passage {
  parsing.ledger.claim(passage, ledgerClass);
  return passage;
}

/** Notes a problem at an offset of the source. */
export function report(
  parsing: Parsing,
  severity: Severity,
  rule: string,
  offset: number,
  message: string,
  hint: string | null,
): void {
  const place = placeAt(parsing.source, Math.max(0, offset));
  parsing.problems.push({ severity, rule, file: parsing.source.file, ...place, message, hint });
}

/** A parsed paragraph as the contract prints it. */
export function toParagraph(paragraph: ParsedParagraph): Paragraph {
  const { id, kind, passage, cuts } = paragraph;
  const joined = cuts.map((cut) => passage.lineAt(Math.max(0, cut - 1)));
  return { id, kind, text: passage.text, lines: [passage.firstLine, passage.lastLine], joined, cuts };
}

export interface ParsedClause {
  id: string;
  n: number;
  /** `(a)`: the mark of a subparagraph, null without one. */
  mark: string | null;
  /** Id of the paragraph that it is a part of. */
  under: string | null;
  /** Headings above it. */
  headings: Passage[];
  passage: Passage;
}

export interface ParsedFootnote {
  mark: string;
  passage: Passage;
  calledFrom: { clause: string; at: number; word: string } | null;
}

export interface ParsedResolution {
  kind: 'draft-resolution' | 'resolution';
  symbol: string | null;
  distributed: string | null;
  original: string | null;
  adopted: { date: string | null; meeting: number | null };
  session: number | null;
  agendaItem: string | null;
  sponsors: { names: string[]; mark: string | null; line: number } | null;
  title: Passage | null;
  body: ParsedResolutionBody;
  annexes: ParsedAnnex[];
}

export interface ParsedResolutionBody {
  opening: string | null;
  preambular: ParsedClause[];
  operative: ParsedClause[];
  footnotes: ParsedFootnote[];
}

export interface ParsedAnnex {
  id: string;
  number: string | null;
  title: Passage | null;
  original: string | null;
  line: number;
  content:
    | { kind: 'paragraphs'; paragraphs: (ParsedParagraph & { number: number | null })[] }
    | { kind: 'draft-resolution'; heading: string | null; body: ParsedResolutionBody };
}

export interface ParsedLetter {
  kind: 'letter';
  symbol: string | null;
  session: number | null;
  date: string | null;
  distributed: string | null;
  original: string | null;
  headings: Passage[];
  title: Passage;
  signatory: string | null;
  /** The lines with which it is signed, as printed. */
  signatures: string[];
  paragraphs: ParsedParagraph[];
  annexes: ParsedAnnex[];
}

export interface ParsedStatement {
  kind: 'statement';
  symbol: string | null;
  date: string | null;
  distributed: string | null;
  original: string | null;
  /** Number of the meeting at which it was made. */
  madeAt: number | null;
  headings: Passage[];
  title: Passage;
  paragraphs: ParsedParagraph[];
}

export interface ParsedNote {
  kind: 'note';
  title: Passage;
  rubric: string | null;
  publisher: string | null;
  place: string | null;
  published: string | null;
  languages: string[];
  paragraphs: ParsedParagraph[];
}

export type ParsedRecord = ParsedMeeting | ParsedResolution | ParsedLetter | ParsedStatement | ParsedNote;
