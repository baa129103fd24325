import { expect, test } from 'vitest';
import type { MovedRecord } from '../../src/collections/moved.ts';
import { movedPages } from '../../src/render/moved.ts';

const into = {
  id: 's-pv-9002',
  kind: 'meeting',
  symbol: 'S/PV.9002',
  language: 'zh',
  date: null,
  title: '某事',
} as const;
const meeting: MovedRecord = { ...into, id: 's-pv-9001', symbol: 'S/PV.9001', into, turns: ['i1', 'i1a'] };

test('every page of a meeting leads to its like under the new id', () => {
  expect(movedPages(meeting).map(({ address, movedTo }) => [address, movedTo])).toEqual([
    ['/meetings/s-pv-9001/', '/meetings/s-pv-9002/'],
    ['/sources/s-pv-9001/', '/sources/s-pv-9002/'],
    ['/meetings/s-pv-9001/i1/', '/meetings/s-pv-9002/i1/'],
    ['/meetings/s-pv-9001/i1a/', '/meetings/s-pv-9002/i1a/'],
  ]);
});

test('a record that is of another kind now has moved to another shelf', () => {
  const pages = movedPages({ ...meeting, kind: 'note', turns: [], into: { ...into, kind: 'draft-resolution' } });
  expect(pages[0]).toMatchObject({ address: '/documents/s-pv-9001/', movedTo: '/resolutions/s-pv-9002/' });
});

test('what was taken for a meeting and is none has no page for an intervention any more', () => {
  const pages = movedPages({ ...meeting, into: { ...into, kind: 'note' } });
  expect(pages.slice(2).map(({ movedTo }) => movedTo)).toEqual(['/documents/s-pv-9002/', '/documents/s-pv-9002/']);
});
