import { expect, test } from 'vitest';
import { movesTo, textOrder } from '../../src/permalinks/text-order.ts';

const row = (place: string, into?: string | null) => ({
  place,
  state: into === undefined ? null : ('behind' as const),
  into: into ?? null,
});

test('takes places by number, and those of one number as they were inserted', () => {
  const rows = ['i1', 'i2', 'i10', 'i1-p1', 'i1-p2', 'i1a', 'i1b', 'i1-p1a', 'i0a'].map((place) => row(place));
  expect(textOrder(rows)).toEqual(['i0a', 'i1', 'i1a', 'i1b', 'i2', 'i10', 'i1-p1', 'i1-p1a', 'i1-p2']);
});

test('moves a place behind another one, or before all others', () => {
  const rows = ['i1', 'i2', 'i3', 'i1-p1'].map((place) => row(place));
  expect(textOrder([...rows, row('i3', 'i1'), row('i2', null)])).toEqual(['i2', 'i1', 'i3', 'i1-p1']);
});

test('needs no more moves than texts that changed their place', () => {
  const order = ['i1', 'i2', 'i3', 'i4', 'i5'];
  expect([...movesTo(order, order)]).toEqual([]);
  expect([...movesTo(order, ['i2', 'i3', 'i4', 'i5', 'i1'])]).toEqual([['i1', 'i5']]);
  expect([...movesTo(order, ['i5', 'i1', 'i2', 'i4'])]).toEqual([['i5', null]]);
});

test.each([
  ['turned round', ['i4', 'i3', 'i2', 'i1']],
  ['with two exchanged', ['i1', 'i3', 'i2', 'i4']],
  ['with the halves exchanged', ['i3', 'i4', 'i1', 'i2']],
])('comes to the order of a text %s', (_, wanted) => {
  const rows = ['i1', 'i2', 'i3', 'i4'].map((place) => row(place));
  const moves = [...movesTo(textOrder(rows), wanted)].map(([place, behind]) => row(place, behind));
  expect(textOrder([...rows, ...moves])).toEqual(wanted);
});
