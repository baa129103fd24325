import { expect, test } from 'vitest';
import { fitLabels } from '../../src/charts/fit-labels.ts';

const anchors = (...places: number[]) =>
  fitLabels(
    places.map((at) => ({ at })),
    () => '2024年7月19日',
  )?.map(({ anchor }) => anchor);

test('a label stands over its place, and beside it near an end', () => {
  expect(anchors(0.02, 0.98)).toEqual(['start', 'end']);
  expect(anchors(0.5)).toEqual(['middle']);
});

test('labels that would touch are not set at all', () => {
  expect(anchors(0.4, 0.5)).toBeUndefined();
});
