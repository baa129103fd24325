import type { Answer, FacetValue } from '../search/answer.ts';
import { type FilterKey, filterKeys, type Query, querySuffix } from '../search/query.ts';
import type { TurnTable } from '../search/turn-table.ts';
import { words } from '../words/words.ts';
import { makeElement, makeLink } from './make-element.ts';

/**
 * The filters with their counts for the present query, each value a link to the query that it makes. What is set
 * stands first and takes itself away.
 */
export function facetList(place: HTMLElement, table: TurnTable, query: Query, { facets }: Answer): void {
  const focused = document.activeElement?.getAttribute('data-facet');
  const opened = new Set(
    [...place.querySelectorAll('details[open]')].map((details) => details.getAttribute('data-key')),
  );
  place.replaceChildren(
    ...filterKeys.flatMap((key) => {
      const values = withChosen(facets[key], query.filters[key]);
      return values.length === 0 ? [] : [section(key, values, table, query, opened.has(key))];
    }),
  );
  if (focused) place.querySelector<HTMLElement>(`[data-facet="${CSS.escape(focused)}"]`)?.focus();
}

/** Values of a filter that stand open; the others wait behind a word. */
const atFirst = 6;

function withChosen(values: readonly FacetValue[], chosen: string | undefined): readonly FacetValue[] {
  if (chosen === undefined) return values;
  const others = values.filter(({ value }) => value !== chosen);
  return [values.find(({ value }) => value === chosen) ?? { value: chosen, count: 0 }, ...others];
}

function section(
  key: FilterKey,
  values: readonly FacetValue[],
  table: TurnTable,
  query: Query,
  open: boolean,
): HTMLElement {
  const items = values.map(({ value, count }) => item(key, value, count, table, query));
  const rest = makeElement('details', '', [
    makeElement('summary', '', [words.search.moreValues(items.length - atFirst)]),
    makeElement('ul', 'plain', items.slice(atFirst)),
  ]);
  rest.setAttribute('data-key', key);
  rest.open = open;
  const heading = makeElement('h3', '', [words.search.facets[key]]);
  heading.id = `facet-${key}`;
  const first = makeElement('ul', 'plain', items.slice(0, atFirst));
  first.setAttribute('aria-labelledby', heading.id);
  return makeElement('section', 'facet', [heading, first, ...(items.length > atFirst ? [rest] : [])]);
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
  if (key === 'meeting') return table.meetings.find(({ id }) => id === value)?.symbol ?? value;
  if (key === 'speaker' || key === 'delegation') {
    return table.names[key].find(({ id }) => id === value)?.name ?? value;
  }
  if (key === 'role') return known(words.roles, value);
  if (key === 'capacity') return known(words.capacities, value);
  return key === 'language' ? words.language(value) : value;
}

function known(names: Readonly<Record<string, string>>, value: string): string {
  return names[value] ?? value;
}
