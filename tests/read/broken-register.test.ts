import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { mergeConflictLine } from '../../src/read/merge-conflict.ts';
import { openQuote } from '../../src/read/open-quote.ts';
import { recordOf } from '../support/sources.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { verbatimText } from '../support/verbatim.ts';

/** The problems of the seeds after a change to one of their tables. */
function problemsAfter(table: string, change: (text: string) => string) {
  const folder = temporaryFolder();
  cpSync('seeds', folder, { recursive: true });
  const file = join(folder, table);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
  return { file, problems: runPipeline(folder).problems };
}

/** A text with a quotation mark before the second cell of one of its lines. */
const openCell = (line: number) => (text: string) =>
  text
    .split('\n')
    .map((row, index) => (index === line - 1 ? row.replace(',', ',"') : row))
    .join('\n');

const tables = [
  'registers/delegations.csv',
  'registers/speakers.csv',
  'registers/documents.csv',
  'registers/corrections.csv',
  'permalinks/s-pv-9688.csv',
  'permalinks/editions.csv',
];

describe('a quotation mark that is not closed', () => {
  test.each(tables)('is the only problem that is told, with its place: %s', (table) => {
    const { file, problems } = problemsAfter(table, openCell(2));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', rule: 'read/register-syntax', file, line: 2 });
    expect(problems[0]?.hint).not.toMatch(/withdraw/);
  });

  test('is found where it opens, whether or not another one follows', () => {
    expect(openQuote('a,b\n1,"x\n2,y\n')).toEqual({ line: 2, column: 3 });
    expect(openQuote('a,b\n1,"x\n2,"y"\n')).toEqual({ line: 2, column: 3 });
    expect(openQuote('a,b\n1,"x ""y"" z"\n2,y "z"\n')).toBeNull();
  });
});

describe('the marks of a merge', () => {
  const conflict = (text: string) => `${text}<<<<<<< HEAD\nx\n=======\ny\n>>>>>>> other\n`;

  test.each(tables)('are told as what they are, and nothing else is: %s', (table) => {
    const { file, problems } = problemsAfter(table, conflict);
    expect(problems.map(({ rule }) => rule)).toEqual(['read/merge-conflict']);
    expect(problems[0]?.file).toBe(file);
    expect(problems[0]?.line).toBeGreaterThan(1);
  });

  test('are told in a record too, and the record is not read', () => {
    const { record, problems } = recordOf(conflict(verbatimText(['主席：谢谢。'])));
    expect(record).toBeNull();
    expect(problems.map(({ rule }) => rule)).toEqual(['read/merge-conflict']);
  });

  test('are not seen where a text prints some of them', () => {
    expect(mergeConflictLine('题目\n=======\n>>>>>>> 引文\n')).toBeNull();
    expect(mergeConflictLine('<<<<<<< 甲\n乙\n')).toBeNull();
  });
});
