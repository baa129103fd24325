import { mostCharacters } from './readings.ts';

/**
 * A query as the address of the search page carries it:
 *
 *     /search/?q=上海精神+-制裁&meeting=s-pv-9688&delegation=sco&order=date&group=meeting
 *
 * Every filter is optional and holds one value. What is as usual is left out, so that the address of a
 * query is always the same.
 */
export const filterKeys = ['meeting', 'speaker', 'delegation', 'role', 'capacity', 'year', 'language'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = Partial<Record<FilterKey, string>>;

export interface Query {
  /** What was typed, without blanks at its ends; may be empty. */
  readonly text: string;
  readonly filters: Filters;
  /** `date`: the latest meeting first. */
  readonly order: 'relevance' | 'date';
  /** Whether the answers of one meeting stand together. */
  readonly grouped: boolean;
}

/** Reads an address; what it can not mean is passed over. */
export function readQuery(address: URLSearchParams): Query {
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = address.get(key)?.trim();
    if (value) filters[key] = value;
  }
  return {
    text: address.get('q')?.trim() ?? '',
    filters,
    order: address.get('order') === 'date' ? 'date' : 'relevance',
    grouped: address.get('group') === 'meeting',
  };
}

/** As much of a query as is searched for. A filter longer than this is no value of anything, cut or not. */
export function withinBounds(query: Query): Query {
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = query.filters[key];
    if (value !== undefined) filters[key] = cut(value, mostOfFilter);
  }
  return { ...query, text: cut(query.text, mostCharacters), filters };
}

const mostOfFilter = 200;

/** Never between the two halves of a character. */
function cut(text: string, most: number): string {
  return text.length > most
    ? text
        .slice(0, most)
        .replace(/[\uD800-\uDBFF]$/, '')
        .trim()
    : text;
}

/** The part of the address from `?`; empty for an empty query. */
export function querySuffix({ text, filters, order, grouped }: Query): string {
  const address = new URLSearchParams();
  const set = (key: string, value = '') => {
    if (value.trim() !== '') address.set(key, value.trim());
  };
  set('q', text);
  for (const key of filterKeys) set(key, filters[key]);
  if (order === 'date') set('order', order);
  if (grouped) set('group', 'meeting');
  const suffix = address.toString();
  return suffix === '' ? '' : `?${suffix}`;
}
