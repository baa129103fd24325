/** Marks in the order of speakers the turn that is being read, and closes that list when one is chosen. */
const contents = document.querySelector<HTMLElement>('#contents');
const entries = new Map<string, HTMLAnchorElement>();
for (const link of contents?.querySelectorAll<HTMLAnchorElement>('a[href^="#"]') ?? []) entries.set(link.hash, link);
const turns = [...document.querySelectorAll<HTMLElement>('article.turn')];
const visible = new Set<Element>();
let current: HTMLAnchorElement | undefined;

const observer = new IntersectionObserver(
  (changes) => {
    for (const { target, isIntersecting } of changes) {
      if (isIntersecting) visible.add(target);
      else visible.delete(target);
    }
    mark(turns.find((turn) => visible.has(turn)));
  },
  // The strip just below the header, where the eye reads.
  { rootMargin: '-15% 0px -70% 0px' },
);
for (const turn of turns) observer.observe(turn);

contents?.addEventListener('click', (event) => {
  if (event.target instanceof Element && event.target.closest('a') && contents.matches(':popover-open')) {
    contents.hidePopover();
  }
});

/** The entry of a turn that the list leaves out is the one before it. */
function mark(turn: HTMLElement | undefined): void {
  if (!turn) return;
  let entry: HTMLAnchorElement | undefined;
  for (let index = turns.indexOf(turn); index >= 0 && !entry; index -= 1) entry = entries.get(`#${turns[index]?.id}`);
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
  if (place.top < list.top + 40) contents.scrollTop += place.top - list.top - 40;
  if (place.bottom > list.bottom - 40) contents.scrollTop += place.bottom - list.bottom + 40;
}
