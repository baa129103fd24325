import type { CitedNumber } from './grammar.ts';

/**
 * Resolutions by number, as Chinese records print them, also in lists that share one 号决议.
 *
 *     第2178（2014）号和第2396（2017）号决议      安理会 2231 号决议      第73/334号决议
 *     第1267（1999）、1989（2011）和2253（2015）号决议
 *     2010 年 3 月 2 日第 64/256 号、2010 年 12 月 13 日第 65/122 号决议
 *
 * The form tells the organ: a year in brackets is the Security Council's, a Roman session in brackets or a
 * session before a slash is the General Assembly's, and a bare number is the Security Council's.
 */
export function citedResolutions(text: string): CitedNumber[] {
  const cited: CitedNumber[] = [];
  let chain: RegExpMatchArray[] = [];
  let chainEnd = 0;
  for (const item of text.matchAll(itemPattern)) {
    if (chain.length > 0 && !separatorPattern.test(text.slice(chainEnd, item.index))) chain = [];
    chain.push(item);
    chainEnd = item.index + item[0].length;
    if (item[0].endsWith('号') && closingPattern.test(text.slice(chainEnd, chainEnd + 6))) {
      const body = otherBody(text.slice(0, chain[0]?.index));
      cited.push(...chain.map((member) => toCited(member, body)));
      chain = [];
    }
  }
  return cited;
}

const itemPattern =
  /(?<![\d/])第?\s?(?:(?<session>\d{1,4}|E?S-\d{1,2})\s?\/\s?(?<item>\d{1,4}(?:\s?[A-Z](?![A-Za-z]))?)|(?<!\d)(?<number>\d{1,4})(?![\d年月日]|\s[年月日])(?:\s?[（(]\s?(?:(?<year>\d{4})|(?<roman>[IVXLC]{1,8}))\s?[）)])?)\s?号?/g;

/** Between the members of one list: a conjunction, perhaps with a date before the next number. */
const separatorPattern = /^\s?(?:、|，|,|和|及|以及|与)\s?(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)?(?:通过的)?$/;
const closingPattern = /^\s?决议/;

/** The body that adopted a list of resolutions, where words before it name another than the two: `人权理事会第49/1号`. */
function otherBody(before: string): 'A/HRC' | null {
  return /人权理事会(?:[^，。；]{0,4})$/.test(before) ? 'A/HRC' : null;
}

function toCited(item: RegExpMatchArray, body: string | null): CitedNumber {
  const { session, item: agendaNumber, number, year, roman } = item.groups ?? {};
  const start = (item.index ?? 0) + item[0].length - item[0].trimStart().length;
  const end = (item.index ?? 0) + item[0].trimEnd().length;
  if (session !== undefined) {
    // Resolutions of the Economic and Social Council are numbered by year.
    const organ = body ?? (/^(?:19|20)\d{2}$/.test(session) ? 'E' : 'A');
    return { start, end, symbol: `${organ}/RES/${session}/${agendaNumber?.replace(/\s/g, '')}` };
  }
  if (roman !== undefined) return { start, end, symbol: `A/RES/${number}(${roman})` };
  return { start, end, symbol: year === undefined ? `S/RES/${number}` : `S/RES/${number}(${year})` };
}
