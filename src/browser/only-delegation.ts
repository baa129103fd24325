import * as moving from '../words/moving.ts';
import { keepPlace } from './keep-place.ts';
import { makeButton, makeElement } from './make-element.ts';
import { placeNamed } from './place-named.ts';
import { required } from './required.ts';
import { say } from './say.ts';

/**
 * The meeting with the speeches of one delegation alone, as the address says it:
 *
 *     /meetings/s-pv-9688/?delegation=chn
 *
 * Runs of other turns fold to a line that opens them again; so does an address, a mark or the browser's own search
 * that leads into one. The chair in the chair speaks for no delegation.
 */
const record = required(document.querySelector<HTMLElement>('.record'));
const select = required(document.querySelector<HTMLSelectElement>('.contents-only select'));
const items = [...required(record.firstElementChild).children].filter((item) => item instanceof HTMLElement);
const spoke = Map.groupBy(
  items.filter((item) => delegationOf(item) !== null),
  (item) => delegationOf(item) ?? '',
);
let runs: Run[] = [];
let bar: HTMLElement | undefined;

interface Run {
  readonly line: HTMLElement;
  readonly items: readonly HTMLElement[];
}

for (const [id, turns] of spoke) select.append(new Option(moving.option(nameOf(turns), turns.length), id));
select.addEventListener('change', () => {
  choose(select.value);
  // A finger has chosen; keys may still be on their way down the list.
  const sheet = select.closest<HTMLElement>(':popover-open');
  if (sheet && matchMedia('(pointer: coarse)').matches) sheet.hidePopover();
});
record.addEventListener('beforematch', ({ target }) => {
  if (target instanceof HTMLElement) open(target);
});
window.addEventListener('hashchange', unfoldTarget);

const wanted = new URLSearchParams(location.search).get('delegation')?.toLowerCase() ?? '';
if (spoke.has(wanted)) {
  show(wanted);
  unfoldTarget();
  // The text above has become shorter since the browser went to the place.
  placeNamed()?.scrollIntoView({ block: 'start', behavior: 'instant' });
} else if (wanted !== '') {
  forget();
  say(moving.shownAll);
}

async function choose(id: string): Promise<void> {
  const isShown = await keepPlace(() => show(id));
  forget(id);
  const turns = spoke.get(id);
  say(turns ? moving.onlySaid(nameOf(turns), turns.length) : moving.shownAll, false);
  if (!isShown) turns?.[0]?.scrollIntoView({ block: 'start', behavior: 'instant' });
}

/** The address without a delegation, or with another one. */
function forget(id = ''): void {
  const address = new URL(location.href);
  if (id === '') address.searchParams.delete('delegation');
  else address.searchParams.set('delegation', id);
  history.replaceState(history.state, '', address);
}

function show(id: string): void {
  for (const run of runs) unfold(run);
  bar?.remove();
  bar = undefined;
  const turns = spoke.get(id);
  select.value = turns ? id : '';
  if (!turns) return;
  runs = runsBetween(turns).map(fold);
  const all = makeButton(moving.showAll, () => {
    choose('');
    select.focus({ preventScroll: true });
  });
  bar = makeElement('p', 'only-bar', [
    makeElement('span', '', [moving.only, ' ', makeElement('b', '', [nameOf(turns)])]),
    makeElement('span', 'soft', [moving.speeches(turns.length)]),
    all,
  ]);
  record.prepend(bar);
  markFolded();
}

/** The contents say which turns are folded. */
function markFolded(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('#contents a[href^="#i"]')) {
    link.classList.toggle('is-folded', document.getElementById(link.hash.slice(1))?.hidden);
  }
}

/** What stands between the turns that stay. Procedure alone stays too: it is short, and tells when the meeting closed. */
function runsBetween(kept: readonly HTMLElement[]): HTMLElement[][] {
  const found: HTMLElement[][] = [[]];
  for (const item of items) {
    if (kept.includes(item)) found.push([]);
    else found.at(-1)?.push(item);
  }
  return found.filter((run) => run.some(isTurn));
}

function fold(run: readonly HTMLElement[]): Run {
  const numbers = run.filter(isTurn).map(numberOf);
  const line = makeButton(moving.folded(numbers[0] ?? '', numbers.at(-1) ?? ''), () => unfold(folded), 'folded');
  const folded = { line, items: run };
  run[0]?.before(line);
  for (const item of run) item.setAttribute('hidden', 'until-found');
  return folded;
}

function unfold(run: Run): void {
  run.line.remove();
  for (const item of run.items) item.removeAttribute('hidden');
  runs = runs.filter((other) => other !== run);
  markFolded();
}

/** Opens the one turn that holds a place; what stands around it stays folded. */
function open(place: Element | null): void {
  const run = runs.find(({ items }) => items.some((item) => item.contains(place)));
  if (!run) return;
  unfold(run);
  const at = run.items.findIndex((item) => item.contains(place));
  const around = [run.items.slice(0, at), run.items.slice(at + 1)].filter((part) => part.some(isTurn));
  runs.push(...around.map(fold));
  markFolded();
}

function unfoldTarget(): void {
  if (location.hash !== '') open(placeNamed());
}

function numberOf(turn: Element): string {
  return turn.querySelector('.number')?.textContent ?? '';
}

function isTurn(item: Element): boolean {
  return item.matches('.turn');
}

/** `chn`, from the link to its page in the head of the turn. */
function delegationOf(item: Element): string | null {
  const link = item.querySelector<HTMLAnchorElement>(':scope:not(.chair) > header a.delegation');
  return link?.pathname.split('/').at(-2) ?? null;
}

function nameOf(turns: readonly Element[]): string {
  return turns[0]?.querySelector('.delegation')?.textContent ?? '';
}
