import { delegationAddress, meetingAddress } from '../collections/addresses.ts';
import { groupOf } from '../render/band.ts';
import { href } from '../render/href.ts';
import { anchorOf, type FragmentMeta } from '../search/fragment.ts';
import { type Passage, passages } from '../search/passages.ts';
import type { Hit } from '../search/run-search.ts';
import { words } from '../words/words.ts';

/** Passages that a hit shows; the matches of the others are counted. */
const most = 3;

/**
 * A hit as a piece of the record: who, for whom, where, and the passages with their matches marked. Text of a
 * record goes in as text; it can become no markup.
 *
 *     张明  上海合作组织  ●通报人            S/PV.9688 · 2024年7月19日 · 第4次发言
 *     ……尊重多样文明、谋求共同发展”的“[上海精神]”，主张在恪守……
 */
export function hitElement({ fragment: { content, meta }, matches }: Hit, query: string): HTMLLIElement {
  const found = passages(content, matches.ranges);
  const first = found[0]?.line ?? 0;
  const head = make('div', 'hit-head', [
    make('h3', '', [link(place(meta, first, query), meta.name)]),
    ...meta.delegations.map(({ id, name }) => link(href(delegationAddress(id)), name, 'delegation')),
    make('span', `role ${groupOf(meta)}`, [words.groups[groupOf(meta)]]),
    make('span', 'where', [
      [meta.symbol, ...(meta.date === null ? [] : [words.date(meta.date)]), words.place(`i${meta.n}`)].join(' · '),
    ]),
  ]);
  const rest = found.slice(most).reduce((sum, { marks }) => sum + marks.length, 0);
  const item = make('li', 'hit', [
    head,
    ...found.slice(0, most).map((passage) => passageElement(passage, place(meta, passage.line, query))),
    ...(rest > 0
      ? [make('p', 'soft', [link(place(meta, found[most]?.line ?? 0, query), words.search.morePlaces(rest))])]
      : []),
  ]);
  item.setAttribute('data-id', meta.id);
  return item;
}

/** The address of a line of the intervention in its meeting, with the query to mark there. */
function place(meta: FragmentMeta, line: number, query: string): string {
  const search = query === '' ? '' : `?${new URLSearchParams({ q: query })}`;
  return `${href(meetingAddress(meta.meeting))}${search}#${anchorOf(meta, line)}`;
}

function passageElement({ text, marks, cutBefore, cutAfter }: Passage, address: string): HTMLElement {
  const content: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of marks) {
    content.push(text.slice(at, start), make('mark', '', [text.slice(start, end)]));
    at = end;
  }
  content.push(text.slice(at));
  if (cutBefore) content.unshift('……');
  if (cutAfter) content.push('……');
  const anchor = make('a', 'passage', content);
  anchor.href = address;
  return make('p', '', [anchor]);
}

function link(address: string, text: string, className = ''): HTMLAnchorElement {
  const anchor = make('a', className, [text]);
  anchor.href = address;
  return anchor;
}

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  content: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
