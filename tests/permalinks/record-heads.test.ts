import { describe, expect, test } from 'vitest';
import { formatHead, headsHeader, nextHead, type PublishedHead, readHeads } from '../../src/permalinks/record-heads.ts';
import { rulesOf } from '../support/sources.ts';
import { meetingOf } from '../support/verbatim.ts';

const meeting = meetingOf(['主席：请发言。']);
const read = (...rows: readonly (PublishedHead | null)[]) =>
  readHeads(
    'records.csv',
    new TextEncoder().encode(headsHeader + rows.map((row) => (row === null ? '' : formatHead(row))).join('')),
  );

describe('what a record is', () => {
  const first = nextHead(meeting, undefined);

  test('is listed when it is published, and not again while it stays so', () => {
    expect(first).toMatchObject({ id: 's-pv-9001', version: 1, kind: 'meeting', symbol: 'S/PV.9001', withdrawn: null });
    const { heads, problems } = read(first);
    expect(problems).toEqual([]);
    expect(heads.get('s-pv-9001')).toEqual(first);
    expect(nextHead(meeting, heads.get('s-pv-9001'))).toBeNull();
  });

  test.each([
    ['title', { title: '某地, 即“某地”的局势' }],
    ['day', { date: '2024-03-06' }],
    ['symbol', { symbol: null }],
  ])('is listed once more with another %s', (_, change) => {
    const { heads } = read(first);
    const next = nextHead({ ...meeting, ...change }, heads.get('s-pv-9001'));
    expect(next).toMatchObject({ version: 2, ...change });
    expect(read(first, next).heads.get('s-pv-9001')).toEqual(next);
  });

  test('is listed once more where a record that was withdrawn came back', () => {
    const gone = first && { ...first, version: 2, withdrawn: '原件有误，待更正' };
    const { heads } = read(first, gone);
    expect(heads.get('s-pv-9001')?.withdrawn).toBe('原件有误，待更正');
    expect(nextHead(meeting, heads.get('s-pv-9001'))).toMatchObject({ version: 3, withdrawn: null });
  });

  test('has a problem where a row was taken out', () => {
    const third = first && { ...first, version: 3 };
    expect(rulesOf(read(first, third).problems)).toEqual(['permalinks/order']);
    expect(rulesOf(read(first, first).problems)).toEqual(['read/duplicate-row']);
  });

  test('is not known before anything was listed', () => {
    expect(readHeads('records.csv', null)).toEqual({ heads: new Map(), rows: [], problems: [] });
  });
});
