import { expect, test } from 'vitest';
import {
  editionsHeader,
  editionsOf,
  lostTables,
  readEditions,
  rewrittenTables,
  unlisted,
} from '../../src/permalinks/edition-register.ts';
import { headerLine } from '../../src/permalinks/format-rows.ts';
import { readPermalinks } from '../../src/permalinks/permalink-register.ts';
import { headsHeader, readHeads } from '../../src/permalinks/record-heads.ts';
import { rulesOf } from '../support/sources.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const first = '1,i1,主席,00000000,,,\n1,i1-p1,,00000000,,,"文, 一"\n';
const later = '2,i1-p1,,11111111,,,文二\n2,i1-p2,,22222222,,,文三\n';
const table = (rows: string) => {
  const { published } = readPermalinks('a', 'a.csv', bytes(headerLine + rows));
  return new Map([['a', published]]);
};
const editions = [...table(first + later).values()].flatMap(({ id, rows }) => editionsOf(id, rows));
const list = readEditions(
  'editions.csv',
  bytes(editionsHeader + editions.map((one) => `${one.record},${one.edition},${one.sha256}\n`).join('')),
);

test('a table is as it was published while rows are only added', () => {
  expect(editions.map(({ edition }) => edition)).toEqual([1, 2]);
  expect(rewrittenTables(table(first + later), list)).toEqual([]);
  expect(unlisted(table(first + later), editions)).toEqual([]);
  const grown = table(`${first}${later}3,i1-p2,,33333333,,,文四\n`);
  expect(rewrittenTables(grown, list)).toEqual([]);
  expect(unlisted(grown, editions)).toMatchObject([{ record: 'a', edition: 3 }]);
});

test('line ends and needless quotation marks change no edition', () => {
  const other = (first + later).replaceAll('\n', '\r\n').replace('文二', '"文二"');
  expect(rewrittenTables(table(other), list)).toEqual([]);
});

test.each([
  ['a row of its first edition was changed', first.replace('文, 一', '文, 二') + later],
  ['a row of a later edition was changed', first + later.replace('文三', '文四')],
  ['its last row was taken out', first + later.replace(/2,i1-p2.*\n/, '')],
  ['a row was added to an edition that was published', `${first}${later}2,i1-p3,,33333333,,,文四\n`],
  ['it was written anew', first.replace('文, 一', '文二')],
])('a table has a problem where %s', (_, rows) => {
  const problems = rewrittenTables(table(rows), list);
  expect(rulesOf(problems)).toEqual(['permalinks/rewritten']);
  expect(problems[0]?.file).toBe('editions.csv');
});

const records = readHeads('records.csv', bytes(`${headsHeader}a,1,note,,zh,,某事,\na,2,note,,zh,,某事二,\n`));
const none = { rows: [], problems: [] };

test.each([
  ['both lists have', list, records, 'editions.csv'],
  ['only the list of editions has', list, { ...none, heads: new Map() }, 'editions.csv'],
  ['only the list of records has', none, records, 'records.csv'],
])('a table that %s is missed once', (_, editions, heads, file) => {
  const problems = lostTables(new Map(), editions, heads);
  expect(rulesOf(problems)).toEqual(['permalinks/lost-table']);
  expect(problems[0]?.file).toBe(file);
  expect(lostTables(table(first), editions, heads)).toEqual([]);
});
