import { describe, expect, test } from 'vitest';
import { readRecordFile } from '../../src/pipeline.ts';
import { readCorrections } from '../../src/resolve/correction-register.ts';
import { doubtsOf, registers } from '../support/sources.ts';
import { firstLine, verbatimText } from '../support/verbatim.ts';

/** The record with the corrections of these rows. */
function corrected(...rows: string[]) {
  const table = ['record,line,printed,corrected,reason', ...rows].join('\n');
  const { corrections } = readCorrections('corrections.csv', new TextEncoder().encode(table));
  const text = verbatimText(['主席：谢谢。', '林先生（中国）：我们支持反恐主义公约，反恐主义', '是威胁。']);
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

  test('of words that do not stand on its line is a problem of the register', () => {
    const { record, problems } = corrected(`s-pv-9001,${firstLine},反恐主义,反恐怖主义,缺一字`);
    expect(record.corrections).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'resolve/correction-without-place', file: 'corrections.csv', line: 2 }]);
  });

  test('of another record says nothing here', () => {
    const { record, problems } = corrected('s-pv-1,1,反恐主义,反恐怖主义,缺一字');
    expect({ corrections: record.corrections, problems }).toEqual({ corrections: [], problems: [] });
  });
});
