import { meetingAddress, placeOf } from '../collections/addresses.ts';
import { href } from '../render/href.ts';
import { anchorOf } from '../search/fragment.ts';
import { words } from '../words/words.ts';
import type { Place } from './comparison.ts';

/** The lines of an intervention that a passage touches: 0 is the label, 1 the first paragraph. */
export function linesOf({ fragment, range }: Place): { readonly first: number; readonly last: number } {
  const lineAt = (end: number) => fragment.content.slice(0, end).split('\n').length - 1;
  return { first: lineAt(range.start), last: lineAt(range.end) };
}

/**
 * `张明（上海合作组织），安全理事会第9688次会议，2024年7月19日，S/PV.9688，第4次发言，第2段`: a source as a copied
 * text names it, and where in it.
 */
export function citationOf(place: Place): string {
  const { meta } = place.fragment;
  const { name, delegations, capacity, symbol, date } = meta;
  const paragraph = (line: number) => anchorOf(meta, line).replace(/^.*-p/, '');
  const { first, last } = linesOf(place);
  const chair = words.groups.chair;
  const isChair = (capacity === 'president' || capacity === 'national') && name !== chair;
  const of = [
    ...(delegations.length === 0 ? [] : [words.list(delegations.map((one) => one.name))]),
    ...(isChair ? [chair] : []),
  ];
  const [, number] = /^S\/PV\.(\d+)/.exec(symbol) ?? [];
  const day = date === null ? null : words.date(date);
  return words.quotation.citation([
    of.length === 0 ? name : `${name}${words.brackets(words.quotation.citation(of))}`,
    number === undefined
      ? words.citing.ofDocument(symbol, day, null)
      : words.citing.ofMeeting(Number(number), day, symbol),
    words.place(placeOf(meta)),
    ...(last === 0 ? [] : [words.quotation.paragraphs(paragraph(Math.max(first, 1)), paragraph(last))]),
  ]);
}

/** Signs that an address carries to have them marked; a longer passage is led to without marks. */
const mostMarked = 120;

/** The address of a passage in its meeting, with the passage to mark where it is short. */
export function addressOf(place: Place): string {
  const { fragment, range } = place;
  const anchor = anchorOf(fragment.meta, linesOf(place).first);
  const text = fragment.content.slice(range.start, range.end).replace(/\s+/gu, ' ');
  // Within quotation marks all of it is one run of signs to look for; it can hold none itself.
  const marked = text.length <= mostMarked && !/["＂]/u.test(text) ? `?${new URLSearchParams({ q: `"${text}"` })}` : '';
  return `${href(meetingAddress(fragment.meta.meeting))}${marked}#${anchor}`;
}
