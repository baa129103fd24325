import { delegationAddress, meetingAddress, placeOf } from '../collections/addresses.ts';
import { groupOf } from '../render/band.ts';
import { href } from '../render/href.ts';
import type { Hit } from '../search/answer.ts';
import type { Range } from '../search/find-matches.ts';
import { anchorOf, type Fragment, type FragmentMeta } from '../search/fragment.ts';
import { type Passage, passages } from '../search/passages.ts';
import { type TurnTable, valuesOf } from '../search/turn-table.ts';
import { typeset } from '../text/typeset.ts';
import { words } from '../words/words.ts';
import { nameOf } from './facet-list.ts';
import { makeElement, makeLink } from './make-element.ts';
import { setRuns } from './set-runs.ts';

/** Passages that a hit shows; the matches of the others are counted. */
const most = 3;

/** A hit whose text is not read yet: who, and where. */
export function emptyHit({ turn }: Hit, table: TurnTable, grouped: boolean): HTMLLIElement {
  const [speaker] = valuesOf(table, 'speaker', turn);
  const [role = ''] = valuesOf(table, 'role', turn);
  const name = speaker === undefined ? nameOf(table, 'role', role) : nameOf(table, 'speaker', speaker);
  const address = `${href(meetingAddress(turn.meeting.id))}#${anchorOf(turn, 0)}`;
  const head = makeElement('div', 'hit-head', [
    makeElement(grouped ? 'h4' : 'h3', '', [makeLink(address, [name])]),
    makeElement('span', 'where', [where(turn.meeting.symbol, turn.meeting.date, placeOf(turn), grouped)]),
  ]);
  const item = makeElement('li', 'hit unread', [head]);
  item.setAttribute('data-id', turn.id);
  return item;
}

/**
 * A hit as a piece of the record: who, for whom, where, and the passages with their matches marked, the label above
 * them. Text of a record goes in as text; it can become no markup.
 *
 *     张明  上海合作组织  ●通报人            S/PV.9688 · 2024年7月19日 · 第4次发言
 *     张明先生：
 *     ……尊重多样文明、谋求共同发展”的“[上海精神]”，主张在恪守……
 */
export function fillHit(
  item: HTMLElement,
  { content, meta }: Fragment,
  matches: readonly Range[],
  query: string,
  grouped: boolean,
): void {
  const found = passages(content, matches);
  const head = makeElement('div', 'hit-head', [
    makeElement(grouped ? 'h4' : 'h3', '', [makeLink(place(meta, found[0]?.line ?? 0, query), [meta.name])]),
    ...meta.delegations.map(({ id, name }) => makeLink(href(delegationAddress(id)), [name], 'delegation')),
    makeElement('span', `role ${groupOf(meta)}`, [words.groups[groupOf(meta)]]),
    makeElement('span', 'where', [where(meta.symbol, meta.date, placeOf(meta), grouped)]),
  ]);
  const label = content.slice(0, content.indexOf('\n') === -1 ? undefined : content.indexOf('\n'));
  const rest = found.slice(most).reduce((sum, { marks }) => sum + marks.length, 0);
  const hadFocus = item.contains(document.activeElement);
  item.replaceChildren(
    head,
    ...(found[0]?.line === 0 ? [] : [makeElement('p', 'hit-label', setRuns(typeset(label), 0, label.length))]),
    ...found.slice(0, most).map((passage) => passageElement(passage, place(meta, passage.line, query))),
    ...(rest > 0
      ? [
          makeElement('p', 'soft', [
            makeLink(place(meta, found[most]?.line ?? 0, query), [words.search.morePlaces(rest)]),
          ]),
        ]
      : []),
  );
  item.classList.remove('unread');
  if (hadFocus) item.querySelector<HTMLElement>('a')?.focus({ preventScroll: true });
}

function where(symbol: string, date: string | null, place: string, grouped: boolean): string {
  const meeting = grouped ? [] : [symbol, ...(date === null ? [] : [words.date(date)])];
  return [...meeting, words.place(place)].join(' · ');
}

/** The address of a line of the intervention in its meeting, with the query to mark there. */
function place(meta: FragmentMeta, line: number, query: string): string {
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  return `${href(meetingAddress(meta.meeting))}${search}#${anchorOf(meta, line)}`;
}

function passageElement({ line, text, marks, cutBefore, cutAfter }: Passage, address: string): HTMLElement {
  const setting = typeset(text);
  const content: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    content.push(...setRuns(setting, at, start), makeElement('mark', '', setRuns(setting, start, end)));
    at = end;
  }
  content.push(...setRuns(setting, at, text.length));
  if (cutBefore) content.unshift('……');
  if (cutAfter) content.push('……');
  return makeElement('p', line === 0 ? 'hit-label' : '', [makeLink(address, content, 'passage')]);
}
