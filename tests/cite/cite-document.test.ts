import { expect, test } from 'vitest';
import { collections, seedItem } from './seed-items.ts';

test('a meeting is cited with its number and agenda, by the organ that met', () => {
  expect(seedItem('s-pv-9688')).toMatchObject({
    author: [{ literal: '联合国安全理事会' }],
    title: '安全理事会第9688次会议：联合国与区域和次区域组织在维护国际和平与安全方面的合作',
    number: 'S/PV.9688',
    issued: { 'date-parts': [[2024, 7, 19]] },
  });
});

test('a resolution that is only cited has its symbol and the year in it, and no address: its text is not here', () => {
  expect(seedItem('s-res-2178-2014')).toEqual({
    id: 's-res-2178-2014',
    type: 'report',
    title: '安全理事会第2178（2014）号决议',
    author: [{ literal: '联合国安全理事会' }],
    genre: '决议',
    number: 'S/RES/2178(2014)',
    issued: { 'date-parts': [[2014]] },
    publisher: '联合国',
    'publisher-place': '纽约',
    language: 'zh-CN',
  });
});

test('what a document is described as stands once, as its title or beside it', () => {
  const described = collections.documents.filter(({ describedAs }) => describedAs !== null);
  expect(described.some(({ kind }) => kind === 'document')).toBe(true);
  for (const { id, describedAs } of described) {
    const { title, note } = seedItem(id);
    expect(
      [title, note].filter((text) => text?.includes(describedAs ?? '')),
      id,
    ).toHaveLength(1);
  }
});

test('what has a text here has its address, what has none goes without', () => {
  const here = collections.documents.filter(({ record }) => record !== null).map(({ id }) => id);
  expect(here.length).toBeGreaterThan(2);
  for (const { id } of collections.documents) {
    const document = seedItem(id);
    expect('URL' in document, id).toBe(here.includes(id));
  }
});

test('a resolution that is only cited has the day that a record prints before it', () => {
  expect(seedItem('a-res-59-50').issued).toEqual({ 'date-parts': [[2004, 12, 2]] });
  expect(seedItem('a-res-65-122').issued).toEqual({ 'date-parts': [[2010, 12, 13]] });
  expect(seedItem('s-res-1631-2005').issued).toEqual({ 'date-parts': [[2005, 10, 17]] });
  expect(seedItem('a-res-48-237')).not.toHaveProperty('issued');
});

test('a letter is cited by who signed it, a draft by its sponsors, with its organ, session and agenda item', () => {
  expect(seedItem('letter-2009-csto').author).toEqual([{ literal: '维塔利·丘尔金' }]);
  const draft = seedItem('draft-resolution-79-csto');
  expect(draft).toMatchObject({
    title: '联合国同集体安全条约组织的合作（大会决议草案，第七十九届会议，议程项目125(t)）',
    author: ['白俄罗斯', '哈萨克斯坦', '吉尔吉斯斯坦', '俄罗斯联邦', '塔吉克斯坦'].map((literal) => ({ literal })),
    genre: '决议草案',
  });
  expect(draft).not.toHaveProperty('number');
  expect(draft).not.toHaveProperty('issued');
});

test('a note saved from the web is a page of the web, by nobody, published by its site at no place', () => {
  const note = seedItem('note-2016-csto-sco-cis');
  expect(note).toMatchObject({ type: 'webpage', publisher: '伏尔泰网' });
  expect(note).not.toHaveProperty('publisher-place');
  expect(note).not.toHaveProperty('author');
});

test.each([
  ['s-2024-538', '2024年7月9日俄罗斯联邦常驻联合国代表给秘书长的信，转递一份概念文件'],
  ['a-79-302-s-2024-600', '秘书长关于联合国同各区域组织及其他组织的合作的报告'],
  ['s-prst-2010-1', '安全理事会主席声明'],
  ['s-pv-8473', '安全理事会第8473次会议'],
  ['a-74-pv-4', '大会第七十四届会议第4次全体会议'],
])('the symbol of %s stands beside its title, not in it', (id, title) => {
  expect(seedItem(id).title).toBe(title);
});
