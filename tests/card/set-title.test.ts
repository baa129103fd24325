import { expect, test } from 'vitest';
import { setTitle } from '../../src/card/set-title.ts';
import { phrases } from '../../src/render/break-title.ts';

const width = 1048;
const long = '联合国与区域和次区域组织在维护国际和平与安全方面的合作';

test('a short title stands on one line, large', () => {
  expect(setTitle('中东局势', 'zh-Hans', width)).toEqual({ size: 76, lines: ['中东局势'] });
});

test('a longer title breaks between phrases into lines of about one length', () => {
  const { lines } = setTitle(long, 'zh-Hans', width);
  expect(lines).toEqual(['联合国与区域和次区域组织', '在维护国际和平与安全方面的合作']);
});

test.each([1, 2, 3])('a title fits the picture whole, %i times as long', (times) => {
  const title = long.repeat(times);
  const { size, lines } = setTitle(title, 'zh-Hans', width);
  expect(lines.join('')).toBe(title);
  expect(lines.length).toBeLessThanOrEqual(4);
  for (const line of lines) expect([...line].length * size).toBeLessThanOrEqual(width);
  const all = phrases(title, 'zh-Hans');
  expect(all.map((_phrase, index) => all.slice(0, index + 1).join(''))).toContain(lines[0]);
});

test('a title that is too long for the picture ends in an ellipsis', () => {
  const { size, lines } = setTitle(long.repeat(6), 'zh-Hans', width);
  expect(lines).toHaveLength(4);
  expect(long.repeat(6).startsWith(lines.join('').slice(0, -1))).toBe(true);
  expect(lines.at(-1)).toMatch(/…$/);
  for (const line of lines) expect([...line].length * size).toBeLessThanOrEqual(width);
});

test('an unbroken run that is longer than a line is broken all the same', () => {
  const { lines } = setTitle('A'.repeat(300), 'zh-Hans', width);
  expect(lines.length).toBeLessThanOrEqual(4);
  expect(lines.at(-1)).toMatch(/…$/);
});
