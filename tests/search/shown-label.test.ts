import { describe, expect, test } from 'vitest';
import { isShown, shownInLabel } from '../../src/search/shown-label.ts';

const label = '张明先生（中国）（以英语发言）：';
const shown = shownInLabel(label, ['张明先生', '上海合作组织', '以英语发言']);
const run = (text: string) => ({ start: label.indexOf(text), end: label.indexOf(text) + text.length });

describe('the head of a turn', () => {
  test('shows of the label what has the same characters', () => {
    expect(shown).toEqual([run('张明先生'), null, run('以英语发言')]);
  });

  test('is read in its order: a name that is also a country is not found twice in one place', () => {
    expect(shownInLabel('中国代表（中国）：', ['中国代表', '中国'])).toEqual([
      { start: 0, end: 4 },
      { start: 5, end: 7 },
    ]);
  });

  test('shows a run of the label, its brackets aside, or does not', () => {
    expect(isShown(label, run('明先'), shown)).toBe(true);
    expect(isShown(label, run('以英语发言）：'), shown)).toBe(true);
    expect(isShown(label, run('中国'), shown)).toBe(false);
    expect(isShown(label, run('先生（中国'), shown)).toBe(false);
    expect(isShown(label, run('（'), shown)).toBe(false);
  });
});
