import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Meeting } from '../collections/meeting.ts';
import { words } from '../words/words.ts';

/**
 * What the pages of a record print at the edges of every sheet, as CSS: symbol and sitting, the day, the address.
 *
 *     S/PV.9688　安全理事会第9688次会议                2024年7月19日
 *     …
 *     https://records.example/meetings/s-pv-9688/             3 / 28
 *
 * Margin boxes take only text that stands in a style sheet, so each record and intervention has one. `--site` lets print.css show
 * whole addresses of turns.
 */
export function printSheet(record: Printed, address: string): string {
  const { symbol, title, date } = record;
  const sitting =
    record.kind === 'meeting'
      ? words.heads.sitting(record.number)
      : symbol === null
        ? null
        : words.recordKinds[record.kind];
  const head = [symbol ?? title, sitting].filter((part) => part !== null).join('　');
  return [
    `:root { --site: ${cssString(new URL(address).origin)}; }`,
    '@page {',
    `  @top-left { content: ${cssString(head)}; }`,
    ...(date === null ? [] : [`  @top-right { content: ${cssString(words.date(date))}; }`]),
    `  @bottom-left { content: ${cssString(address)}; }`,
    '}',
    '',
  ].join('\n');
}

/** What of a record its sheets show. */
type Printed = Pick<VerbatimRecord, 'symbol' | 'title' | 'date'> &
  (Pick<Meeting, 'kind' | 'number'> | { readonly kind: Exclude<VerbatimRecord['kind'], 'meeting'> });

/** Text as a string of CSS: what could end it is written by its number. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<\p{Cc}]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
