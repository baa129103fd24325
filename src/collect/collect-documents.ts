import { placeOf, symbolSlug } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Citing } from '../collections/citing.ts';
import type { Document } from '../collections/documents.ts';
import type { Citation } from '../collections/record.ts';
import { symbolsOf } from '../collections/symbols.ts';
import type { Registers } from '../resolve/registers.ts';
import { documentDay } from '../words/document-day.ts';
import { documentName } from '../words/document-name.ts';
import { bearersOf } from './bearers-of.ts';
import { paragraphAddress } from './collect-delegations.ts';
import { sentenceAround } from './sentences.ts';
import { textsOf } from './texts.ts';

/** Every document that is here or cited, with the places that cite it: by shelf, then by symbol. */
export function collectDocuments(records: readonly VerbatimRecord[], registers: Registers): Document[] {
  const documents = new Map<string, Document>();
  for (const record of records) {
    const document = documentOfRecord(record);
    if (document !== null) documents.set(document.id, document);
  }
  const meetings = new Set(records.filter((record) => record.kind === 'meeting').map((record) => record.id));
  const cited = records.flatMap((record) => record.citations.map(({ symbol }) => symbol));
  const bearers = bearersOf(records, cited);
  for (const record of records) {
    const texts = textsOf(record);
    for (const citation of record.citations) {
      const symbol = bearers.get(citation.symbol) ?? citation.symbol;
      const id = symbolSlug(symbol);
      const document = documents.get(id) ?? documentOfCitation({ ...citation, symbol }, id, meetings, registers);
      documents.set(id, document);
      const place = citing(record, citation, texts);
      document.date ??= dayOf(document, place);
      const same = document.citedBy.some(
        (known) => known.address === place.address && known.passage === place.passage && known.start === place.start,
      );
      if (!same) document.citedBy.push(place);
    }
  }
  for (const [symbol, bearer] of bearers) {
    const document = documents.get(symbolSlug(bearer));
    if (document === undefined || documents.has(symbolSlug(symbol))) continue;
    document.alsoAt.push(symbolSlug(symbol));
    document.symbols = [...new Set([...document.symbols, ...symbolsOf(symbol)])];
  }
  return [...documents.values()].sort(byShelfAndSymbol);
}

/** The row of a document whose text is here; meetings have a collection of their own. */
function documentOfRecord(record: VerbatimRecord): Document | null {
  if (record.kind === 'meeting') return null;
  return {
    id: record.id,
    shelf: record.kind === 'draft-resolution' || record.kind === 'resolution' ? 'resolutions' : 'documents',
    kind: record.kind,
    symbol: record.symbol,
    symbols: record.symbol === null ? [] : symbolsOf(record.symbol),
    alsoAt: [],
    name: nameOf(record),
    body: bodyOf(record),
    number: record.symbol === null ? null : numberIn(record.symbol),
    year: record.date === null ? null : Number(record.date.slice(0, 4)),
    session: 'session' in record ? record.session : null,
    date: record.date,
    record: record.id,
    describedAs: null,
    citedBy: [],
  };
}

/** What a list calls it: an adopted resolution by its number, what else is here by its title. */
function nameOf(record: VerbatimRecord): string {
  const isNumbered = record.kind === 'resolution' && /^S\/RES\//.test(record.symbol ?? '');
  return isNumbered && record.symbol !== null ? documentName(record.symbol, 'resolution') : record.title;
}

/** The organ of its symbol. A draft or a letter without one belongs to a session of the General Assembly, where it prints one. */
function bodyOf(record: VerbatimRecord): Document['body'] {
  if (record.symbol !== null) return bodyOfSymbol(record.symbol);
  return 'session' in record && record.session !== null ? 'general-assembly' : 'other';
}

function bodyOfSymbol(symbol: string): Document['body'] {
  return symbol.startsWith('S/') ? 'security-council' : symbol.startsWith('A/') ? 'general-assembly' : 'other';
}

function numberIn(symbol: string): number {
  const securityCouncil = /^S\/RES\/(\d+)/.exec(symbol);
  return Number(securityCouncil?.[1] ?? symbol.match(/\d+/g)?.at(-1) ?? 0);
}

function documentOfCitation(
  citation: Citation,
  id: string,
  meetings: ReadonlySet<string>,
  registers: Registers,
): Document {
  const { symbol, kind } = citation;
  const securityCouncil = /^S\/RES\/(\d+)(?:\((\d{4})\))?$/.exec(symbol);
  // Documents of the Assembly stand among those of other bodies, by their year.
  const session = kind === 'document' ? undefined : /^A\/(?:RES\/)?(?:S-)?(\d+)\//.exec(symbol)?.[1];
  const numbers = symbol.match(/\d+/g)?.map(Number) ?? [];
  return {
    id,
    shelf: kind === 'resolution' ? 'resolutions' : kind === 'meeting' ? 'meetings' : 'documents',
    kind,
    symbol,
    name: documentName(symbol, kind),
    symbols: symbolsOf(symbol),
    alsoAt: [],
    body: bodyOfSymbol(symbol),
    number: numberIn(symbol),
    year:
      securityCouncil?.[2] === undefined
        ? (numbers.find((number) => number >= 1946 && number < 2100) ?? null)
        : Number(securityCouncil[2]),
    session: session === undefined ? null : Number(session),
    date: null,
    record: meetings.has(id) ? id : null,
    describedAs: descriptionOf(symbol, registers),
    citedBy: [],
  };
}

/** What the register says of the document, under whichever of its symbols. */
function descriptionOf(symbol: string, { documents }: Registers): string | null {
  const rows = [symbol, ...symbolsOf(symbol)].map((one) => documents.describe(one));
  return rows.find((row) => row !== null)?.description ?? null;
}

function citing(record: VerbatimRecord, citation: Citation, texts: ReadonlyMap<string, string>): Citing {
  const intervention =
    record.kind === 'meeting'
      ? record.interventions.find((turn) => placeOf(turn) === citation.intervention)
      : undefined;
  const part = intervention?.parts.find(({ paragraphs }) => paragraphs.some(({ id }) => id === citation.paragraph));
  const text = texts.get(citation.paragraph ?? '') ?? headingWith(record, citation.printed);
  const at = citation.start ?? text.indexOf(citation.printed);
  const end = at + citation.printed.length;
  const { from, to } = sentenceAround(text, at, end);
  return {
    record: record.id,
    symbol: record.symbol,
    title: record.title,
    date: record.date,
    address: paragraphAddress(record, citation.paragraph),
    intervention: citation.intervention,
    speaker: intervention === undefined ? null : (intervention.speaker?.name ?? intervention.name),
    delegation: part?.capacity === 'president' ? null : (part?.delegation?.name ?? null),
    passage: text.slice(from, to),
    start: at - from,
    end: end - from,
  };
}

/** The day under which a place cites a resolution, where its symbol does not say another year. */
function dayOf({ kind, record, year }: Document, { passage, start }: Citing): string | null {
  if (kind !== 'resolution' || record !== null) return null;
  const day = documentDay(passage.slice(0, start));
  return day !== null && (year === null || day.startsWith(`${year}-`)) ? day : null;
}

/** The line of front matter, or the heading, that prints a citation without a paragraph. */
function headingWith(record: VerbatimRecord, printed: string): string {
  const lines =
    record.kind === 'meeting'
      ? [...record.agenda, ...record.procedure.map(({ text }) => text)]
      : [record.title, ...('headings' in record ? record.headings : [])];
  return lines.find((line) => line.includes(printed)) ?? printed;
}

const shelfOrder = ['resolutions', 'documents', 'meetings'];

function byShelfAndSymbol(a: Document, b: Document): number {
  return (
    shelfOrder.indexOf(a.shelf) - shelfOrder.indexOf(b.shelf) ||
    a.body.localeCompare(b.body, 'en') ||
    (a.session ?? 0) - (b.session ?? 0) ||
    (a.year ?? 0) - (b.year ?? 0) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    a.id.localeCompare(b.id, 'en')
  );
}
