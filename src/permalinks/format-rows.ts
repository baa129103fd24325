import type { PublishedRow } from './published.ts';

/** The first line of a table. */
export const headerLine = 'edition,place,label,hash,state,into,text\n';

/** Rows as lines of a table. */
export function formatRows(rows: readonly PublishedRow[]): string {
  return rows
    .map(({ edition, place, label, hash, state, into, text }) =>
      formatCells([String(edition), place, label, hash, state, into, text]),
    )
    .join('');
}

/** A line of a table. A cell with a comma, a quotation mark or a line end stands between quotation marks. */
export function formatCells(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => quoted(cell ?? '')).join(',')}\n`;
}

function quoted(cell: string): string {
  return /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
