import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Document } from '../collections/documents.ts';
import { words } from '../words/words.ts';
import type { CitedPlace } from './cited-place.ts';
import { type CslItem, cslDate, cslLanguage } from './csl-item.ts';

/**
 * A resolution, draft, letter, note or document that is only cited, as something to cite, with what is known of it.
 * `record` is its text where that is here, `within` a paragraph or clause of it. The address is that of its page, which
 * is no online form of a text that is not here: such a document is cited as it was printed.
 */
export function citeDocument(
  document: Document,
  record: VerbatimRecord | null,
  address: string,
  within?: CitedPlace,
): CslItem {
  const { id, symbol, kind, date, year, describedAs } = document;
  const issued = date === null ? (year === null ? null : `${year}`) : date;
  const authors = authorsOf(document, record);
  const title = titleOf(document, record);
  // A document that is only cited may have no title but what it is described as.
  const note = [within?.name, describedAs === title ? null : describedAs].filter(Boolean).join('。');
  return {
    id: within === undefined ? id : `${id}-${within.id}`,
    title,
    ...(authors.length === 0 ? {} : { author: authors.map((literal) => ({ literal })) }),
    genre: words.recordKinds[kind],
    ...(symbol === null ? {} : { number: symbol }),
    ...(issued === null ? {} : { issued: cslDate(issued) }),
    ...publishedBy(record),
    language: cslLanguage(record?.language ?? 'zh'),
    ...(note === '' ? {} : { note }),
    ...(record === null ? {} : { URL: address }),
  };
}

/**
 * The title of a draft says that it is one and before whom. Formats print the symbol beside the title, so a name that
 * is made of it (`文件S/2024/538`) goes without, and a record of a meeting says which meeting.
 */
export function titleOf({ name, symbol, kind, body, describedAs }: Document, record: VerbatimRecord | null): string {
  if (record?.kind === 'draft-resolution')
    return words.citing.draft(name, words.citing.organs[body], record.session, record.agendaItem);
  if (symbol === null || !name.endsWith(symbol)) return name;
  if (kind === 'document') return describedAs ?? words.citing.untitled;
  return (kind === 'meeting' ? sittingOf(symbol) : null) ?? name.slice(0, -symbol.length);
}

/** Which meeting a symbol is of: `S/PV.9686`, `A/74/PV.4`; null for a numbering that is not known here. */
function sittingOf(symbol: string): string | null {
  const securityCouncil = /^S\/PV\.(\d+)/.exec(symbol);
  if (securityCouncil !== null) return words.citing.councilMeeting(Number(securityCouncil[1]));
  const generalAssembly = /^A\/(\d+)\/PV\.(\d+)/.exec(symbol);
  if (generalAssembly === null) return null;
  return words.citing.plenaryMeeting(Number(generalAssembly[1]), Number(generalAssembly[2]));
}

/**
 * Who signed a letter, who sponsors a draft, or the organ whose act a document is: a draft is none yet. Of a page saved
 * from the web nobody is named.
 */
function authorsOf({ body, kind }: Document, record: VerbatimRecord | null): string[] {
  if (record?.kind === 'letter' && record.signatory !== null) return [record.signatory];
  if (record?.kind === 'draft-resolution' && record.sponsors.length > 0) return record.sponsors.map(({ name }) => name);
  if (isWebPage(record)) return [];
  return [isOfOrgan.has(kind) ? words.citing.authors[body] : words.citing.unitedNations];
}

const isOfOrgan: ReadonlySet<Document['kind']> = new Set(['resolution', 'draft-resolution', 'meeting', 'statement']);

function publishedBy(record: VerbatimRecord | null): Pick<CslItem, 'type' | 'publisher' | 'publisher-place'> {
  // The place that a page of the web prints is where its text was filed from; it is published nowhere in particular.
  if (isWebPage(record)) return { type: 'webpage', publisher: record.publisher };
  return { type: 'report', publisher: words.citing.unitedNations, 'publisher-place': words.citing.newYork };
}

type WebPage = VerbatimRecord & { readonly kind: 'note'; readonly publisher: string };

function isWebPage(record: VerbatimRecord | null): record is WebPage {
  return record?.kind === 'note' && record.publisher !== null;
}
