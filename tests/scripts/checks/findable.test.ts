import { expect, test } from 'vitest';
import { findable } from '../../../scripts/checks/findable.ts';
import type { FindData } from '../../../src/search/find/find-data.ts';
import { said } from './tiny-site.ts';

const data: FindData = {
  rows: {
    speakers: [['ye-xxx', '叶女士', '某国', 'Ye']],
    delegations: [['RUS', '俄罗斯联邦', '国家', 'RUS']],
    meetings: [],
    resolutions: [['s-res-2178-2014', '安全理事会第2178（2014）号决议', 'S/RES/2178(2014)']],
    documents: [],
  },
  sounds: { ye: '叶' },
  traditional: '葉叶',
};
const site = {
  'find.json': JSON.stringify(data),
  'speakers/ye-xxx/index.html': '',
  'delegations/rus/index.html': '',
  'resolutions/s-res-2178-2014/index.html': '',
};

test('passes data whose rows all lead to a page', () => {
  expect(said(findable, site)).toEqual([]);
});

test('finds a row that leads nowhere', () => {
  const { 'delegations/rus/index.html': _gone, ...rest } = site;
  expect(said(findable, rest)).toEqual([
    'find.json: Unexpected row of `/delegations/rus/`, expected a page of the site',
  ]);
});

test('finds data of another shape', () => {
  const broken = { ...site, 'find.json': JSON.stringify({ ...data, sounds: undefined }) };
  expect(said(findable, broken).join()).toMatch(/^find\.json: sounds: /);
});

test('finds a site without the data', () => {
  expect(said(findable, {})).toEqual(['find.json: Unexpected site without the data of quick find']);
});
