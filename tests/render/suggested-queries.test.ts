import { expect, test } from 'vitest';
import { suggestedQueries } from '../../src/render/suggested-queries.ts';

const citing = {
  record: 's-pv-9001',
  symbol: 'S/PV.9001',
  title: '合作',
  date: null,
  address: '/meetings/s-pv-9001/#i1-p1',
  intervention: 'i1',
  speaker: null,
  delegation: null,
  passage: '根据第2178（2014）号决议，',
  start: 2,
  end: 14,
};

test('suggests what records name and cite most, as they print it', () => {
  expect(
    suggestedQueries(
      [
        { id: 'a', name: '张明', named: [] },
        { id: 'b', name: '傅聪', named: ['/meetings/s-pv-9001/#i1-p1'] },
      ],
      [{ id: 'CHN', name: '中国', named: ['/meetings/s-pv-9001/#i1-p1'] }],
      [
        { id: 's-res-2178-2014', shelf: 'resolutions', citedBy: [citing] },
        { id: 's-2024-538', shelf: 'documents', citedBy: [citing, citing] },
      ],
    ),
  ).toEqual(['傅聪', '中国', '第2178（2014）号']);
});

test('suggests nothing where nothing is named', () => {
  expect(suggestedQueries([{ id: 'a', name: '张明', named: [] }], [], [])).toEqual([]);
});
