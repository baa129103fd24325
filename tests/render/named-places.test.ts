import { expect, test } from 'vitest';
import { namedPlaces } from '../../src/render/named-places.ts';

test('gathers places by record, in the order given', () => {
  expect(
    namedPlaces(['/meetings/s-pv-9688/#i1-p1', '/documents/letter-2009-csto/#a1-p2', '/meetings/s-pv-9688/#i3-p2']),
  ).toEqual([
    {
      record: 's-pv-9688',
      places: [
        { address: '/meetings/s-pv-9688/#i1-p1', place: 'i1-p1' },
        { address: '/meetings/s-pv-9688/#i3-p2', place: 'i3-p2' },
      ],
    },
    { record: 'letter-2009-csto', places: [{ address: '/documents/letter-2009-csto/#a1-p2', place: 'a1-p2' }] },
  ]);
});

test('throws on an address without a place', () => {
  expect(() => namedPlaces(['/meetings/s-pv-9688/'])).toThrow(TypeError);
});
