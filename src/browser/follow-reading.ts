import { focusHead } from './go-to-turn.ts';

/** Marks in the contents the place that is being read, and closes the sheet of contents when one is chosen. */
const contents = document.querySelector<HTMLElement>('#contents');
const entries = new Map<Element, HTMLAnchorElement>();
for (const link of contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []) {
  const place = document.getElementById(link.hash.slice(1));
  // A part behind the record is named by its heading.
  const part = place?.closest('.apparatus > section') ?? place;
  if (part) entries.set(part, link);
}
const stops = [...document.querySelectorAll('.record article.turn, .record h2, .apparatus > section')];
const visible = new Set<Element>();
let current: HTMLAnchorElement | undefined;

const observer = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    mark(stops.find((stop) => visible.has(stop)));
  },
  // The strip just below the header, where the eye reads.
  { rootMargin: '-22% 0px -70% 0px' },
);
for (const stop of stops) observer.observe(stop);

contents?.addEventListener('click', ({ target }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || !contents.matches(':popover-open')) return;
  contents.hidePopover();
  // The browser leads to the place and then forgets the focus; it goes there too, not back to the button.
  const place = document.getElementById(link.hash.slice(1));
  if (place) setTimeout(() => focusHead(place));
});

contents?.addEventListener('toggle', () => {
  if (current) keepInView(current);
});

/** The entry of a turn that the contents leave out is the one before it. */
function mark(stop: Element | undefined): void {
  if (!stop) return;
  const before = stops.slice(0, stops.indexOf(stop) + 1);
  const entry = entries.get(before.findLast((one) => entries.has(one)) ?? stop);
  if (!entry || entry === current) return;
  current?.removeAttribute('aria-current');
  entry.setAttribute('aria-current', 'location');
  current = entry;
  keepInView(entry);
}

/** Scrolls the list alone, never the page. */
function keepInView(entry: HTMLElement): void {
  if (!contents || contents.scrollHeight <= contents.clientHeight) return;
  const list = contents.getBoundingClientRect();
  const place = entry.getBoundingClientRect();
  if (place.top < list.top + 80) contents.scrollTop += place.top - list.top - 80;
  if (place.bottom > list.bottom - 40) contents.scrollTop += place.bottom - list.bottom + 40;
}
