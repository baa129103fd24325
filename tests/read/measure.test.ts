import { describe, expect, test } from 'vitest';
import { boundaryBetween, type Measure, measureOf } from '../../src/read/layouts/measure.ts';

const column: Measure = { full: 23, indented: true };
const wide = (ems: number, end = '') => '字'.repeat(ems - end.length) + end;

describe('between a line at whose end a sentence closes and the next one', () => {
  test('a line that had room for more ends its paragraph', () => {
    expect(boundaryBetween({ line: wide(15, '。'), next: wide(23), afterNext: null }, column)).toBe('apart');
  });

  test('after a full line, a line too wide to be indented goes on', () => {
    expect(boundaryBetween({ line: wide(23, '。'), next: wide(23), afterNext: wide(23) }, column)).toBe('joined');
  });

  test('after a full line, a line that is short though more follows is indented', () => {
    expect(boundaryBetween({ line: wide(23, '。'), next: wide(21), afterNext: wide(23) }, column)).toBe('apart');
  });

  test.each([
    ['the next line is the last one of its paragraph', wide(12, '。'), null],
    ['the next line may be indented or full', wide(22), wide(23)],
  ])('after a full line nothing is proven where %s', (_, next, afterNext) => {
    expect(boundaryBetween({ line: wide(23, '。'), next, afterNext }, column)).toBe('unsure');
  });

  test('nothing is proven by width where first lines are not indented, or lines have no width of their own', () => {
    const lines = { line: wide(23, '。'), next: wide(23), afterNext: wide(23) };
    expect(boundaryBetween(lines, { full: 23, indented: false })).toBe('unsure');
    expect(boundaryBetween(lines, null)).toBe('unsure');
  });
});

describe('the measure of lines', () => {
  const closes = (line: string) => line.endsWith('。');
  const begins = (line: string) => line.startsWith('甲');
  const paragraph = (first: number) => [wide(first), wide(23), wide(23), wide(9, '。')];

  test('is the width of most lines, with first lines indented', () => {
    const lines = [...paragraph(21), ...paragraph(21), ...paragraph(22), ...paragraph(21), ...paragraph(21)];
    expect(measureOf(lines, closes, begins)).toEqual({ full: 23, indented: true });
  });

  test('is not indented where first lines are as wide as others', () => {
    const lines = [...paragraph(23), ...paragraph(23), ...paragraph(23), ...paragraph(23), ...paragraph(23)];
    expect(measureOf(lines, closes, begins)).toEqual({ full: 23, indented: false });
  });

  test('is not known from a few lines of other widths', () => {
    expect(measureOf([wide(30), wide(40), wide(12, '。')], closes, begins)).toBeNull();
  });
});
