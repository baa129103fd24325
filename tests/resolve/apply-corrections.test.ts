import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../../src/pipeline.ts';
import { readCorrections } from '../../src/resolve/correction-register.ts';
import { doubtsOf, registers } from '../support/sources.ts';
import { firstLine, verbatimText } from '../support/verbatim.ts';

/** The record with the corrections of these rows. */
function corrected(...rows: string[]) {
  return correctedIn(['主席：谢谢。', '林先生（中国）：我们支持反恐主义公约，反恐主义', '是威胁。'], ...rows);
}

function correctedIn(lines: readonly string[], ...rows: string[]) {
  const table = ['record,line,printed,corrected,reason', ...rows].join('\n');
  const { corrections } = readCorrections('corrections.csv', new TextEncoder().encode(table));
  const text = verbatimText(lines);
  const { resolved, problems } = readRecordFile('record.md', new TextEncoder().encode(text), {
    ...registers,
    corrections,
  });
  if (resolved === null) throw new Error('no record was made');
  return { record: resolved.record, problems: doubtsOf(problems) };
}

describe('a correction', () => {
  test('has its place in the text, which stays as printed', () => {
    const { record, problems } = corrected(`s-pv-9001,${firstLine + 2},反恐主义公约,反恐怖主义公约,缺一字`);
    const [correction] = record.corrections;
    expect(correction).toMatchObject({ paragraph: 'i2-p1', printed: '反恐主义公约', corrected: '反恐怖主义公约' });
    const paragraph = record.kind === 'meeting' ? record.interventions[1]?.parts[0]?.paragraphs[0] : undefined;
    expect(paragraph?.text.slice(correction?.start, correction?.end)).toBe('反恐主义公约');
    expect(problems).toEqual([]);
  });

  test('of words that the source does not print is a problem of the register', () => {
    const { record, problems } = corrected(`s-pv-9001,${firstLine},反恐手义,反恐主义,形近字误`);
    expect(record.corrections).toEqual([]);
    expect(problems).toMatchObject([
      { rule: 'resolve/correction-without-place', severity: 'error', file: 'corrections.csv', line: 2 },
    ]);
  });

  test('goes with its words to their line when the source gains lines above, and a warning names that line', () => {
    const { record, problems } = corrected(`s-pv-9001,${firstLine - 4},反恐主义公约,反恐怖主义公约,缺一字`);
    expect(record.corrections).toMatchObject([{ line: firstLine + 2, paragraph: 'i2-p1' }]);
    expect(problems).toMatchObject([
      { rule: 'resolve/correction-moved', severity: 'warning', file: 'corrections.csv', line: 2 },
    ]);
    expect(problems[0]?.hint).toContain(`Write ${firstLine + 2} into the column line`);
  });

  test('of words that stand on several lines goes to the one near by, never to that of another row', () => {
    const lines = [...Array.from({ length: 30 }, () => '我们谈到国家。'), '我们支持国際合作。'];
    const far = '林先生（中国）：我们支持国際合作。';
    const second = firstLine + 2 * lines.length;
    const both = correctedIn(
      [far, ...lines],
      `s-pv-9001,${firstLine - 2},国際,国际,夹有繁体字`,
      `s-pv-9001,${second},国際,国际,夹有繁体字`,
    );
    expect(both.record.corrections.map(({ line }) => line)).toEqual([firstLine, second]);
    const shifted = correctedIn(
      [far, ...lines],
      `s-pv-9001,${firstLine - 2},国際,国际,夹有繁体字`,
      `s-pv-9001,${second - 2},国際,国际,夹有繁体字`,
    );
    expect(shifted.record.corrections.map(({ line }) => line)).toEqual([firstLine, second]);
  });

  test('of another record says nothing here', () => {
    const { record, problems } = corrected('s-pv-1,1,反恐主义,反恐怖主义,缺一字');
    expect({ corrections: record.corrections, problems }).toEqual({ corrections: [], problems: [] });
  });
});
