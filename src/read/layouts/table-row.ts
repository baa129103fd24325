/**
 * Rows of a table that a speech holds, as extractors leave them: a word, then figures, set apart by blanks.
 *
 *     地区 人数 比例        header: words alone, before a row
 *     北部 1 200 12%        row
 *
 * Anything else in a row of figures, such as the unit of a date, makes it running text.
 */
export function isTableRow(normal: string): boolean {
  if (normal.length > longest) return false;
  const [first = '', ...others] = cellsOf(normal);
  return others.length >= 2 && /^[\p{L}][\p{L}\d·()（）/-]*$/u.test(first) && others.every((cell) => figure.test(cell));
}

/** Whether a line before a row holds the words above its columns. */
export function isTableHeader(normal: string, next: string): boolean {
  const cells = cellsOf(normal);
  return (
    isTableRow(next) &&
    normal.length <= longest &&
    cells.length >= 2 &&
    cells.every((cell) => /^[\p{L}()（）%/-]+$/u.test(cell))
  );
}

const longest = 80;
const figure = /^(?:[+-]?\d[\d.,]*%?|[-–—])$/;

function cellsOf(normal: string): string[] {
  return normal.split(/[\s|]+/).filter((cell) => cell !== '');
}
