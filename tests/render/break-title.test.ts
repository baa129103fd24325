import { expect, test } from 'vitest';
import { breakTitle, phrases } from '../../src/render/break-title.ts';

const title = '联合国与区域和次区域组织在维护国际和平与安全方面的合作';

test('phrases are the title, whole', () => {
  expect(phrases(title, 'zh-Hans').join('')).toBe(title);
});

test('particles stay with what precedes them, prepositions with what follows', () => {
  expect(phrases(title, 'zh-Hans')).toEqual([
    '联合国与',
    '区域和',
    '次区域',
    '组织',
    '在维护',
    '国际和平与安全方面的',
    '合作',
  ]);
});

test('a word that the segmenter splits stays whole', () => {
  expect(phrases('给秘书长的信', 'zh-Hans')).toEqual(['给秘书长的信']);
  expect(phrases('独立国家联合体', 'zh-Hans')).toContain('联合体');
});

test('numbers keep their units', () => {
  expect(phrases('2009年7月14日俄罗斯联邦的信', 'zh-Hans')[0]).toMatch(/^2009年7月14日/);
  expect(phrases('文件S/2024/538', 'zh-Hans')).toHaveLength(1);
});

test('closing marks stay with what they close', () => {
  for (const phrase of phrases('集体安全条约组织(集安组织)、独立国家联合体', 'zh-Hans')) {
    expect(phrase).not.toMatch(/^[)、]/);
  }
});

test('markup in a title stays text', () => {
  expect(breakTitle('<b>', 'zh-Hans')).not.toContain('<b>');
});

test('the name of an organisation stays whole, and so does a resolution with its number', () => {
  expect(phrases('独立国家联合体和上海合作组织的贡献', 'zh-Hans', ['上海合作组织'])).toContain('上海合作组织的');
  expect(phrases('安全理事会第2396(2017)号决议', 'zh-Hans').at(-1)).toBe('第2396(2017)号决议');
  expect(breakTitle('安全理事会第2396（2017）号决议', 'zh-Hans', [])).toContain(
    '<span class="phrase">第2396（2017）号决议</span>',
  );
});

test('a title with a colon breaks behind it rather than elsewhere', () => {
  expect(breakTitle('安全：贡献', 'zh-Hans', [])).toBe(
    '<span class="phrase">安全：</span><span class="phrase"><wbr>贡献</span>',
  );
});
