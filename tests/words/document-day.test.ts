import { expect, test } from 'vitest';
import { documentDay } from '../../src/words/document-day.ts';

test.each([
  ['又提及其 2004 年 12 月 2 日', '2004-12-02'],
  ['2010 年 3 月 2 日第64/256 号、2010年12月13日', '2010-12-13'],
  ['包括2005年10月17日通过的', '2005-10-17'],
  ['2023年2月29日', null],
  ['2019年7月25日举行会议，回顾', null],
  ['2019年7月', null],
  ['', null],
])('before a number, %s says %s', (before, day) => {
  expect(documentDay(before)).toBe(day);
});
