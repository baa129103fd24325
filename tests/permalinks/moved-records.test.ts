import { expect, test } from 'vitest';
import { formatRows, headerLine } from '../../src/permalinks/format-rows.ts';
import { movedInto, movedRecords, moveRows } from '../../src/permalinks/moved-records.ts';
import { readPermalinks } from '../../src/permalinks/permalink-register.ts';
import type { PublishedRecord } from '../../src/permalinks/published.ts';
import type { PublishedHead } from '../../src/permalinks/record-heads.ts';

const rows =
  '1,i1,主席,00000000,,,\n1,i1-p1,,00000000,,,请发言。\n1,i2,主席,00000000,,,\n1,i2-p1,,00000000,,,散会。\n2,i2,,,withdrawn,,\n2,i2-p1,,,withdrawn,,\n';

/** The table of a record with these rows, which must be valid. */
function tableOf(id: string, more = ''): PublishedRecord {
  const { published, problems } = readPermalinks(id, `${id}.csv`, new TextEncoder().encode(headerLine + rows + more));
  expect(problems).toEqual([]);
  return published;
}
const movedTable = (id: string, into: string) => tableOf(id, formatRows(moveRows(tableOf(id), into)));
const registerOf = (...tables: PublishedRecord[]) => new Map(tables.map((table) => [table.id, table]));
const heads = new Map(
  ['s-pv-1', 's-pv-2', 's-pv-3'].map((id): [string, PublishedHead] => [
    id,
    { id, version: 1, kind: 'meeting', symbol: id, language: 'zh', date: null, title: '某事', withdrawn: null },
  ]),
);

test('each place that led to a text leads to its like in the other record; what was gone stays so', () => {
  const moved = movedTable('s-pv-1', 's-pv-2');
  expect(moved.rows.slice(-2)).toMatchObject([
    { edition: 3, place: 'i1', state: 'merged', into: 's-pv-2/i1' },
    { edition: 3, place: 'i1-p1', state: 'merged', into: 's-pv-2/i1-p1' },
  ]);
  expect(moved.places.map(({ place, state, into, movedTo }) => [place, state, into, movedTo])).toEqual([
    ['i1', 'withdrawn', null, 's-pv-2'],
    ['i2', 'withdrawn', null, null],
    ['i1-p1', 'withdrawn', null, 's-pv-2'],
    ['i2-p1', 'withdrawn', null, null],
  ]);
  expect(movedInto(moved)).toBe('s-pv-2');
  expect(movedInto(tableOf('s-pv-1'))).toBeNull();
});

test('a record that moved has the pages of all its interventions, and leads to what it is at last', () => {
  const register = registerOf(movedTable('s-pv-1', 's-pv-2'), movedTable('s-pv-2', 's-pv-3'), tableOf('s-pv-3'));
  expect(movedRecords([{ id: 's-pv-3' }], register, heads)).toMatchObject([
    { id: 's-pv-1', into: { id: 's-pv-3' }, turns: ['i1', 'i2'] },
    { id: 's-pv-2', into: { id: 's-pv-3' }, turns: ['i1', 'i2'] },
  ]);
});

test('a record that is here again under its old id has not moved', () => {
  const register = registerOf(movedTable('s-pv-1', 's-pv-2'), tableOf('s-pv-2'));
  expect(movedRecords([{ id: 's-pv-1' }, { id: 's-pv-2' }], register, heads)).toEqual([]);
});

test('two records that lead to one another lead nowhere for ever', () => {
  const register = registerOf(movedTable('s-pv-1', 's-pv-2'), movedTable('s-pv-2', 's-pv-1'));
  expect(movedRecords([], register, heads)).toHaveLength(2);
});
