import { expect, test } from 'vitest';
import { otherSpellings } from '../../src/search/spellings.ts';
import type { Named } from '../../src/search/turn-table.ts';

function person(...printed: readonly string[]): Named {
  return { id: printed.join('-'), name: printed[0] ?? '', printed, other: [] };
}

const people = [
  person('塔斯马甘贝托夫', '塔斯马甘别托夫', '塔斯马加姆别托夫'),
  person('伊曼加利·塔斯', '塔斯', '达斯'),
  person('Muraleedharan', '穆拉利德哈兰'),
  person('王毅'),
];

test('a name that is spelt in several ways brings the others, and a text that asks for all', () => {
  expect(otherSpellings('塔斯马甘别托夫', people)).toEqual({
    others: ['塔斯马甘贝托夫', '塔斯马加姆别托夫'],
    text: '塔斯马甘别托夫|塔斯马甘贝托夫|塔斯马加姆别托夫',
  });
});

test('the other words of the text stay where they are', () => {
  expect(otherSpellings('上海 塔斯马甘贝托夫 -制裁', people)?.text).toBe(
    '上海 塔斯马甘贝托夫|塔斯马甘别托夫|塔斯马加姆别托夫 -制裁',
  );
});

test('a spelling that holds another one needs no place of its own', () => {
  expect(otherSpellings('塔斯', people)).toEqual({ others: ['达斯'], text: '塔斯|达斯' });
  expect(otherSpellings('伊曼加利·塔斯', people)).toEqual({ others: ['塔斯', '达斯'], text: '塔斯|达斯' });
});

test('width and case make no difference', () => {
  expect(otherSpellings('ｍｕｒａｌｅｅｄｈａｒａｎ', people)).toEqual({
    others: ['穆拉利德哈兰'],
    text: 'Muraleedharan|穆拉利德哈兰',
  });
});

test.each(['王毅', '塔斯马甘', '塔斯马甘贝托夫先生', '', '查无此人'])('%s brings none', (text) => {
  expect(otherSpellings(text, people)).toBeNull();
});

test('nothing more is offered where several forms are asked for already', () => {
  expect(otherSpellings(otherSpellings('塔斯', people)?.text ?? '', people)).toBeNull();
});

test('of two names in a text the longer one is taken', () => {
  expect(otherSpellings('塔斯 塔斯马甘贝托夫', people)?.text).toBe(
    '塔斯 塔斯马甘贝托夫|塔斯马甘别托夫|塔斯马加姆别托夫',
  );
});
