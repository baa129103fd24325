import { expect, test } from 'vitest';
import { makeLinks } from '../../src/render/links.ts';

const links = makeLinks({
  meetings: [
    {
      id: 's-pv-9688',
      symbol: 'S/PV.9688',
      date: '2024-07-19',
      title: '合作',
      segments: [
        {
          intervention: 'i13',
          n: 13,
          capacity: 'delegate',
          role: 'member',
          name: '傅聪',
          speakerId: 'fucong-chn',
          delegation: '中国',
          delegationId: 'CHN',
          characters: 1138,
        },
      ],
    },
    { id: 's-pv-10000', symbol: 'S/PV.10000', date: '2025-09-01', title: '合作', segments: [] },
  ],
  speakers: [
    {
      id: 'fucong-chn',
      spellings: [{ printed: '傅聪', where: 'roster', record: 's-pv-9688', line: 19, reason: null }],
    },
  ],
  delegations: [{ id: 'GBR', name: '大不列颠及北爱尔兰联合王国', printed: ['联合王国'] }],
  documents: [
    {
      id: 's-res-2178-2014',
      shelf: 'resolutions',
      symbol: 'S/RES/2178(2014)',
      name: '安全理事会第2178（2014）号决议',
      record: null,
    },
    { id: 'letter-2009-csto', shelf: 'documents', symbol: null, name: '给秘书长的信', record: 'letter-2009-csto' },
  ],
});

test('leads to pages that exist, and only to those', () => {
  expect(links.speaker('fucong-chn')).toBe('/speakers/fucong-chn/');
  expect(links.speaker('nobody')).toBeUndefined();
  expect(links.speaker(null)).toBeUndefined();
  expect(links.symbol('S/RES/2178(2014)')).toBe('/resolutions/s-res-2178-2014/');
  expect(links.symbol('S/RES/1(1946)')).toBeUndefined();
});

test('writes the code of a State in lower case', () => {
  expect(links.delegation('GBR')).toBe('/delegations/gbr/');
});

test('knows a delegation by any name that records print', () => {
  expect(links.delegationPrinted('联合王国')).toBe('/delegations/gbr/');
  expect(links.delegationPrinted('某国')).toBeUndefined();
});

test('knows a meeting that is here by its symbol, and who spoke in it', () => {
  expect(links.symbol('S/PV.9688')).toBe('/meetings/s-pv-9688/');
  expect(links.speakerIn('s-pv-9688', 'i13')).toBe('/speakers/fucong-chn/');
  expect(links.speakerIn('s-pv-9688', 'i14')).toBeUndefined();
});

test('knows who stands on a roster, courtesy title and all', () => {
  expect(links.speakerOnRoster('s-pv-9688', 19, '傅聪先生')).toBe('/speakers/fucong-chn/');
  expect(links.speakerOnRoster('s-pv-9688', 19, '某先生')).toBeUndefined();
  expect(links.speakerOnRoster('s-pv-9688', 20, '傅聪先生')).toBeUndefined();
});

test('names a record by its symbol, otherwise by its title', () => {
  expect(links.recordName('s-pv-9688')).toBe('S/PV.9688');
  expect(links.recordName('letter-2009-csto')).toBe('给秘书长的信');
  expect(links.record('letter-2009-csto')).toBe('/documents/letter-2009-csto/');
});

test('says who spoke in a turn, and of records names the latest meeting first', () => {
  expect(links.turn('s-pv-9688', 'i13')).toMatchObject({ name: '傅聪', delegation: '中国' });
  expect(links.turn('s-pv-9688', 'i14')).toBeUndefined();
  expect(links.inOrder(['letter-2009-csto', 's-pv-9688', 'draft-79', 's-pv-10000', 's-pv-9688'])).toEqual([
    's-pv-10000',
    's-pv-9688',
    'draft-79',
    'letter-2009-csto',
  ]);
});
