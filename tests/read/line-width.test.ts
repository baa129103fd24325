import { expect, test } from 'vitest';
import { widthOf, widthOfFirst } from '../../src/read/layouts/line-width.ts';

test('a Han character is an em wide, a Latin letter or a figure half of one', () => {
  expect(widthOf('安理会')).toBe(3);
  expect(widthOf('2024')).toBe(2);
});

test('of two full-width marks side by side half an em is taken away', () => {
  expect(widthOf('（法国）（以法语发言）：')).toBe(11);
  expect(widthOf('我们，他们。')).toBe(6);
});

test('what begins a line is a character with the marks that cling to it, or a Latin word', () => {
  expect(widthOfFirst('我们')).toBe(1);
  expect(widthOfFirst('“我，们')).toBe(3);
  expect(widthOfFirst('S/2024/413，其中')).toBeGreaterThan(5);
});
