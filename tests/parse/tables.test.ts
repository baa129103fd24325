import { describe, expect, test } from 'vitest';
import { isTableHeader, isTableRow } from '../../src/read/layouts/table-row.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';
import { texts, verbatimText } from '../support/verbatim.ts';

const lines = [
  '主席：我现在请林先生发言。',
  '林先生（中国）：我们列出下列数字：',
  '年份 学校 医院',
  '去年 1 200 12%',
  '今年 3 400 34%',
  '我们对此表示关切，并感谢各方。',
];

describe('the rows of a table in a speech', () => {
  test.each([
    ['paragraphs a line', verbatimText(lines)],
    ['wrapped lines of pages', pageText(...lines)],
  ])('are kept as printed, each by itself: %s', (_, text) => {
    const [, turn] = expectKind(recordOf(text).record, isMeeting).interventions;
    expect(texts(turn ?? expect.fail('no second turn'))).toEqual([
      '我们列出下列数字：',
      '年份 学校 医院',
      '去年 1 200 12%',
      '今年 3 400 34%',
      '我们对此表示关切，并感谢各方。',
    ]);
  });

  test.each(['第 338 号决议', '1973 年 10 月 22 日', '安 理 会 现 在', '在 2010 年', '我们感谢 3 位'])(
    'are not seen in running text: %s',
    (line) => {
      expect(isTableRow(line)).toBe(false);
      expect(isTableHeader(line, '我们支持')).toBe(false);
    },
  );
});
