import { expect, test } from 'vitest';
import { median, scoreTable } from '../../../scripts/lighthouse/score-table.ts';

const scores = { accessibility: 100, 'best-practices': 100, seo: 92, performance: 80, faults: [] };

test('shows the median of the runs', () => {
  const runs = [scores, { ...scores, performance: 99 }, { ...scores, performance: 97 }];
  expect(scoreTable([{ path: 'search/?q=国', device: 'mobile', runs }])).toBe(
    [
      'page           device  accessibility  best-practices  seo  performance',
      '/search/?q=国  mobile            100             100   92           97',
    ].join('\n'),
  );
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1], 3],
  [[7], 7],
])('the median of %j is %i', (values, middle) => {
  expect(median(values)).toBe(middle);
});
