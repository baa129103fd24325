import { expect, test } from 'vitest';
import { insertedPlace, interventionOf, nextPlace, placeName } from '../../src/permalinks/place-name.ts';

test('reads the parts of a place', () => {
  expect(placeName('i12a-p3b')).toEqual({ family: 'i12a-p', number: 3, suffix: 'b' });
  expect(placeName('a2-op4')).toEqual({ family: 'a2-op', number: 4, suffix: '' });
  expect(interventionOf('i12a-p3')).toBe('i12a');
  expect(interventionOf('a1-p3')).toBeNull();
});

test('names what is inserted by the next letter behind the place before it', () => {
  const taken = new Set(['i12', 'i13']);
  expect(insertedPlace('i', 'i12', taken)).toBe('i12a');
  expect(insertedPlace('i', 'i12', taken.add('i12a'))).toBe('i12b');
  expect(insertedPlace('i', 'i12a', taken)).toBe('i12b');
  expect(insertedPlace('i', null, taken)).toBe('i0a');
  for (let code = 97; code <= 122; code += 1) taken.add(`i12${String.fromCharCode(code)}`);
  expect(insertedPlace('i', 'i12', taken)).toBe('i12aa');
});

test('counts on behind every number that was ever given', () => {
  expect(nextPlace('i2-p', ['i2-p1', 'i2-p7a', 'i3-p9'])).toBe('i2-p8');
});
