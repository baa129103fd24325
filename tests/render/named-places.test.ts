import { expect, test } from 'vitest';
import { namedPlaces, placesByTurn } from '../../src/render/named-places.ts';

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

test('gathers the paragraphs of a turn, and leaves whole turns and other places as they are', () => {
  const places = ['i1-p1', 'i12a-p3', 'i1-p2', 'i3', 'a1-p2'].map((place) => ({ address: `#${place}`, place }));
  expect(placesByTurn(places)).toEqual([
    [
      'i1',
      [
        { address: '#i1-p1', place: 'p1' },
        { address: '#i1-p2', place: 'p2' },
      ],
    ],
    ['i12a', [{ address: '#i12a-p3', place: 'p3' }]],
    [
      null,
      [
        { address: '#i3', place: 'i3' },
        { address: '#a1-p2', place: 'a1-p2' },
      ],
    ],
  ]);
});
