import type { Citation } from '../collections/record.ts';
import { symbolsOf } from '../collections/symbols.ts';
import type { Grammar } from './grammars/grammar.ts';

export interface FoundCitation {
  start: number;
  end: number;
  symbol: string;
  kind: Citation['kind'];
}

/**
 * The documents that a text cites, in order: symbols, which look alike in every language, and resolutions
 * by number, which the grammar reads.
 *
 *     S/2024/538   S/PV.9686   A/70/PV.13   S/PRST/2010/1   A/79/302-S/2024/600   SC/13179
 *     第2178（2014）号决议
 *
 * A job number, an agenda item, `C5+1` or the number of a rule is none of these.
 */
export function findCitations(text: string, grammar: Grammar): FoundCitation[] {
  const resolutions = grammar.citations.resolutions(text).map((cited) => ({ ...cited, kind: 'resolution' as const }));
  const symbols = [...text.matchAll(symbolPattern)].flatMap((match) => symbolsIn(match[0], match.index, text));
  const taken = symbols.filter(
    (symbol) => !resolutions.some((other) => symbol.start < other.end && other.start < symbol.end),
  );
  return [...resolutions, ...taken].sort((a, b) => a.start - b.start);
}

/** What kind of document a symbol names. */
export function kindOf(symbol: string): Citation['kind'] {
  if (/\/RES\//.test(symbol)) return 'resolution';
  if (/\/PRST\//.test(symbol)) return 'statement';
  if (/\/(?:[A-Z.\d]+\/)*(?:PV|SR)\.\d/.test(symbol)) return 'meeting';
  if (/^(?:SC|GA|SG\/SM)\//.test(symbol)) return 'press';
  return 'document';
}

/** Year or session that the record itself prints with a bare number elsewhere: `1267` where it also has `1267（1999）`. */
export function establishYears(citations: Citation[]): void {
  const printed = new Map<string, Set<string>>();
  for (const { symbol } of citations) {
    const number = /^S\/RES\/(\d+)\(\d{4}\)$/.exec(symbol)?.[1];
    if (number !== undefined) printed.set(`S/RES/${number}`, (printed.get(`S/RES/${number}`) ?? new Set()).add(symbol));
  }
  for (const citation of citations) {
    const [only, ...others] = printed.get(citation.symbol) ?? [];
    if (only !== undefined && others.length === 0) citation.symbol = only;
  }
}

/**
 * What one match prints: a document of one symbol or of several organs, the two ends of a span of documents, and the
 * addenda that stand behind a symbol without repeating it.
 *
 *     A/79/302-S/2024/600      S/2024/11-S/2024/14      S/2024/538和Add.1
 */
function symbolsIn(printed: string, start: number, text: string): FoundCitation[] {
  const whole = normalized(printed);
  const organs = symbolsOf(whole).map((symbol) => symbol.split('/')[0]);
  const ends = new Set(organs).size < organs.length ? [...printed.matchAll(singlePattern)] : [];
  const found = [
    ...(ends.length === 0 ? [{ at: 0, printed }] : ends.map((end) => ({ at: end.index, printed: end[0] }))),
  ].map((one) => toCitation(start + one.at, one.printed, normalized(one.printed)));
  const last = found.at(-1);
  if (last === undefined || last.kind !== 'document') return found;
  let end = start + printed.length;
  for (let match = moreBehind.exec(text.slice(end, end + 24)); match !== null; ) {
    const [more, added = ''] = match;
    const suffix = normalized(added);
    const base = last.symbol.replace(new RegExp(`/${suffix.slice(0, suffix.indexOf('.'))}\\.\\d+$`), '');
    found.push(toCitation(end + more.length - added.length, added, `${base}/${suffix}`));
    end += more.length;
    match = moreBehind.exec(text.slice(end, end + 24));
  }
  return found;
}

function toCitation(start: number, printed: string, symbol: string): FoundCitation {
  return { start, end: start + printed.length, symbol, kind: kindOf(symbol) };
}

/** A symbol with which a text begins, alone and normalised, and its length; null without one. */
export function symbolAtStart(text: string): { symbol: string; length: number } | null {
  const match = new RegExp(`^${single}(?![A-Za-z0-9])(?<=\\d\\D?[A-Z]?)`).exec(text);
  return match === null ? null : { symbol: normalized(match[0]), length: match[0].length };
}

function normalized(printed: string): string {
  return printed
    .replace(/\s/g, '')
    .replace(/[–—]/g, '-')
    .replace(/[（]/g, '(')
    .replace(/[）]/g, ')')
    .replace(/(?<=\((?:Resumption|Part))(?=[\dIVX])/, ' ');
}

const slash = String.raw`\s?\/\s?`;
const part = String.raw`(?:[A-Z]{1,8}\.\s?\d+(?:\.\d+)?|E?S-\d+|\d+[A-Z]?|[A-Z]{2,8}(?:\.\d+)?|[A-Z](?:\.\d+)+|(?:Add|Rev|Corr)\.\s?\d+)`;
const year = String.raw`(?:\s?[(（]\s?(?:\d{4}|[IVXLC]{1,8})\s?[)）])`;
const single = String.raw`(?:(?:A|S|E|T|ST|DP|TD|CD)(?:${slash}${part}){1,6}(?:(?<=\/\s?RES\s?\/\s?\d{1,4})${year}|(?<=\/\s?PV\.\s?\d{1,5})\s?[(（](?:Resumption|Part)\s?(?:\d{1,2}|[IVX]{1,4})[)）])?)`;
const singlePattern = new RegExp(single, 'g');
const moreBehind = /^\s?(?:和|及|以及|、|，|,|and)\s?((?:Add|Corr|Rev)\.\s?\d{1,3})(?!\d)/;
const symbolPattern = new RegExp(
  String.raw`(?<![A-Za-z0-9/.])(?:${single}(?:\s?[-–—]\s?${single}){0,2}|SC\/\d{3,6}|SG\/SM\/\d{3,6}|GA\/\d{3,6})(?![A-Za-z0-9])(?<=\d\D?[A-Z]?)`,
  'g',
);
