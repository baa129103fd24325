import { words } from '../words/words.ts';

/** A stretch of time that a line shows, in milliseconds since 1970 (UTC). */
export interface TimeSpan {
  readonly first: number;
  readonly last: number;
  /** What is written under the line, and from where on it holds. */
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
}

/** Whole years around some days (ISO 8601), in at most five equal steps; a single year in quarters. */
export function timeSpan(days: readonly string[]): TimeSpan {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const first = Math.min(...years);
  const span = Math.max(...years) + 1 - first;
  const step = [1, 2, 5, 10, 20].find((one) => span / one <= 5) ?? 50;
  const steps = Math.ceil(span / step);
  const ticks =
    span === 1
      ? [0, 3, 6, 9].map((month) => ({ at: Date.UTC(first, month), name: words.charts.month(first, month + 1) }))
      : Array.from({ length: steps }, (_, n) => first + n * step).map((year) => ({
          at: Date.UTC(year),
          name: words.charts.year(year),
        }));
  return { first: Date.UTC(first), last: Date.UTC(first + steps * step), ticks };
}
