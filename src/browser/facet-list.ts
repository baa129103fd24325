import type { Answer, FacetValue } from '../search/answer.ts';
import { type FilterKey, filterKeys, type Query, querySuffix } from '../search/query.ts';
import type { TurnTable } from '../search/turn-table.ts';
import { words } from '../words/words.ts';
import { makeElement, makeLink } from './make-element.ts';

/**
 * The filters with their counts for the present query, each value a link to the query that it makes. What is set
 * takes itself away; it keeps its place among those that stand open, and comes before them from behind the word.
 */
export function facetList(place: HTMLElement, table: TurnTable, query: Query, { facets }: Answer): void {
  const focused = document.activeElement?.getAttribute('data-facet');
  const opened = new Set(
    [...place.querySelectorAll('details[open]')].map((details) => details.getAttribute('data-key')),
  );
  place.replaceChildren(
    ...filterKeys.flatMap((key) => {
      const values = withChosen(inOrder(key, facets[key], table), query.filters[key]);
      return values.length === 0 ? [] : [section(key, values, table, query, opened.has(key))];
    }),
  );
  if (!focused) return;
  // What was taken away may be behind the word again.
  const [key = ''] = focused.split('=');
  const again =
    place.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`) ??
    place.querySelector<HTMLElement>(`details[data-key="${CSS.escape(key)}"] summary`);
  again?.focus({ preventScroll: true });
}

/** The filters that are set, each a link that takes it away: what an answer is narrowed by stands beside its number. */
export function chosenFilters(place: HTMLElement, table: TurnTable, query: Query): void {
  const set = filterKeys.flatMap((key) => {
    const value = query.filters[key];
    if (value === undefined) return [];
    const { [key]: _, ...filters } = query.filters;
    const name = makeElement('span', 'name', [nameOf(table, key, value)]);
    const cross = makeElement('span', '', [' ×']);
    cross.ariaHidden = 'true';
    const anchor = makeLink(querySuffix({ ...query, filters }) || '?', [name, cross]);
    anchor.ariaLabel = `${words.search.removeFilter}：${nameOf(table, key, value)}`;
    return [anchor];
  });
  const all = makeLink(querySuffix({ ...query, filters: {} }) || '?', [words.search.clearFilters], 'all');
  place.replaceChildren(...set, ...(set.length > 1 ? [all] : []));
}

/** Values of a filter that stand open; the others wait behind a word. */
const atFirst = 6;

/** The most frequent first; those as frequent as each other as a Chinese list has them, years from the latest. */
function inOrder(key: FilterKey, values: readonly FacetValue[], table: TurnTable): FacetValue[] {
  const bySound = new Intl.Collator('zh-Hans', { numeric: true });
  const named = values.map((one) => ({ ...one, name: nameOf(table, key, one.value) }));
  const direction = key === 'year' || key === 'meeting' ? -1 : 1;
  return named.sort((a, b) => b.count - a.count || direction * bySound.compare(a.name, b.name));
}

/** What is set, and is none of the values, stands before them: else nothing there would take it away. */
function withChosen(values: readonly FacetValue[], chosen: string | undefined): readonly FacetValue[] {
  if (chosen === undefined || values.some(({ value }) => value === chosen)) return values;
  return [{ value: chosen, count: 0 }, ...values];
}

function section(
  key: FilterKey,
  values: readonly FacetValue[],
  table: TurnTable,
  query: Query,
  open: boolean,
): HTMLElement {
  const items = (some: readonly FacetValue[]) => some.map(({ value, count }) => item(key, value, count, table, query));
  const heading = makeElement('h3', '', [words.search.facets[key]]);
  heading.id = `facet-${key}`;
  const chosen = values.slice(atFirst).filter(({ value }) => value === query.filters[key]);
  const first = makeElement('ul', 'plain', items([...chosen, ...values.slice(0, atFirst)]));
  first.setAttribute('aria-labelledby', heading.id);
  const others = values.slice(atFirst).filter((one) => !chosen.includes(one));
  if (others.length === 0) return makeElement('section', 'facet', [heading, first]);
  const rest = makeElement('details', '', [
    makeElement('summary', '', [
      makeElement('span', 'visually-hidden', [words.search.facets[key]]),
      words.search.moreValues(others.length),
    ]),
  ]);
  rest.setAttribute('data-key', key);
  // There may be thousands of speakers: they become elements when someone wants to see them.
  const fill = () =>
    rest.open && rest.childElementCount === 1 && rest.append(makeElement('ul', 'plain', items(others)));
  rest.open = open;
  fill();
  rest.addEventListener('toggle', fill);
  return makeElement('section', 'facet', [heading, first, rest]);
}

function item(key: FilterKey, value: string, count: number, table: TurnTable, query: Query): HTMLElement {
  const chosen = query.filters[key] === value;
  const { [key]: _, ...others } = query.filters;
  const filters = chosen ? others : { ...others, [key]: value };
  const name = makeElement('span', 'name', [nameOf(table, key, value)]);
  const number = makeElement('span', 'count', [words.count(count)]);
  const unit = makeElement('span', 'visually-hidden', [words.search.speeches]);
  const anchor = makeLink(querySuffix({ ...query, filters }) || '?', [name, number, unit]);
  anchor.setAttribute('data-facet', `${key}=${value}`);
  if (chosen) {
    anchor.setAttribute('aria-current', 'true');
    anchor.title = words.search.removeFilter;
  }
  return makeElement('li', '', [anchor]);
}

/** What a value of a filter is called. */
export function nameOf(table: TurnTable, key: FilterKey, value: string): string {
  if (key === 'role') return known(words.roles, value);
  if (key === 'capacity') return known(words.capacities, value);
  if (key === 'language') return words.language(value);
  return namesIn(table).get(`${key} ${value}`) ?? value;
}

const names = new WeakMap<TurnTable, Map<string, string>>();

function namesIn(table: TurnTable): Map<string, string> {
  const ready = names.get(table);
  if (ready !== undefined) return ready;
  const made = new Map([
    ...table.meetings.map(({ id, symbol }) => [`meeting ${id}`, symbol] as const),
    ...(['speaker', 'delegation'] as const).flatMap((key) =>
      table.names[key].map(({ id, name }) => [`${key} ${id}`, name] as const),
    ),
  ]);
  names.set(table, made);
  return made;
}

function known(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value;
}
