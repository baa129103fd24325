import { existsSync, readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { firstCellOverLines, openQuote, type TablePlace } from './open-quote.ts';
import { readSource } from './source.ts';

/**
 * A register: a table beside the records that a person edits.
 *
 *     id,kind,name,aliases
 *     csto,organisation,集体安全条约组织,集安组织|集安条约组织
 *
 * The first row names the columns; a cell that holds several values parts them with `|`.
 */
export interface RegisterRow<Values> {
  values: Values;
  line: number;
  /** A problem at one cell of this row, of severity `error`. */
  problemAt(field: keyof Values & string, rule: string, message: string, hint: string): Problem;
}

/** The rows that are valid, in order, and a problem for each thing that is not. */
export interface RegisterReading<Values> {
  rows: RegisterRow<Values>[];
  problems: Problem[];
}

export interface RegisterColumns<Shape extends z.ZodRawShape> {
  schema: z.ZodObject<Shape>;
  /** Columns that together name a row: two rows must not agree in all of them. */
  key: readonly (keyof Shape & string)[];
}

/** A cell that must hold something. */
export const requiredCell = z.string().min(1, 'expected a value');
/** A cell that may be blank: null then. */
export const optionalCell = z.string().transform((cell) => (cell === '' ? null : cell));
/** Values parted by `|`; none in a blank cell. */
export const listCell = z.string().transform((cell) =>
  cell
    .split('|')
    .map((value) => value.trim())
    .filter((value) => value !== ''),
);

/** Whether a problem is one of a whole table, of which no row was read. */
export function isOfWholeTable({ rule }: Problem): boolean {
  return tableRules.has(rule);
}

const tableRules = new Set([
  'read/missing-register',
  'read/empty-register',
  'read/register-syntax',
  'read/merge-conflict',
  'read/not-text',
  'read/not-utf-8',
  'read/missing-column',
  'read/unknown-column',
]);

/** The bytes of a register; null when there is no such file. */
export function registerBytes(file: string): Uint8Array | null {
  return existsSync(file) ? readFileSync(file) : null;
}

/** Reads a table. What a person may have mistyped is a problem with its place; the other rows still count. */
export function readRegister<Shape extends z.ZodRawShape>(
  file: string,
  bytes: Uint8Array | null,
  { schema, key }: RegisterColumns<Shape>,
): RegisterReading<z.infer<z.ZodObject<Shape>>> {
  const expected = Object.keys(schema.shape);
  const table = readTable(file, bytes, expected);
  const [header, ...body] = table.records;
  const runaway = header === undefined ? null : runawayQuote(header, body, table.overLines);
  if (runaway !== null) return { rows: [], problems: [unclosed(file, runaway)] };
  const problems = [...table.problems, ...(header === undefined ? [] : checkHeader(file, header, expected))];
  if (header === undefined || problems.length > 0) return { rows: [], problems };

  const rows: RegisterRow<z.infer<z.ZodObject<Shape>>>[] = [];
  const lineOfKey = new Map<string, number>();
  for (const { cells, line, raw } of body) {
    const problemAt = (field: string, rule: string, message: string, hint: string) =>
      problemIn(file, { line, column: columnOf(raw, header.cells.indexOf(field)) }, rule, message, hint);
    if (cells.length !== header.cells.length) {
      const message = `Unexpected row of ${cells.length} cells, expected ${header.cells.length}`;
      const hint = 'Quote a cell that holds a comma, and keep the commas of blank cells.';
      problems.push(problemIn(file, { line, column: 1 }, 'read/row-length', message, hint));
      continue;
    }
    const named = new Map(header.cells.map((name, index) => [name, cells[index] ?? '']));
    const checked = schema.safeParse(Object.fromEntries(named));
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const field = String(issue.path[0]);
        const message = `Unexpected ${field} \`${named.get(field) ?? ''}\`: ${issue.message}`;
        problems.push(problemAt(field, 'read/register-cell', message, `Correct the column ${field} of this row.`));
      }
      continue;
    }
    const printedKey = key.map((field) => named.get(field)).join(' ');
    const earlier = lineOfKey.get(printedKey);
    if (earlier !== undefined) {
      const message = `Unexpected second row for \`${printedKey}\`, the first is on line ${earlier}`;
      problems.push(problemAt(key[0] ?? '', 'read/duplicate-row', message, 'Join the two rows.'));
      continue;
    }
    lineOfKey.set(printedKey, line);
    rows.push({ values: checked.data, line, problemAt });
  }
  return { rows, problems };
}

interface TableRecord {
  cells: string[];
  /** Its first line. */
  line: number;
  raw: string;
}

const parsedSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.int() }) }),
);

function readTable(
  file: string,
  bytes: Uint8Array | null,
  expected: readonly string[],
): { records: TableRecord[]; overLines: TablePlace | null; problems: Problem[] } {
  const refuse = (line: number, rule: string, message: string, hint: string) => ({
    records: [],
    overLines: null,
    problems: [problemIn(file, { line, column: 1 }, rule, message, hint)],
  });
  const firstRow = `The first row of this register is ${expected.join(',')}`;
  if (bytes === null)
    return refuse(1, 'read/missing-register', 'Unexpected lack of a file, expected a register', firstRow);
  const { source, problems } = readSource(file, bytes);
  if (source === null) {
    if (problems[0].rule !== 'read/empty') return { records: [], overLines: null, problems };
    return refuse(1, 'read/empty-register', 'Unexpected empty file, expected a register', firstRow);
  }
  try {
    const parsed: unknown = parse(source.text.replace(/^\uFEFF/, ''), {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const records = parsedSchema.parse(parsed).map(({ record, raw, info }) => {
      const row = raw.replace(/^[\r\n]+|[\r\n]+$/g, '');
      // The parser counts to the end of a row, and a quoted cell may hold line ends.
      return { cells: record, raw: row, line: info.lines - row.split(/\r\n|\r|\n/).length + 1 };
    });
    return { records, overLines: firstCellOverLines(source.text), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const place = openQuote(source.text);
    if (place !== null) return { records: [], overLines: null, problems: [unclosed(file, place)] };
    const line = Number(error.lines);
    const hint = 'Put a cell that holds a comma or a quotation mark between quotation marks, and double those within.';
    return refuse(
      Math.max(1, Number.isInteger(line) ? line : 1),
      'read/register-syntax',
      `Unexpected table: ${error.message}`,
      hint,
    );
  }
}

/** A cell over several lines after or in which rows have other numbers of cells: its closing mark opens another cell. */
function runawayQuote(
  header: TableRecord,
  rows: readonly TableRecord[],
  overLines: TablePlace | null,
): TablePlace | null {
  if (overLines === null) return null;
  const wrong = rows.some(({ cells, line, raw }) => {
    return cells.length !== header.cells.length && line + raw.split('\n').length > overLines.line;
  });
  return wrong ? overLines : null;
}

function unclosed(file: string, place: TablePlace): Problem {
  const message = 'Unexpected quotation mark that is not closed on its line, so that the rows after it cannot be read';
  const hint =
    'Close it at the end of its cell, or take it out. Nothing else of this table was read, and what depends on it was not checked.';
  return problemIn(file, place, 'read/register-syntax', message, hint);
}

function checkHeader(file: string, header: TableRecord, expected: readonly string[]): Problem[] {
  const unknown = header.cells.flatMap((name, index) => {
    if (expected.includes(name) && header.cells.indexOf(name) === index) return [];
    const place = { line: header.line, column: columnOf(header.raw, index) };
    const message = `Unexpected column \`${name}\`, expected each of ${expected.join(', ')} once`;
    return [problemIn(file, place, 'read/unknown-column', message, 'Rename the column or take it out.')];
  });
  const missing = expected
    .filter((name) => !header.cells.includes(name))
    .map((name) => {
      const message = `Unexpected lack of a column \`${name}\``;
      const hint = `The columns are ${expected.join(',')}`;
      return problemIn(file, { line: header.line, column: 1 }, 'read/missing-column', message, hint);
    });
  return [...unknown, ...missing];
}

function problemIn(
  file: string,
  place: { line: number; column: number },
  rule: string,
  message: string,
  hint: string,
): Problem {
  return { severity: 'error', rule, file, ...place, message, hint };
}

/** Column, from 1, at which a cell begins in the text of its row; 1 in a row of several lines. */
function columnOf(raw: string, index: number): number {
  if (/[\r\n]/.test(raw)) return 1;
  let cell = 0;
  let quoted = false;
  for (let offset = 0; offset < raw.length; offset += 1) {
    if (cell >= index) return offset + 1;
    if (raw[offset] === '"') quoted = !quoted;
    else if (raw[offset] === ',' && !quoted) cell += 1;
  }
  return raw.length + 1;
}
