import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
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

/** Reads a table. What a person may have mistyped is a problem with its place; the other rows still count. */
export function readRegister<Shape extends z.ZodRawShape>(
  file: string,
  bytes: Uint8Array,
  columns: RegisterColumns<Shape>,
): RegisterReading<z.infer<z.ZodObject<Shape>>> {
  type Values = z.infer<z.ZodObject<Shape>>;
  const { source, problems: unreadable } = readSource(file, bytes);
  if (source === null) return { rows: [], problems: unreadable };

  const problems: Problem[] = [];
  const report = (line: number, column: number, rule: string, message: string, hint: string) => {
    problems.push({ severity: 'error', rule: `read/${rule}`, file, line, column, message, hint });
  };

  const table = readTable(source.text);
  if (table.fault !== null) {
    report(
      table.fault.line,
      1,
      'register-syntax',
      table.fault.message,
      'quote a cell that holds a comma or a quotation mark',
    );
    return { rows: [], problems };
  }
  const [header, ...body] = table.records;
  const expected = Object.keys(columns.schema.shape);
  if (header === undefined) {
    report(1, 1, 'empty-register', 'Unexpected end of the table, expected its row of column names', expected.join(','));
    return { rows: [], problems };
  }
  header.cells.forEach((name, index) => {
    if (expected.includes(name) && header.cells.indexOf(name) === index) return;
    const message = `Unexpected column \`${name}\`, expected each of ${expected.join(', ')} once`;
    report(header.line, columnOf(header.raw, index), 'unknown-column', message, 'rename the column or take it out');
  });
  for (const name of expected.filter((name) => !header.cells.includes(name))) {
    const message = `Expected a column \`${name}\`, found none`;
    report(header.line, 1, 'missing-column', message, `the columns are ${expected.join(',')}`);
  }
  if (problems.length > 0) return { rows: [], problems };

  const rows: RegisterRow<Values>[] = [];
  const lineOfKey = new Map<string, number>();
  for (const { cells, line, raw } of body) {
    if (cells.length !== header.cells.length) {
      const message = `Unexpected row of ${cells.length} cells, expected ${header.cells.length}`;
      report(line, 1, 'row-length', message, 'quote a cell that holds a comma, and keep the commas of blank cells');
      continue;
    }
    const place = (field: string) => columnOf(raw, Math.max(0, header.cells.indexOf(field)));
    const named = Object.fromEntries(header.cells.map((name, index) => [name, cells[index]]));
    const checked = columns.schema.safeParse(named);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const field = String(issue.path[0] ?? '');
        const message = `Unexpected ${field} \`${String(named[field] ?? '')}\`: ${issue.message}`;
        report(line, place(field), 'register-cell', message, `correct the column ${field} of this row`);
      }
      continue;
    }
    const key = columns.key.map((field) => named[field] ?? '');
    const earlier = lineOfKey.get(key.join('\0'));
    if (earlier !== undefined) {
      const message = `Unexpected second row for \`${key.join(' ')}\`, the first is on line ${earlier}`;
      report(line, place(columns.key[0] ?? ''), 'duplicate-row', message, 'join the two rows');
      continue;
    }
    lineOfKey.set(key.join('\0'), line);
    rows.push({
      values: checked.data,
      line,
      problemAt: (field, rule, message, hint) => ({
        severity: 'error',
        rule,
        file,
        line,
        column: place(field),
        message,
        hint,
      }),
    });
  }
  return { rows, problems };
}

interface TableRecord {
  cells: string[];
  line: number;
  raw: string;
}

type Table = { records: TableRecord[]; fault: null } | { records: []; fault: { line: number; message: string } };

const parsedSchema = z.array(
  z.object({ record: z.array(z.string()), raw: z.string(), info: z.object({ lines: z.int() }) }),
);

function readTable(text: string): Table {
  try {
    const parsed: unknown = parse(text.replace(/^\uFEFF/, ''), {
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const records = parsedSchema.parse(parsed).map(({ record, raw, info }) => {
      const row = raw.replace(/^[\r\n]+/, '').replace(/[\r\n]+$/, '');
      // The parser counts to the end of a row, and a quoted cell may hold line ends.
      return { cells: record, raw: row, line: info.lines - row.split(/\r\n|\r|\n/).length + 1 };
    });
    return { records, fault: null };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    return {
      records: [],
      fault: { line: Math.max(1, Number.isInteger(line) ? line : 1), message: `Unexpected table: ${error.message}` },
    };
  }
}

/** Column, from 1, of a cell in the text of its row; of a cell behind a line end, 1. */
function columnOf(raw: string, index: number): number {
  let cell = 0;
  let quoted = false;
  for (let offset = 0; offset < raw.length && cell <= index; offset += 1) {
    if (cell === index) return raw.lastIndexOf('\n', offset) === -1 ? offset + 1 : 1;
    if (raw[offset] === '"') quoted = !quoted;
    else if (raw[offset] === ',' && !quoted) cell += 1;
  }
  return cell === index && !raw.includes('\n') ? raw.length + 1 : 1;
}
