import { expect, test } from 'vitest';
import { plainTexts, scan } from '../../../scripts/bench/plain-scan.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { isMeeting } from '../../support/records.ts';

const texts = plainTexts(runPipeline('seeds').records.filter(isMeeting));
const placesOf = (...runs: string[]) => Object.fromEntries(scan(texts, runs).places);

test('finds a run that stands in one label only', () => {
  expect(placesOf('金相禎')).toEqual({ 's-pv-9688/i22': 1 });
});

test('makes no difference between widths, cases and blanks', () => {
  expect(placesOf('ｓ／２０２４ ／５３８')).toEqual(placesOf('S/2024/538'));
  expect(scan(texts, ['S/2024/538']).total).toBeGreaterThan(0);
});

test('counts from left to right, without overlap', () => {
  const one = [{ id: 'a', strict: '的的的的的', loose: '的的的的的' }];
  expect(scan(one, ['的的']).total).toBe(2);
});

test('wants every run, and counts the places of all', () => {
  const two = [
    { id: 'a', strict: '反恐合作,反恐', loose: '反恐合作反恐' },
    { id: 'b', strict: '反恐', loose: '反恐' },
  ];
  expect(Object.fromEntries(scan(two, ['反恐', '合作']).places)).toEqual({ a: 3 });
});

test('minds punctuation unless it is passed over', () => {
  expect(scan(texts, ['联合国宪章第八章']).total).toBe(0);
  expect(scan(texts, ['联合国宪章第八章'], 'passed-over').total).toBeGreaterThan(5);
  expect(scan(texts, ['，'], 'passed-over').total).toBe(0);
});
