import { describe, expect, test } from 'vitest';
import { zhVerbatim } from '../../src/parse/grammars/zh-verbatim.ts';
import { furnitureIn } from '../../src/read/layouts/furniture.ts';
import { Ledger } from '../../src/read/ledger.ts';
import { readLines } from '../../src/read/read-lines.ts';
import { sourceOf } from '../support/sources.ts';

const own = 'S/PV.9002';

/** The lines that are taken for furniture, of lines between two lines of speech, below the item of the agenda. */
function taken(...lines: string[]): string[] {
  const source = sourceOf(['某地局势', '', '我们感谢各方作出的努力，并', ...lines, '期待着下一次会议。'].join('\n'));
  const read = readLines(source, new Ledger(source));
  return [...furnitureIn(read, own, zhVerbatim.pageWords).keys()].map((index) => read[index]?.passage.text ?? '');
}

describe('a running head or foot', () => {
  test.each([
    [['25-32825 3/3', 'S/PV.9002 某地局势 05/03/2025']],
    [['3/3 25-32825', '05/03/2025 某地局势 S/PV.9002']],
    [['25-328253/3', '05/03/2025 S/PV.9002']],
    [['25-32825 (C) 3/15', '2025-03-05 某地局势 S/PV.9002']],
    [['25‑32825', '3/3', '05.03.2025', '某地局势', 'S/PV.9002']],
    [['S/PV.9002', '2025年3月5日', '某地局势', '25-32825 3/3']],
    [['第 3 页', 'S/PV.9002', '- 4 -']],
    [['S/PV.9002 (Resumption 1) 某地局势 05/03/2025']],
    [['Ｓ／ＰＶ.9002　某地局势　05/03/2025']],
  ])('is known in the form of %j', (lines) => {
    expect(taken(...lines)).toEqual(lines);
  });

  test.each([
    ['a symbol in a sentence', '安理会成员面前有文件S/2025/101，其中载有05/03/2025的报告，'],
    ['another symbol on a line of its own', 'S/2025/101'],
    ['a day on a line of its own', '2025-03-05'],
    ['a number on a line of its own', '12'],
    ['a fraction on a line of its own', '1/3'],
    ['a page that is spoken of', '第3页，第2栏，第4行'],
  ])('is not seen in %s', (_, line) => {
    expect(taken(line)).toEqual([]);
  });

  test('leaves what a page holds between a head and a foot, however short', () => {
    const page = ['25-32825 3/4', 'S/PV.9002', '我', '25-32825 4/4', 'S/PV.9002'];
    expect(taken(...page)).toEqual(page.filter((line) => line !== '我'));
  });

  test('leaves the item of the agenda that stands before it', () => {
    expect(taken('某地局势', '2/3 25-32825', 'S/PV.9002 某地局势 05/03/2025')).toEqual([
      '2/3 25-32825',
      'S/PV.9002 某地局势 05/03/2025',
    ]);
  });
});
