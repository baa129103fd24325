import { expect, test } from 'vitest';
import { splitHonorific } from '../../src/render/split-honorific.ts';

test('parts a family name from its title of courtesy', () => {
  expect(splitHonorific('什佩哈尔女士', '伊丽莎白·什佩哈尔')).toEqual({ name: '什佩哈尔', honorific: '女士' });
});

test('parts a name that is spelled otherwise than the full name', () => {
  expect(splitHonorific('拜里斯微尔夫人', '贝里斯维尔')).toEqual({ name: '拜里斯微尔', honorific: '夫人' });
});

test('keeps an office whole', () => {
  expect(splitHonorific('主席', null)).toEqual({ name: '主席', honorific: '' });
});
