import { loadPagefind, type Pagefind } from '../search/pagefind.ts';
import { filterKeys, type Query, querySuffix, readQuery } from '../search/query.ts';
import { type Answer, type Hit, runSearch } from '../search/run-search.ts';
import { words } from '../words/words.ts';
import { hitElement } from './hit-element.ts';
import { suggestions } from './suggestions.ts';

/**
 * The search page in the browser. The address is the state: typing replaces it, sending the form adds to the
 * history, and going back brings the answer of that address again.
 */
const form = required(document.querySelector<HTMLFormElement>('#search'));
const field = required(document.querySelector<HTMLInputElement>('#query'));
const status = required(document.querySelector<HTMLElement>('#search-status'));
const list = required(document.querySelector<HTMLElement>('#results'));
const offers = required(document.querySelector<HTMLElement>('#suggestions'));
const more = required(document.querySelector<HTMLButtonElement>('#more'));
const clear = required(document.querySelector<HTMLElement>('.facets .clear'));

/** Hits shown at first, and at each further step. */
const step = 20;
const pauseOfTyping = 250;

let index: Promise<Pagefind> | undefined;
let latest = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let shown: { query: Query; hits: readonly Hit[]; count: number } | undefined;

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(queryOfForm(), 'push');
});
form.addEventListener('change', (event) => {
  if (event.target instanceof HTMLSelectElement) go(queryOfForm(), 'push');
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
window.addEventListener('popstate', () => show(readQuery(new URLSearchParams(location.search))));
more.addEventListener('click', () => {
  const before = list.children.length;
  if (shown !== undefined) appendHits(shown.count + step);
  list.children[before]?.querySelector<HTMLElement>('a')?.focus();
});

show(readQuery(new URLSearchParams(location.search)));

function go(query: Query, way: 'push' | 'replace'): void {
  clearTimeout(waiting);
  const address = `${location.pathname}${querySuffix(query)}`;
  if (address === `${location.pathname}${location.search}`) way = 'replace';
  if (way === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  run(query);
}

function show(query: Query): void {
  field.value = query.text;
  for (const key of filterKeys) {
    const select = form.elements.namedItem(key);
    if (select instanceof HTMLSelectElement) select.value = query.filters[key] ?? '';
  }
  run(query);
}

/** What the form holds, and of the address what the form has no control for. */
function queryOfForm(): Query {
  const address = new URLSearchParams(location.search);
  for (const [key, value] of new FormData(form)) if (typeof value === 'string') address.set(key, value);
  return readQuery(address);
}

/** Runs a query and shows its answer, unless another one began meanwhile. A failure is told as a failure. */
async function run(query: Query): Promise<void> {
  latest += 1;
  const turn = latest;
  clear.hidden = Object.keys(query.filters).length === 0;
  offers.replaceChildren(...suggestions(query, form));
  offers.hidden = offers.childElementCount === 0;
  if (query.text === '' && clear.hidden) {
    empty('');
    return;
  }
  list.setAttribute('aria-busy', 'true');
  if (index === undefined) status.textContent = words.search.loading;
  try {
    index ??= loadPagefind(required(list.getAttribute('data-index')));
    const answer = await runSearch(await index, query);
    if (turn === latest) showAnswer(query, answer);
  } catch (error) {
    index = undefined;
    if (turn === latest) empty(words.search.failed);
    console.warn(error);
  } finally {
    if (turn === latest) list.removeAttribute('aria-busy');
  }
}

function showAnswer(query: Query, { hits, closeness, matches }: Answer): void {
  if (hits.length === 0) {
    empty(`${words.search.none}。${words.search.noneHint}`);
    list.setAttribute('data-total', '0');
    return;
  }
  const found = query.text === '' ? words.search.foundAll(hits.length) : words.search.found(hits.length, matches);
  status.textContent = closeness === 'loose' ? `${found}。${words.search.loosened}` : found;
  list.replaceChildren();
  list.setAttribute('data-total', String(hits.length));
  shown = { query, hits, count: 0 };
  appendHits(step);
}

function appendHits(upTo: number): void {
  if (shown === undefined) return;
  const { query, hits, count } = shown;
  list.append(...hits.slice(count, upTo).map((hit) => hitElement(hit, query.text)));
  shown.count = Math.min(upTo, hits.length);
  more.hidden = shown.count >= hits.length;
}

function empty(message: string): void {
  shown = undefined;
  status.textContent = message;
  list.replaceChildren();
  list.removeAttribute('data-total');
  more.hidden = true;
}

function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('the search page lacks a part that its script needs');
  return value;
}
