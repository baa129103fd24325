import { heldCategories, type PageScores } from './audit-page.ts';

export type Device = 'mobile' | 'desktop';

/** The runs of one page on one kind of device. */
export interface Audited {
  /** Path below the base of the site. */
  readonly path: string;
  readonly device: Device;
  readonly runs: readonly PageScores[];
}

/**
 * The scores as a table, of each the median of its runs:
 *
 *     page                      device    accessibility  best-practices  seo  performance
 *     /meetings/s-pv-9688/      mobile              100             100  100           93
 */
export function scoreTable(audited: readonly Audited[]): string {
  const columns = [...heldCategories, 'performance'] as const;
  const rows = audited.map(({ path, device, runs }) => [
    `/${path}`,
    device,
    ...columns.map((column) => String(median(runs.map((scores) => scores[column])))),
  ]);
  const all = [['page', 'device', ...columns], ...rows];
  const widths = ['page', 'device', ...columns].map((_, at) => Math.max(...all.map((row) => widthOf(row[at] ?? ''))));
  return all
    .map((row) =>
      row
        .map((cell, at) => pad(cell, widths[at] ?? 0, at > 1))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return Math.round((low + high) / 2);
}

function pad(cell: string, width: number, isFigure: boolean): string {
  const blanks = ' '.repeat(width - widthOf(cell));
  return isFigure ? blanks + cell : cell + blanks;
}

/** Chinese signs take two places. */
function widthOf(cell: string): number {
  return cell.length + [...cell.matchAll(/\p{Script=Han}/gu)].length;
}
