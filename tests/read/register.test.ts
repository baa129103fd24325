import { expect, test } from 'vitest';
import { z } from 'zod';
import { listCell, optionalCell, readRegister, requiredCell } from '../../src/read/read-register.ts';

const columns = {
  schema: z.object({ id: requiredCell, names: listCell, note: optionalCell }),
  key: ['id'],
} as const;

function read(table: string | Uint8Array) {
  return readRegister('t.csv', typeof table === 'string' ? new TextEncoder().encode(table) : table, columns);
}

function places(table: string | Uint8Array) {
  return read(table).problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`);
}

test('reads rows with their lines, lists and blanks', () => {
  const { rows, problems } = read('id,names,note\ncsto,集安组织|集安条约组织,\n\ncis,,"x, y"\n');
  expect(problems).toEqual([]);
  expect(rows.map(({ line, values }) => [line, values])).toEqual([
    [2, { id: 'csto', names: ['集安组织', '集安条约组织'], note: null }],
    [4, { id: 'cis', names: [], note: 'x, y' }],
  ]);
});

test('reads columns in any order, a byte order mark and Windows line ends', () => {
  const { rows, problems } = read('\uFEFFnote,id,names\r\n,eu,欧盟\r\n');
  expect(problems).toEqual([]);
  expect(rows.map(({ line, values }) => [line, values.id])).toEqual([[2, 'eu']]);
});

test('counts lines through a cell that holds line ends', () => {
  const { rows } = read('id,names,note\na,,"one\ntwo"\nb,,\n');
  expect(rows.map(({ line }) => line)).toEqual([2, 4]);
});

test('names an unknown column and a missing one', () => {
  expect(places('id,name,note\ncsto,,\n')).toEqual(['1:4 read/unknown-column', '1:1 read/missing-column']);
});

test('names a column that stands twice', () => {
  expect(places('id,names,note,id\n')).toEqual(['1:15 read/unknown-column']);
});

test('refuses a second row of the same id, and keeps the first', () => {
  const table = 'id,names,note\neu,欧盟,\neu,欧洲联盟,\n';
  expect(places(table)).toEqual(['3:1 read/duplicate-row']);
  expect(read(table).rows).toHaveLength(1);
});

test('refuses a row without id and reads on', () => {
  const table = 'names,note,id\n"欧盟, 欧洲联盟",,\n,,eu\n';
  expect(places(table)).toEqual(['2:13 read/register-cell']);
  expect(read(table).rows.map(({ values }) => values.id)).toEqual(['eu']);
});

test('refuses a row of too few cells', () => {
  expect(places('id,names,note\neu,欧盟\n')).toEqual(['2:1 read/row-length']);
});

test('says where quotation marks go wrong', () => {
  expect(places('id,names,note\neu,欧"盟,\n')).toEqual(['2:1 read/register-syntax']);
});

test('says that a register is empty or missing, and which columns it has', () => {
  expect(places('')).toEqual(['1:1 read/empty-register']);
  const { problems } = readRegister('t.csv', null, columns);
  expect(problems).toMatchObject([{ rule: 'read/missing-register', hint: expect.stringContaining('id,names,note') }]);
});

test('says which byte is not UTF-8', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode('id,names,note\neu,'), 0xff]);
  expect(read(bytes).problems).toMatchObject([
    { rule: 'read/not-utf-8', line: 2, column: 4, message: expect.stringContaining('0xFF') },
  ]);
});

test('lets a later stage point at a cell', () => {
  const [row] = read('id,names,note\neu,"欧盟",x\n').rows;
  expect(row?.problemAt('note', 'resolve/x', 'm', 'h')).toEqual({
    severity: 'error',
    rule: 'resolve/x',
    file: 't.csv',
    line: 2,
    column: 9,
    message: 'm',
    hint: 'h',
  });
});
