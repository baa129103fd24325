import { expect, test } from 'vitest';
import { byNumber, byRunningNumber, latestFirst, underLetters } from '../../src/render/order.ts';

test('latest meetings first, undated last', () => {
  const rows = [
    { id: 's-pv-1', date: null },
    { id: 's-pv-8626', date: '2019-09-25' },
    { id: 's-pv-9688', date: '2024-07-19' },
  ];
  expect(rows.sort(latestFirst).map(({ id }) => id)).toEqual(['s-pv-9688', 's-pv-8626', 's-pv-1']);
});

test('names stand under the first letter of their sound', () => {
  const rows = [
    { id: 'zhang', name: '张明', pinyin: 'zhangming' },
    { id: 'fu', name: '傅聪', pinyin: 'fucong' },
    { id: 'fei', name: '费尔南德斯', pinyin: 'feiernandesi' },
  ];
  expect(underLetters(rows).map(([letter, list]) => [letter, list.map(({ id }) => id)])).toEqual([
    ['F', ['fei', 'fu']],
    ['Z', ['zhang']],
  ]);
});

test('documents by year, resolutions by a number that runs on through the years, latest first', () => {
  const row = (id: string, number: number, year: number | null, session: number | null) => ({
    id,
    number,
    year,
    session,
  });
  const documents = [row('a', 742, 2019, null), row('b', 538, 2024, null), row('c', 600, 2024, null)];
  expect(documents.sort(byNumber).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  const resolutions = [row('a', 1373, 2001, null), row('b', 2178, 2014, null), row('c', 2231, null, null)];
  expect(resolutions.sort(byRunningNumber).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  const ofSessions = [row('a', 334, null, 73), row('b', 13, null, 77), row('c', 331, null, 73)];
  expect(ofSessions.sort(byRunningNumber).map(({ id }) => id)).toEqual(['b', 'a', 'c']);
});
