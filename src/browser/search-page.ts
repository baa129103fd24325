import type { Answer } from '../search/answer.ts';
import { mostForms } from '../search/needles.ts';
import { filterKeys, type Query, querySuffix, readQuery, withinBounds } from '../search/query.ts';
import { openSearcher, type Searcher } from '../search/searcher.ts';
import { words } from '../words/words.ts';
import { chosenFilters, facetList } from './facet-list.ts';
import { hitList } from './hit-list.ts';
import { required } from './required.ts';
import { rememberHits, returnToHit } from './return-to-hit.ts';
import { searchOffers } from './search-offers.ts';

/**
 * The search page in the browser. The address is the state: typing replaces it, sending the form and choosing a
 * filter add to the history, and going back brings the answer of that address again.
 */
const form = required(document.querySelector<HTMLFormElement>('#search'));
const field = required(document.querySelector<HTMLInputElement>('#query'));
const answerPart = required(document.querySelector<HTMLElement>('#answer'));
const status = required(document.querySelector<HTMLElement>('#search-status'));
const results = required(document.querySelector<HTMLElement>('#results'));
const offers = required(document.querySelector<HTMLElement>('#offers'));
const chosen = required(document.querySelector<HTMLElement>('#chosen'));
const facets = required(document.querySelector<HTMLElement>('#facets'));
const ways = required(document.querySelector<HTMLElement>('#ways'));
const grouped = required(document.querySelector<HTMLInputElement>('#grouped'));
const instead = required(document.querySelector<HTMLElement>('#instead'));
const printed = required(document.querySelector<HTMLElement>('.printed-address'));
const ownAddress = printed.textContent;
const list = hitList(results, required(document.querySelector<HTMLButtonElement>('#more')));
const indexFolder = required(answerPart.getAttribute('data-index'));
const dataFolder = required(answerPart.getAttribute('data-records'));

const pauseOfTyping = 250;

let index: Promise<Searcher> | undefined;
let scan: Promise<Searcher> | undefined;
let running = new AbortController();
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown: { query: Query; all: Query | null } | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = queryOfForm();
  // The same key once more asks for all spellings of a name, where the answer offers them.
  const again = shown?.all && shown.query.text === query.text ? shown.all : query;
  if (again !== query) field.value = again.text;
  go(again, 'push');
});
field.addEventListener('input', (event) => {
  clearTimeout(waiting);
  // While an input method composes, what stands in the field is not yet what is meant.
  if (event instanceof InputEvent && event.isComposing) return;
  waiting = setTimeout(() => go(queryOfForm(), 'replace'), pauseOfTyping);
});
field.addEventListener('compositionend', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => go(queryOfForm(), 'replace'), pauseOfTyping);
});
answerPart.addEventListener('click', (event) => {
  const anchor = event.target instanceof Element ? event.target.closest('a') : null;
  const plain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  if (!plain || anchor === null || anchor.pathname !== location.pathname) return;
  event.preventDefault();
  const query = readQuery(new URLSearchParams(anchor.search));
  field.value = query.text;
  const isChoice = facets.contains(anchor);
  void go(query, 'push').then(() => isChoice && showAnswer());
});
grouped.addEventListener('change', () => go({ ...queryOfForm(), grouped: grouped.checked }, 'push'));
window.addEventListener('popstate', show);
rememberHits(results);
// Beside the answer the filters stand open; above it they wait behind a word.
const wide = window.matchMedia('(width >= 60rem)');
const openFilters = () => answerPart.querySelector('details.facets')?.toggleAttribute('open', wide.matches);
wide.addEventListener('change', openFilters);
openFilters();
show();

function show(): void {
  const query = readQuery(new URLSearchParams(location.search));
  field.value = query.text;
  run(query);
}

function go(query: Query, way: 'push' | 'replace'): Promise<void> {
  clearTimeout(waiting);
  const address = `${location.pathname}${querySuffix(withinBounds(query))}`;
  if (way === 'replace' || address === `${location.pathname}${location.search}`)
    history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  return run(query);
}

/** What a choice led to is seen: filters above the answer close, and what it begins with comes into view. */
function showAnswer(): void {
  const section = required(answerPart.querySelector<HTMLElement>('details.facets'));
  if (!wide.matches) {
    if (section.contains(document.activeElement)) section.querySelector('summary')?.focus({ preventScroll: true });
    section.toggleAttribute('open', false);
  }
  const head = required(answerPart.querySelector<HTMLElement>('.answer-head'));
  const first = wide.matches ? head : section;
  const isInView = first.getBoundingClientRect().top > nearHeader && head.getBoundingClientRect().bottom < innerHeight;
  if (!isInView) first.scrollIntoView({ block: 'start' });
}

/** Pixels that the header of the site may cover. */
const nearHeader = 80;

/** What is typed, with the filters and the order of the address. */
function queryOfForm(): Query {
  return { ...readQuery(new URLSearchParams(location.search)), text: field.value.trim() };
}

/**
 * Runs a query, as much of it as is searched for, and shows its answer; a later one ends the work for it. A failure is
 * told as a failure.
 */
async function run(typed: Query): Promise<void> {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  const query = withinBounds(typed);
  const notes = typed.text.length > query.text.length ? [words.search.cutShort(query.text.length)] : [];
  shown = undefined;
  // On paper an address is read, and typed.
  printed.textContent = `${ownAddress}${decodeURI(querySuffix(query))}`;
  if (query.text === '' && Object.keys(query.filters).length === 0) {
    clear('');
    instead.hidden = false;
    return;
  }
  results.setAttribute('aria-busy', 'true');
  if (index === undefined) {
    status.textContent = words.search.loading;
    instead.hidden = true;
  }
  try {
    index ??= openSearcher(indexFolder);
    await answer(await index, query, notes, signal);
  } catch (error) {
    if (signal.aborted) return;
    console.warn(error);
    index = undefined;
    await answerWithoutIndex(query, notes, signal);
  }
}

/** Reads everything instead of the index. Where that is too much, or fails too, the lists of the site are left. */
async function answerWithoutIndex(query: Query, notes: readonly string[], signal: AbortSignal): Promise<void> {
  clear(words.search.scanning);
  results.setAttribute('aria-busy', 'true');
  try {
    scan ??= import('../search/open-scan.ts').then(({ openScan }) => openScan(dataFolder));
    await answer(await scan, query, [words.search.scanned, ...notes], signal);
  } catch (error) {
    if (signal.aborted) return;
    console.warn(error);
    scan = undefined;
    clear(words.search.failed);
    status.classList.add('failed');
    instead.hidden = false;
  }
}

/** `notes` tell how the answer was come by. Rejects when the query is no longer the latest. */
async function answer(searcher: Searcher, query: Query, notes: readonly string[], signal: AbortSignal): Promise<void> {
  const answered = await searcher.answer(query, signal);
  await list.show(searcher, query, answered, signal);
  signal.throwIfAborted();
  const offered = searchOffers(searcher.table, query, answered);
  offers.replaceChildren(...offered.elements);
  offers.hidden = offered.elements.length === 0;
  facetList(facets, searcher.table, query, answered);
  chosenFilters(chosen, searcher.table, query);
  linkWays(query);
  ways.hidden = answered.hits.length < 2;
  const told = [...notes, ...sentences(query, answered)].filter((part) => part !== '');
  status.textContent = told.length > 1 ? told.map((part) => `${part}。`).join('') : told.join('');
  instead.hidden = answered.unfiltered > 0;
  shown = { query, all: offered.all };
  results.setAttribute('data-query', query.text);
  results.removeAttribute('aria-busy');
  returnToHit(results);
  if (answered.unfiltered > 0 || query.text === '') return;
  const { namesInstead } = await import('./names-instead.ts');
  const pages = await namesInstead(query.text);
  if (signal.aborted || pages.length === 0) return;
  offers.append(...pages);
  offers.hidden = false;
}

/** One order of two, and groups or not. */
function linkWays(query: Query): void {
  grouped.checked = query.grouped;
  for (const anchor of ways.querySelectorAll('a')) {
    const order = anchor.getAttribute('data-order') === 'date' ? 'date' : 'relevance';
    anchor.search = querySuffix({ ...query, order });
    // Without a value the attribute would say the opposite.
    if (order === query.order) anchor.setAttribute('aria-current', 'true');
    else anchor.removeAttribute('aria-current');
  }
}

function sentences(query: Query, { hits, matches, found, unfiltered }: Answer): string[] {
  const { simplified = null, closeness = 'exact', leftOut = [] } = found ?? {};
  const how = [
    simplified === null ? '' : words.search.simplified(simplified),
    closeness === 'loose' ? words.search.loosened : '',
    leftOut.length === 0 ? '' : words.search.leftOut(leftOut, mostForms),
  ];
  if (hits.length > 0) {
    return [matches === 0 ? words.search.foundAll(hits.length) : words.search.found(hits.length, matches), ...how];
  }
  const filtered = filterKeys.some((key) => query.filters[key] !== undefined);
  return filtered && unfiltered > 0
    ? [words.search.noneFiltered(unfiltered), ...how]
    : [words.search.none, ...how.slice(-1), words.search.noneHint];
}

function clear(message: string): void {
  list.clear();
  status.textContent = message;
  status.classList.remove('failed');
  offers.hidden = true;
  offers.replaceChildren();
  facets.replaceChildren();
  chosen.replaceChildren();
  ways.hidden = true;
  instead.hidden = true;
  results.removeAttribute('aria-busy');
}
