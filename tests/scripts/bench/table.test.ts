import { expect, test } from 'vitest';
import type { Spread } from '../../../scripts/bench/measure.ts';
import { formatTable, type Row } from '../../../scripts/bench/table.ts';

const spread = (median: number): Spread => ({ median, p95: median * 2, max: median * 3 });
const row: Row = {
  size: 2_000,
  name: 'ours',
  note: 'first',
  built: 1.25,
  files: 3,
  bytes: 123_456,
  measures: {
    first: spread(100_000),
    later: spread(0),
    firsts: 2,
    time: spread(4),
    recall: 1,
    precision: 0.9999,
    exact: 1,
    queries: 2,
  },
  failure: null,
};

test('compares each row with the first of its size, and never rounds up to perfect', () => {
  const other = { ...row, name: 'other', measures: row.measures && { ...row.measures, first: spread(250_000) } };
  const lines = formatTable([row, other]).split('\n');
  expect(lines[2]).toMatch(/^\| 2,000 +\| ours +\| 1 +\| 0\.999 +\| 1\/2 /);
  expect(lines[2]).toContain('| 100 / 200 / 300');
  expect(lines[3]).toMatch(/ 250 \/ 500 \/ 750 +\| 2\.50 /);
});

test('says of a search that was not measured why', () => {
  const lines = formatTable([{ ...row, measures: null, failure: 'not built in 300 s' }]).split('\n');
  expect(lines[2]).toContain('not built in 300 s');
});
