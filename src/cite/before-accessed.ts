import type { CslItem } from './csl-item.ts';

/**
 * What stands in a footnote of GB/T 7714 where the day on which a reader saw the page is to be added in brackets, last
 * before the stop and the address:
 *
 *     纽约: 联合国, 2024(2024-07-19)[2025-01-31]. https://…      纽约: 联合国[2025-01-31]. https://…
 *
 * The day of the record, its year, or the publisher; null for what is not online.
 */
export function beforeAccessed({ issued, publisher, URL }: CslItem): string | null {
  if (URL === undefined) return null;
  const parts = issued?.['date-parts'][0].map((part) => `${part}`.padStart(2, '0'));
  if (parts === undefined) return publisher;
  return parts.length === 3 ? `(${parts.join('-')})` : (parts[0] ?? publisher);
}
