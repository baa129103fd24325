import { describe, expect, test } from 'vitest';
import {
  editionsHeader,
  editionsOf,
  lostTables,
  type PublishedEdition,
  readEditions,
  rewrittenTables,
  unlisted,
  unlistedProblems,
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
const listOf = (rows: readonly PublishedEdition[]) =>
  readEditions(
    'editions.csv',
    bytes(editionsHeader + rows.map((one) => `${one.record},${one.edition},${one.sha256}\n`).join('')),
  );
const list = listOf(editions);
const noHeads = readHeads('records.csv', null);

test('a table is as it was published while rows are only added', () => {
  expect(editions.map(({ edition }) => edition)).toEqual([1, 2]);
  expect(rewrittenTables(table(first + later), noHeads, list)).toEqual([]);
  expect(unlisted(table(first + later), noHeads, list)).toEqual([]);
  const grown = table(`${first}${later}3,i1-p2,,33333333,,,文四\n`);
  expect(rewrittenTables(grown, noHeads, list)).toEqual([]);
  expect(unlisted(grown, noHeads, list)).toMatchObject([{ record: 'a', edition: 3 }]);
});

test('line ends and needless quotation marks change no edition', () => {
  const other = (first + later).replaceAll('\n', '\r\n').replace('文二', '"文二"');
  expect(rewrittenTables(table(other), noHeads, list)).toEqual([]);
});

test.each([
  ['a row of its first edition was changed', first.replace('文, 一', '文, 二') + later],
  ['a row of a later edition was changed', first + later.replace('文三', '文四')],
  ['its last row was taken out', first + later.replace(/2,i1-p2.*\n/, '')],
  ['a row was added to an edition that was published', `${first}${later}2,i1-p3,,33333333,,,文四\n`],
  ['it was written anew', first.replace('文, 一', '文二')],
])('a table has a problem where %s', (_, rows) => {
  const problems = rewrittenTables(table(rows), noHeads, list);
  expect(rulesOf(problems)).toEqual(['permalinks/rewritten']);
  expect(problems[0]?.file).toBe('editions.csv');
});

const heads = ['a,1,note,,zh,,某事,\n', 'a,2,note,,zh,,某事,"原件有误, 待更正"\n'];
const recordsOf = (...rows: string[]) => readHeads('records.csv', bytes(headsHeader + rows.join('')));
const records = recordsOf(...heads);

test.each([
  ['lacks an edition', true, 'Unexpected edition 2 of `a`'],
  ['is gone', false, 'Unexpected lack of the list'],
])('a list that %s is an error, and to be taken back', (_, isThere, message) => {
  const lacking = unlisted(table(first + later), noHeads, listOf(editions.slice(0, 1)));
  const problems = unlistedProblems(lacking, 'editions.csv', isThere);
  expect(rulesOf(problems)).toEqual(['permalinks/unlisted']);
  expect(problems[0]?.message).toContain(message);
  expect(problems[0]?.hint).toContain('back from the version before');
  expect(unlistedProblems([], 'editions.csv', isThere)).toEqual([]);
});

describe('the list of records', () => {
  const none = new Map();
  const listed = listOf([1, 2].flatMap((length) => unlisted(none, recordsOf(...heads.slice(0, length)), listOf([]))));

  test('has a digest of what it has grown to, and is as it was published while rows are only added', () => {
    expect(listed.rows.map(({ values: { record, edition } }) => [record, edition])).toEqual([
      ['records.csv', 1],
      ['records.csv', 2],
    ]);
    expect(unlisted(none, records, listed)).toEqual([]);
    const grown = recordsOf(...heads, 'b,1,note,,zh,,某事,\n');
    expect(rewrittenTables(none, grown, listed)).toEqual([]);
    expect(unlisted(none, grown, listed)).toMatchObject([{ record: 'records.csv', edition: 3 }]);
    expect(lostTables(table(first), listed, noHeads)).toEqual([]);
  });

  test.each([
    ['the reason that readers see was changed', heads[0] ?? '', heads[1]?.replace('有误', '遗失') ?? ''],
    ['an earlier row was changed', heads[0]?.replace('某事', '他事') ?? '', heads[1] ?? ''],
    ['its last row was taken out', heads[0] ?? ''],
    ['it was taken away'],
  ])('has a problem where %s', (_, ...rows) => {
    const problems = rewrittenTables(none, recordsOf(...rows), listed);
    expect(rulesOf(problems)).toEqual(['permalinks/rewritten']);
    expect(problems[0]?.message).toContain('`records.csv`');
  });
});

test.each([
  ['both lists have', list, records, 'editions.csv'],
  ['only the list of editions has', list, noHeads, 'editions.csv'],
  ['only the list of records has', listOf([]), records, 'records.csv'],
])('a table that %s is missed once', (_, editions, heads, file) => {
  const problems = lostTables(new Map(), editions, heads);
  expect(rulesOf(problems)).toEqual(['permalinks/lost-table']);
  expect(problems[0]?.file).toBe(file);
  expect(lostTables(table(first), editions, heads)).toEqual([]);
});
