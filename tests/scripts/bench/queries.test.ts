import { describe, expect, test } from 'vitest';
import { plainTexts, scan } from '../../../scripts/bench/plain-scan.ts';
import { punctuationFreeForms, queriesFrom, traditionalForms } from '../../../scripts/bench/queries.ts';
import { runPipeline } from '../../../src/pipeline.ts';
import { isMeeting } from '../../support/records.ts';

const meetings = runPipeline('seeds').records.filter(isMeeting);
const texts = plainTexts(meetings);
const { queries, left } = queriesFrom(meetings, 500);

describe('queries from the seeds', () => {
  test('are 500 different random runs of every length, and some of each other kind', () => {
    const random = queries.filter(({ kind }) => kind === 'random');
    expect(random).toHaveLength(500);
    expect(new Set(queries.map(({ typed }) => typed)).size).toBe(queries.length);
    expect(new Set(random.map(({ runs }) => [...runs.join('')].length)).size).toBeGreaterThanOrEqual(12);
    for (const kind of ['name', 'symbol', 'latin', 'figure', 'mixed'])
      expect(queries.filter((query) => query.kind === kind).length).toBeGreaterThan(5);
  });

  test('are the same each time', () => {
    expect(queriesFrom(meetings, 500)).toEqual({ queries, left });
  });

  test('stand in the records as they mean, every one', () => {
    expect(queries.filter(({ runs }) => scan(texts, runs).total === 0)).toEqual([]);
  });

  test('leave hardly anything out but runs drawn twice', () => {
    expect(left.blank + left.quotation).toBeLessThan(10);
  });

  test('are mostly written otherwise in Traditional Chinese', () => {
    const { queries: forms, same } = traditionalForms(queries);
    expect(forms.length + same).toBe(queries.length);
    expect(forms.length).toBeGreaterThan(queries.length / 2);
  });

  test('without punctuation stand in the records when it is passed over', () => {
    const { queries: forms } = punctuationFreeForms(queries);
    expect(forms.length).toBeGreaterThan(100);
    expect(forms.filter(({ runs }) => scan(texts, runs, 'passed-over').total === 0)).toEqual([]);
  });
});
