import type { Citation } from '../collections/record.ts';
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
  const symbols = [...text.matchAll(symbolPattern)].map((match): FoundCitation => {
    const symbol = match[0]
      .replace(/\s/g, '')
      .replace(/[（]/g, '(')
      .replace(/[）]/g, ')')
      .replace(/(?<=\((?:Resumption|Part))(?=[\dIVX])/, ' ');
    return { start: match.index, end: match.index + match[0].length, symbol, kind: kindOf(symbol) };
  });
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

const part = String.raw`(?:[A-Z]{1,8}\.\d+(?:\.\d+)?|E?S-\d+|\d+[A-Z]?|[A-Z]{2,8}(?:\.\d+)?|[A-Z](?:\.\d+)+|Add\.\d+|Rev\.\d+|Corr\.\d+)`;
const year = String.raw`(?:\s?[(（]\s?(?:\d{4}|[IVXLC]{1,8})\s?[)）])`;
const single = String.raw`(?:(?:A|S|E|T|ST|DP|TD|CD)(?:\/${part}){1,6}(?:(?<=\/RES\/\d{1,4})${year}|(?<=\/PV\.\d{1,5})\s?[(（](?:Resumption|Part)\s?(?:\d{1,2}|[IVX]{1,4})[)）])?)`;
const symbolPattern = new RegExp(
  String.raw`(?<![A-Za-z0-9/.])(?:${single}(?:-${single})?|SC\/\d{3,6}|SG\/SM\/\d{3,6}|GA\/\d{3,6})(?![A-Za-z0-9])(?<=\d\D?[A-Z]?)`,
  'g',
);
