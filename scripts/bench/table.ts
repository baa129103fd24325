import type { Measures, Spread } from './measure.ts';

/** What the bench learned of one way to search, at one size. */
export interface Row {
  readonly size: number;
  readonly name: string;
  readonly note: string;
  /** Seconds to build its index. */
  readonly built: number | null;
  readonly files: number | null;
  /** Bytes of all that it may load, texts as gzip. */
  readonly bytes: number | null;
  readonly measures: Measures | null;
  /** Why there are no measures. */
  readonly failure: string | null;
}

const heads = [
  'interventions',
  'search',
  'recall',
  'precision',
  'exact',
  'built s',
  'files',
  'index KB',
  'first KB med/p95/max',
  '×',
  'later KB med/p95/max',
  '×',
  'ms med/p95',
  '×',
];

/** A table in Markdown; `×` is the median before it over that of the first row of the same size. */
export function formatTable(rows: readonly Row[]): string {
  const ours = new Map<number, Row>();
  for (const row of rows) if (!ours.has(row.size)) ours.set(row.size, row);
  const cells = rows.map((row) => cellsOf(row, ours.get(row.size)?.measures ?? null));
  const widths = heads.map((head, at) => Math.max(head.length, ...cells.map((line) => line[at]?.length ?? 0)));
  const format = (line: readonly string[]) => `| ${line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const notes = [...new Map(rows.map(({ name, note }) => [name, note]))].map(([name, note]) => `- ${name}: ${note}`);
  return [
    format(heads),
    `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`,
    ...cells.map(format),
    '',
    ...notes,
  ].join('\n');
}

function cellsOf(row: Row, ours: Measures | null): string[] {
  const { size, name, built, files, bytes, measures, failure } = row;
  const start = [size.toLocaleString('en'), name];
  const index = [
    built === null ? '' : built.toFixed(1),
    files === null ? '' : String(files),
    bytes === null ? '' : kilobytes(bytes),
  ];
  if (measures === null) return [...start, failure ?? '', '', '', ...index, '', '', '', '', '', ''];
  const { first, later, time, recall, precision, exact, queries } = measures;
  return [
    ...start,
    share(recall),
    share(precision),
    `${exact}/${queries}`,
    ...index,
    [first.median, first.p95, first.max].map(kilobytes).join(' / '),
    ratio(first, ours?.first),
    [later.median, later.p95, later.max].map(kilobytes).join(' / '),
    ratio(later, ours?.later),
    [time.median, time.p95].map((ms) => ms.toFixed(1)).join(' / '),
    ratio(time, ours?.time),
  ];
}

function kilobytes(bytes: number): string {
  return bytes < 10_000 ? (bytes / 1_000).toFixed(1) : Math.round(bytes / 1_000).toLocaleString('en');
}

function share(value: number): string {
  return value === 1 ? '1' : Math.min(value, 0.999).toFixed(3);
}

function ratio({ median }: Spread, ours: Spread | undefined): string {
  if (ours === undefined || ours.median === 0) return '';
  return (median / ours.median).toFixed(2);
}
