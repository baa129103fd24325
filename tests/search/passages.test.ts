import { describe, expect, test } from 'vitest';
import { passages } from '../../src/search/passages.ts';

const label = '叶女士（法国）：';
const long = `${'我们感谢各位的通报，'.repeat(20)}这里是要找的话，${'并继续发言，'.repeat(30)}完。`;
const content = [label, '短的一段。', long].join('\n');
const at = content.indexOf('要找的话');

describe('the passage around a match', () => {
  const [passage] = passages(content, [{ start: at, end: at + 4 }]);

  test('stands in its paragraph, by number', () => {
    expect(passage?.line).toBe(2);
  });

  test('marks the match and says that text stands before and after', () => {
    const [mark] = passage?.marks ?? [];
    expect(passage?.text.slice(mark?.start, mark?.end)).toBe('要找的话');
    expect(passage).toMatchObject({ cutBefore: true, cutAfter: true });
    expect(long).toContain(passage?.text);
  });

  test('opens after a stop', () => {
    expect(passage?.text.startsWith('我们感谢')).toBe(true);
  });
});

test('matches that are near share a passage, others have their own', () => {
  const near = passages('标签：\n甲乙丙丁', [
    { start: 4, end: 5 },
    { start: 6, end: 7 },
  ]);
  expect(near.map(({ marks }) => marks.length)).toEqual([2]);
  const apart = passages(content, [
    { start: content.indexOf('短的'), end: content.indexOf('短的') + 2 },
    { start: at, end: at + 4 },
  ]);
  expect(apart.map(({ line }) => line)).toEqual([1, 2]);
});

test('a match in the label is shown with the label', () => {
  expect(passages(content, [{ start: 0, end: 3 }])).toMatchObject([{ line: 0, text: label }]);
});

test('without matches the first words stand for the intervention', () => {
  expect(passages(content, [])).toMatchObject([{ line: 1, text: '短的一段。', marks: [] }]);
});
