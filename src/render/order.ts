/** Orders of lists. Each is total, so that a list never depends on the order of files. */

interface Dated {
  readonly id: string;
  readonly date: string | null;
}

/** Latest day first; without a day last. */
export function latestFirst(a: Dated, b: Dated): number {
  return compare(b.date ?? '', a.date ?? '') || compare(b.id, a.id);
}

/** By sound, as a Chinese register is ordered. */
export function bySound(a: Sounding, b: Sounding): number {
  return compare(a.pinyin, b.pinyin) || compare(a.name, b.name) || compare(a.id, b.id);
}

/** Under the first letter of their sound, `A` to `Z`; null gathers what has none. */
export function underLetters<Row extends Sounding>(rows: readonly Row[]): [string | null, Row[]][] {
  const letter = ({ pinyin }: Sounding) => /^[a-z]/i.exec(pinyin)?.[0].toUpperCase() ?? null;
  return [...Map.groupBy(rows.toSorted(bySound), letter)];
}

/**
 * Resolutions and meetings, latest first: of the General Assembly by session and number; those of the Council are
 * numbered on through the years, so that one without its year (S/RES/2231) has its place among the others.
 */
export function byRunningNumber(a: Numbered, b: Numbered): number {
  return (b.session ?? 0) - (a.session ?? 0) || (b.number ?? 0) - (a.number ?? 0) || compare(a.id, b.id);
}

/** Documents by year or session, latest first, then by number, which begins anew with each. */
export function byNumber(a: Numbered, b: Numbered): number {
  return (
    (b.session ?? b.year ?? 0) - (a.session ?? a.year ?? 0) || (b.number ?? 0) - (a.number ?? 0) || compare(a.id, b.id)
  );
}

interface Sounding {
  readonly id: string;
  readonly name: string;
  readonly pinyin: string;
}

interface Numbered {
  readonly id: string;
  readonly number: number | null;
  readonly year: number | null;
  readonly session: number | null;
}

/** By code unit, which no locale data can change. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
