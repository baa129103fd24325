import { focusHead } from './go-to-turn.ts';

/** Marks in the contents the place that is being read, and closes the sheet of contents when one is chosen. */
const contents = document.querySelector<HTMLElement>('#contents');
const list = contents?.querySelector('ol');
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
    mark(stops.findLast((stop) => visible.has(stop)));
  },
  // A line at the foot of the upper third, above which the eye reads.
  { rootMargin: '-34% 0px -65.9% 0px' },
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

contents?.addEventListener('toggle', showCurrent);
// A finger that is lifted leaves as a pointer before its press counts, and as a mouse only when it touches elsewhere.
list?.addEventListener('mouseleave', showCurrent);

/** The entry of a turn that the contents leave out is the one before it. */
function mark(stop: Element | undefined): void {
  if (!stop) return;
  const before = stops.slice(0, stops.indexOf(stop) + 1);
  const entry = entries.get(before.findLast((one) => entries.has(one)) ?? stop);
  if (!entry || entry === current) return;
  current?.removeAttribute('aria-current');
  entry.setAttribute('aria-current', 'location');
  current = entry;
  // Nothing moves under a pointer: what is about to be pressed would be another entry.
  if (!list?.matches(':hover') || matchMedia('(hover:none)').matches) showCurrent();
}

/** Scrolls the list alone, never the page. */
function showCurrent(): void {
  if (!current || !list || list.scrollHeight <= list.clientHeight) return;
  const { top, bottom } = list.getBoundingClientRect();
  const place = current.getBoundingClientRect();
  if (place.top < top + 40) list.scrollTop += place.top - top - 40;
  if (place.bottom > bottom - 60) list.scrollTop += place.bottom - bottom + 60;
}
