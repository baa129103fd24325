import type { Answer, Hit } from '../search/answer.ts';
import { type Comparable, comparable, findMatches } from '../search/find-matches.ts';
import type { Found } from '../search/find-text.ts';
import type { Fragment } from '../search/fragment.ts';
import { giveWay } from '../search/give-way.ts';
import { needlesOf } from '../search/needles.ts';
import type { Query } from '../search/query.ts';
import { readings } from '../search/readings.ts';
import type { Searcher } from '../search/searcher.ts';
import type { MeetingRow } from '../search/turn-table.ts';
import { words } from '../words/words.ts';
import { emptyHit, fillHit } from './hit-element.ts';
import { makeElement } from './make-element.ts';

/**
 * The list of all hits. Each has its place at once, with who and where; its text is read when it comes near the
 * window, so an answer costs what is looked at. The texts of a short answer are all read once the browser has time:
 * paper and the browser's own search in the page know no window.
 */
export function hitList(list: HTMLElement, more: HTMLButtonElement) {
  let observer: IntersectionObserver | undefined;
  let extend: (() => void) | undefined;
  more.addEventListener('click', () => {
    const before = hitsIn(list).length;
    extend?.();
    hitsIn(list)[before]?.querySelector<HTMLElement>('a')?.focus();
  });

  function clear(): void {
    observer?.disconnect();
    list.replaceChildren();
    for (const name of ['data-total', 'data-matches', 'data-query']) list.removeAttribute(name);
    more.hidden = true;
  }

  /**
   * Shows an answer, unless it is no longer wanted when the texts of its first hits are there: then it rejects, as when
   * they can not be had.
   */
  async function show(searcher: Searcher, query: Query, answer: Answer, signal: AbortSignal): Promise<void> {
    const { hits, found, matches } = answer;
    const needles = found === null ? [] : needlesOf(found.reading.wanted, found.closeness);
    // Texts load beside each other and go in one after another, so that the page answers between them.
    let filling = Promise.resolve();
    const fill = async (item: HTMLElement, hit: Hit) => {
      const fragment = await searcher.text(hit.turn.at);
      const filled = filling.then(() => giveWay()).then(() => fillWith(item, hit, fragment));
      filling = filled.catch(() => undefined);
      return filled;
    };
    const fillWith = (item: HTMLElement, hit: Hit, { content, meta }: Fragment) => {
      const text = comparable(content);
      const ranges = needles.length === 0 ? { count: 0, ranges: [] } : findMatches(text, needles);
      if (meta.id !== hit.turn.id || ranges?.count !== hit.count) {
        throw new Error(`The index and the text of ${hit.turn.id} disagree`);
      }
      fillHit(item, { content, meta }, ranges.ranges, markedBy(text, query.text, found), query.grouped);
    };
    const ordered = query.grouped ? byMeeting(hits).flatMap(([, group]) => group) : hits;
    // The texts that are sure to be looked at come before the list changes: an answer that fails leaves the last one.
    const first = new Map<Hit, HTMLElement>(
      await Promise.all(
        ordered.slice(0, atOnce).map(async (hit) => {
          const item = emptyHit(hit, searcher.table, query.grouped);
          await fill(item, hit);
          return [hit, item] as const;
        }),
      ),
    );
    // The answer to a later query may have needed no texts, and stands there already.
    signal.throwIfAborted();
    clear();
    const waiting = new Map<Element, Hit>();
    const read = async (item: Element) => {
      const hit = waiting.get(item);
      if (hit === undefined || !(item instanceof HTMLElement)) return;
      waiting.delete(item);
      observer?.unobserve(item);
      try {
        await fill(item, hit);
      } catch (error) {
        console.warn(error);
        item.append(makeElement('p', 'soft', [words.search.textFailed]));
      }
    };
    observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) if (isIntersecting) void read(target);
      },
      { rootMargin: `${nearWindow}px` },
    );
    const itemOf = (hit: Hit): HTMLElement => {
      const ready = first.get(hit);
      if (ready !== undefined) return ready;
      const item = emptyHit(hit, searcher.table, query.grouped);
      waiting.set(item, hit);
      observer?.observe(item);
      return item;
    };
    let count = 0;
    extend = () => {
      count += most;
      const shown = ordered.slice(0, count);
      if (query.grouped) {
        list.replaceChildren(...byMeeting(shown).map(([meeting, group]) => groupElement(meeting, group, hits, itemOf)));
      } else {
        list.append(...shown.slice(list.childElementCount).map(itemOf));
      }
      more.hidden = count >= ordered.length;
    };
    extend();
    list.setAttribute('data-total', String(hits.length));
    list.setAttribute('data-matches', String(matches));
    if (hits.length > readAhead) return;
    whenIdle(async () => {
      for (const item of waiting.keys()) if (!signal.aborted) await read(item);
    });
  }

  return { show, clear };
}

/** Pixels from the window at which a hit's text is read. */
export const nearWindow = 300;
/** Hits of an answer up to which all their texts are read, some 1.6 kB each. */
export const readAhead = 50;
/** Hits whose texts are read before an answer is shown: about what a window holds. */
const atOnce = 8;
/** Hits that stand in the list at first, and more at each further step. */
const most = 200;

/** Not every browser tells when it has time. */
function whenIdle(act: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(act);
  else setTimeout(act, 200);
}

function hitsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('[data-id]')];
}

/** What a meeting is to mark: the words in the signs of the records, unless this text prints them as they were typed. */
function markedBy(text: Comparable, typed: string, found: Found | null): string {
  if (found === null || found.simplified === null) return typed;
  const [{ wanted } = { wanted: [] }] = readings(found.simplified);
  return findMatches(text, needlesOf(wanted, found.closeness)) === null ? typed : found.simplified;
}

/** The meetings in the order in which the list reaches them, each with its hits in the order of the meeting. */
function byMeeting(hits: readonly Hit[]): [MeetingRow, Hit[]][] {
  const groups = new Map<MeetingRow, Hit[]>();
  for (const hit of hits) groups.set(hit.turn.meeting, [...(groups.get(hit.turn.meeting) ?? []), hit]);
  return [...groups].map(([meeting, group]) => [meeting, group.toSorted((a, b) => a.turn.at - b.turn.at)]);
}

function groupElement(
  meeting: MeetingRow,
  group: readonly Hit[],
  all: readonly Hit[],
  itemOf: (hit: Hit) => HTMLElement,
): HTMLElement {
  const total = all.filter((hit) => hit.turn.meeting === meeting).length;
  const place = [meeting.symbol, ...(meeting.date === null ? [] : [words.date(meeting.date)])].join(' · ');
  const heading = makeElement('h3', 'hit-group', [place, makeElement('span', 'soft', [words.search.foundAll(total)])]);
  const inner = makeElement('ol', 'plain', group.map(itemOf));
  return makeElement('li', '', [heading, inner]);
}
