/**
 * A query as the address of the search page carries it:
 *
 *     /search/?q=上海精神&meeting=s-pv-9688&delegation=sco&year=2024
 *
 * Every filter is optional and holds one value; the address of a query is always the same.
 */
export const filterKeys = ['meeting', 'speaker', 'delegation', 'year', 'role', 'language'] as const;
export type FilterKey = (typeof filterKeys)[number];
export type Filters = Partial<Record<FilterKey, string>>;

export interface Query {
  /** What was typed, without blanks at its ends; may be empty. */
  readonly text: string;
  readonly filters: Filters;
}

export function readQuery(address: URLSearchParams): Query {
  const filters: Filters = {};
  for (const key of filterKeys) {
    const value = address.get(key)?.trim();
    if (value) filters[key] = value;
  }
  return { text: address.get('q')?.trim() ?? '', filters };
}

/** The part of the address from `?`; empty for an empty query. */
export function querySuffix({ text, filters }: Query): string {
  const address = new URLSearchParams();
  if (text !== '') address.set('q', text);
  for (const key of filterKeys) {
    const value = filters[key];
    if (value !== undefined) address.set(key, value);
  }
  const suffix = address.toString();
  return suffix === '' ? '' : `?${suffix}`;
}

/**
 * The ways to read what was typed, each a list of words that must all be there, the likelier first.
 * Between two Han characters only a person who means two words types a blank; beside a figure, a Latin
 * letter or a sign it may also be the typography of the record (`2024年 7 月`), so that is tried first.
 */
export function readings(text: string): string[][] {
  const apart = text.split(/\s+/u).filter((word) => word !== '');
  if (apart.length === 0) return [];
  const close = text.replace(/(?<!\p{Script=Han})\s+|\s+(?!\p{Script=Han})/gu, '').split(/\s+/u);
  return close.length === apart.length ? [apart] : [close, apart];
}
