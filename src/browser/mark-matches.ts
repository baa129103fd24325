import { findPlaces, type Place } from '../search/find-places.ts';
import { readQuery } from '../search/query.ts';
import { isTyping } from './is-typing.ts';
import { markedTexts } from './marked-texts.ts';

/**
 * Marks in a meeting what a search looked for, and steps through it with `n` and `p`:
 *
 *     /meetings/s-pv-9688/?q=上海精神#i4-p3
 *
 * The marks are highlights of the browser's own, over the text and across links; the text itself is not touched.
 * A browser without them steps by paragraph. The address follows each step without adding to the history, so that
 * a copied address, or a reload, leads to the place that is being read.
 */
const bar = document.querySelector<HTMLElement>('#marks');
const { text: query } = readQuery(new URLSearchParams(location.search));
if (bar && query !== '') start(bar);

interface Stop {
  readonly ranges: readonly Range[];
  /** Where the place begins: a paragraph, or the head of a turn. */
  readonly element: HTMLElement;
  readonly anchor: string;
  /** `张明先生，第2段` */
  readonly name: string;
}

function start(bar: HTMLElement): void {
  const texts = markedTexts(says(bar, 'printed-label'));
  const found = findPlaces(
    query,
    texts.map(({ lines }) => lines),
  );
  if (!found) return;
  const hasMarks = 'highlights' in CSS;
  const stops = found.places.flatMap((place) => stopOf(place));
  // Several places of one paragraph look alike where they can not be marked.
  const steps = hasMarks ? stops : stops.filter(({ element }, index) => element !== stops[index - 1]?.element);
  const notice = document.querySelector<HTMLElement>('#notice');
  const at = part(bar, '.marks-at', HTMLAnchorElement);
  let current = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  part(bar, '.marks-query', HTMLElement).textContent = query;
  part(bar, '.marks-query', HTMLElement).title = query;
  part(bar, '.marks-loose', HTMLElement).hidden = found.closeness === 'exact';
  part(bar, '.marks-none', HTMLElement).hidden = steps.length > 0;
  part(bar, '.marks-steps', HTMLElement).hidden = steps.length === 0;
  wayBack(part(bar, '.marks-back', HTMLAnchorElement));
  bar.hidden = false;
  if (hasMarks) {
    CSS.highlights.set('found', new Highlight(...stops.flatMap(({ ranges }) => ranges)));
  }

  bar.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button?.classList.contains('marks-remove')) remove();
    else if (button) step(button.dataset.step === '1' ? 1 : -1);
  });
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', onPlace);
  if (steps.length === 0) say(says(bar, 'none'));
  else open();

  /** The first place at or after the one that the address names is where stepping begins. */
  function open(): void {
    const named = placeNamed();
    show(firstFrom(named));
    const [navigation] = performance.getEntriesByType('navigation');
    const isReturn = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
    // On a return the browser leads back to where the reader was.
    if (!isReturn && (!named || named.contains(steps[current]?.element ?? null))) reveal();
    say(sentence());
  }

  function onKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.repeat || isTyping(event)) return;
    const key = event.key.toLowerCase();
    if (key !== 'n' && key !== 'p') return;
    step(key === 'n' ? 1 : -1);
    // From here the next Tab leads to the links of the paragraph.
    const element = steps[current]?.element;
    element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  }

  function onPlace(): void {
    document.documentElement.classList.remove('stepping');
    if (steps.length > 0) show(firstFrom(placeNamed()));
  }

  function step(by: 1 | -1): void {
    if (steps.length === 0) return;
    const next = (current + by + steps.length) % steps.length;
    const wrapped = steps.length === 1 || (by === 1 ? next === 0 : next === steps.length - 1);
    document.documentElement.classList.add('stepping');
    show(next);
    reveal();
    say(`${wrapped ? says(bar, by === 1 ? 'wrapped-to-first' : 'wrapped-to-last') : ''}${sentence()}`, wrapped);
    if (at.hash !== location.hash) history.replaceState(history.state, '', at.href);
  }

  function show(index: number): void {
    const stop = steps[index];
    if (!stop) return;
    steps[current]?.element.classList.remove('found-here');
    stop.element.classList.add('found-here');
    current = index;
    at.textContent = filled(says(bar, 'nth'), { n: index + 1, count: steps.length });
    at.href = `${location.pathname}${location.search}${stop.anchor && `#${stop.anchor}`}`;
    if (!hasMarks) return;
    const strong = new Highlight(...stop.ranges);
    strong.priority = 1;
    CSS.highlights.set('found-current', strong);
  }

  /** Scrolls only when the place is not in view, and without motion. */
  function reveal(): void {
    const box = steps[current]?.ranges[0]?.getBoundingClientRect();
    if (!box) return;
    const isSeen = box.top > bar.getBoundingClientRect().bottom + 8 && box.bottom < innerHeight - 72;
    if (!isSeen) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  }

  function sentence(): string {
    return filled(says(bar, 'at'), { n: current + 1, count: steps.length, place: steps[current]?.name ?? '' });
  }

  /** Says it to a screen reader, and for a moment to all where it would not be seen otherwise. */
  function say(text: string, seen = false): void {
    if (!notice) return;
    clearTimeout(quiet);
    notice.textContent = text;
    notice.classList.toggle('shown', seen);
    if (seen) quiet = setTimeout(() => notice.classList.remove('shown'), 2000);
  }

  function remove(): void {
    document.removeEventListener('keydown', onKey);
    window.removeEventListener('hashchange', onPlace);
    if (hasMarks) for (const name of ['found', 'found-current']) CSS.highlights.delete(name);
    for (const label of document.querySelectorAll('.printed-label')) label.remove();
    steps[current]?.element.classList.remove('found-here');
    bar.hidden = true;
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    say(says(bar, 'removed'), true);
    const element = steps[current]?.element ?? document.querySelector<HTMLElement>('#main');
    element?.setAttribute('tabindex', '-1');
    element?.focus({ preventScroll: true });
  }

  function stopOf({ intervention, pieces }: Place): Stop[] {
    const text = texts[intervention];
    const [first] = pieces;
    if (!text || !first) return [];
    const name =
      first.line === 0
        ? filled(says(bar, 'label-place'), { name: text.name })
        : filled(says(bar, 'paragraph'), { name: text.name, n: first.line });
    const ranges = pieces.flatMap(({ line, start, end }) => text.rangesOf(line, start, end));
    return [{ ranges, element: text.elementOf(first.line), anchor: text.anchorOf(first.line), name }];
  }

  function firstFrom(place: Element | null): number {
    if (!place) return 0;
    const index = steps.findIndex(
      ({ element }) =>
        place.contains(element) || place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return Math.max(index, 0);
  }
}

function placeNamed(): Element | null {
  return document.getElementById(location.hash.slice(1));
}

/** Back to the search that led here, with its filters, or else to one for the same words. */
function wayBack(link: HTMLAnchorElement): void {
  const from = URL.canParse(document.referrer) ? new URL(document.referrer) : null;
  const isSearch = from?.origin === location.origin && from.pathname === link.pathname;
  link.search = isSearch ? from.search : String(new URLSearchParams({ q: query }));
}

function says(bar: HTMLElement, what: string): string {
  return bar.getAttribute(`data-${what}`) ?? '';
}

/** `第 {n} 处` with its number. */
function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (sign, key: string) => String(values[key] ?? sign));
}

function part<Kind extends HTMLElement>(bar: HTMLElement, selector: string, kind: new () => Kind): Kind {
  const element = bar.querySelector(selector);
  if (element instanceof kind) return element;
  throw new Error(`the bar of marks lacks ${selector}`);
}
