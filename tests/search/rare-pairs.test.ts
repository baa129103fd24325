import { expect, test } from 'vitest';
import { ranks, rarePairs } from '../../src/search/rare-pairs.ts';

const bySign = `的国${'和一在中人会安全理事主席'}海上精神韬`;

test('neighbours come each once, those of the rarest signs first', () => {
  expect(rarePairs([...'的国精神的国精神'], bySign)).toEqual(['精神', '国精', '神的', '的国']);
  expect(rarePairs([...'的国的国'], bySign)).toEqual(['的国', '国的']);
});

test('a sign that is nowhere is rarer than all others', () => {
  expect(rarePairs([...'精神韬龘'], bySign)[0]).toBe('韬龘');
  expect(rarePairs([...'的龘'], '')).toEqual(['的龘']);
});

test('a run of one sign has no neighbours', () => {
  expect(rarePairs(['的'], bySign)).toEqual([]);
  expect(rarePairs([], bySign)).toEqual([]);
});

test('signs beyond the basic plane are one sign each', () => {
  expect(ranks('的𠮷国')).toEqual(
    new Map([
      ['的', 0],
      ['𠮷', 1],
      ['国', 2],
    ]),
  );
  expect(rarePairs([...'的𠮷国'], ranks('的𠮷国')).toSorted()).toEqual(['的𠮷', '𠮷国'].toSorted());
});
