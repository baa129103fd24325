import { findPlaces, type Place, type Places } from '../search/find-places.ts';
import { type MarkedText, markedTexts } from './marked-texts.ts';
import { MarksBar } from './marks-bar.ts';
import { placeNamed } from './place-named.ts';
import { say } from './say.ts';
import { singleKey } from './single-keys.ts';

/**
 * Marks in a meeting what a search looked for, and steps through it with `n` and `p`:
 *
 *     /meetings/s-pv-9688/?q=上海精神#i4-p3
 *
 * The marks are highlights of the browser's own, over the text and across links; the text itself is not touched.
 * A browser without them steps by paragraph. The address follows each step without adding to the history, so that
 * a copied address, or a reload, leads to the place that is being read.
 */
export function markMatches(): void {
  const element = document.querySelector<HTMLElement>('#marks');
  const query = new URLSearchParams(location.search).get('q')?.trim() ?? '';
  if (!element) return;
  const bar = new MarksBar(element);
  const texts = markedTexts(bar.words('printed-label'));
  const found = findPlaces(
    query,
    texts.map(({ lines }) => lines),
  );
  if (!found) {
    bar.close();
    return;
  }
  const stops = stopsOf(found, texts, bar);
  bar.open(query, stops.length > 0, found.closeness === 'loose');
  if (canMark) CSS.highlights.set('found', new Highlight(...stops.flatMap(({ ranges }) => ranges)));
  stepThrough(stops, bar);
}

const canMark = 'highlights' in CSS;

/** A place in the page. */
interface Stop {
  readonly ranges: readonly Range[];
  /** Where it begins: a paragraph, or the head of a turn. */
  readonly element: HTMLElement;
  /** Its id in the address; empty when the page has none. */
  readonly anchor: string;
  /** `张明先生，第2段` */
  readonly name: string;
}

function stopsOf({ places }: Places, texts: readonly MarkedText[], bar: MarksBar): Stop[] {
  const stopOf = ({ intervention, pieces }: Place): Stop[] => {
    const text = texts[intervention];
    const line = pieces[0]?.line;
    if (!text || line === undefined) return [];
    const { name } = text;
    return [
      {
        ranges: pieces.flatMap(({ line, start, end }) => text.rangesOf(line, start, end)),
        element: text.elementOf(line),
        anchor: text.anchorOf(line),
        name: line === 0 ? bar.words('label-place', { name }) : bar.words('paragraph', { name, n: line }),
      },
    ];
  };
  const stops = places.flatMap(stopOf);
  // Several places of one paragraph look alike where they can not be marked.
  return canMark ? stops : stops.filter(({ element }, index) => element !== stops[index - 1]?.element);
}

function stepThrough(stops: readonly Stop[], bar: MarksBar): void {
  let current = 0;
  document.addEventListener('keydown', onKey);
  window.addEventListener('hashchange', onPlace);
  bar.onStep(step, remove);
  if (stops.length > 0) begin();
  else say(bar.words('none'), false);

  /** Begins at the first place at or after the one that the address names. */
  function begin(): void {
    const named = placeNamed();
    show(firstFrom(named));
    const [navigation] = performance.getEntriesByType('navigation');
    const isReturn = navigation instanceof PerformanceNavigationTiming && navigation.type !== 'navigate';
    // On a return the browser itself leads back to where the reader was.
    if (!isReturn && (!named || named.contains(stops[current]?.element ?? null))) reveal();
    say(sentence(), false);
  }

  function onKey(event: KeyboardEvent): void {
    const key = event.repeat ? null : singleKey(event);
    if (key !== 'n' && key !== 'p') return;
    step(key === 'n' ? 1 : -1);
    // The next Tab leads to the links of the paragraph. A button keeps the focus, to be pressed again.
    focusPlace();
  }

  /** A link of the page led elsewhere: stepping goes on from there. */
  function onPlace(): void {
    document.documentElement.classList.remove('stepping');
    show(firstFrom(placeNamed()));
  }

  function step(by: 1 | -1): void {
    const count = stops.length;
    if (count === 0) return;
    const next = (current + by + count) % count;
    const wrapped = by === 1 ? next <= current : next >= current;
    document.documentElement.classList.add('stepping');
    const address = show(next);
    reveal();
    say(wrapped ? bar.words(by === 1 ? 'wrapped-to-first' : 'wrapped-to-last') + sentence() : sentence(), wrapped);
    if (address !== location.href) history.replaceState(history.state, '', address);
  }

  /** Makes a place the current one. Answers its address. */
  function show(index: number): string {
    const stop = stops[index];
    if (!stop) return location.href;
    stops[current]?.element.classList.remove('found-here');
    // A turn that is folded opens, as it does for the browser's own search.
    stop.element.closest('[hidden]')?.dispatchEvent(new Event('beforematch', { bubbles: true }));
    stop.element.classList.add('found-here');
    current = index;
    if (canMark) {
      const strong = new Highlight(...stop.ranges);
      strong.priority = 1;
      CSS.highlights.set('found-current', strong);
    }
    return bar.show(index + 1, stops.length, stop.anchor);
  }

  /** Scrolls only when the place is not in view, and without motion. */
  function reveal(): void {
    const box = stops[current]?.ranges[0]?.getBoundingClientRect();
    if (!box) return;
    const isInView = box.top > bar.bottom + 8 && box.bottom < innerHeight - 72;
    if (!isInView) scrollBy({ top: box.top - innerHeight / 3, behavior: 'instant' });
  }

  function sentence(): string {
    return bar.words('at', { n: current + 1, count: stops.length, place: stops[current]?.name ?? '' });
  }

  function focusPlace(): void {
    const place = stops[current]?.element ?? document.querySelector<HTMLElement>('#main');
    place?.setAttribute('tabindex', '-1');
    place?.focus({ preventScroll: true });
  }

  function remove(): void {
    document.removeEventListener('keydown', onKey);
    window.removeEventListener('hashchange', onPlace);
    if (canMark) for (const name of ['found', 'found-current']) CSS.highlights.delete(name);
    for (const label of document.querySelectorAll('.printed-label')) label.remove();
    stops[current]?.element.classList.remove('found-here');
    bar.close();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(history.state, '', address);
    say(bar.words('removed'), true);
    focusPlace();
  }

  function firstFrom(place: Element | null): number {
    if (!place) return 0;
    const index = stops.findIndex(
      ({ element }) =>
        place.contains(element) || place.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return Math.max(index, 0);
  }
}
