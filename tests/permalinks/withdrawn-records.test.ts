import { describe, expect, test } from 'vitest';
import { formatRows, headerLine } from '../../src/permalinks/format-rows.ts';
import { lostRecords } from '../../src/permalinks/lost-records.ts';
import { moveRows } from '../../src/permalinks/moved-records.ts';
import { readPermalinks } from '../../src/permalinks/permalink-register.ts';
import type { PublishedHead } from '../../src/permalinks/record-heads.ts';
import { withdrawalRows, withdrawnHead, withdrawnRecords } from '../../src/permalinks/withdrawn-records.ts';
import { rulesOf } from '../support/sources.ts';

const rows = [
  '1,i1,主席,00000000,,,',
  '1,i1-p1,,00000000,,,请发言。',
  '1,i2,林先生（中国）,00000000,,,',
  '1,i2-p1,,00000000,,,第一。',
  '1,i2-p2,,00000000,,,第二。',
  '2,i2-p1,,11111111,,,第一，改。',
  '2,i2-p2,,,withdrawn,,',
];
const tableOf = (table: string) => {
  const { published, problems } = readPermalinks('s-pv-9001', 's-pv-9001.csv', new TextEncoder().encode(table));
  expect(problems).toEqual([]);
  return published;
};
const before = tableOf(`${headerLine}${rows.join('\n')}\n`);
const head: PublishedHead = {
  id: 's-pv-9001',
  version: 1,
  kind: 'meeting',
  symbol: 'S/PV.9001',
  language: 'zh',
  date: '2024-03-05',
  title: '某地局势',
  withdrawn: null,
};
const after = tableOf(`${headerLine}${rows.join('\n')}\n${formatRows(withdrawalRows(before))}`);
const gone = withdrawnHead(head, '原件有误');
const register = (table: typeof before) => new Map([[table.id, table]]);
const heads = (one: PublishedHead) => new Map([[one.id, one]]);
const none: { id: string }[] = [];

describe('a record that is withdrawn whole', () => {
  test('adds a row for every address that led to a text, and takes none away', () => {
    expect(withdrawalRows(before).map(({ edition, place, state }) => [edition, place, state])).toEqual([
      [3, 'i1', 'withdrawn'],
      [3, 'i2', 'withdrawn'],
      [3, 'i1-p1', 'withdrawn'],
      [3, 'i2-p1', 'withdrawn'],
    ]);
    expect(after.places.map(({ place }) => place)).toEqual(before.places.map(({ place }) => place));
    expect(withdrawalRows(after)).toEqual([]);
  });

  test('keeps what it was, the reason, and the last text of every address', () => {
    expect(gone).toMatchObject({ version: 2, title: '某地局势', withdrawn: '原件有误' });
    const [record, ...others] = withdrawnRecords(none, register(after), heads(gone));
    expect(others).toEqual([]);
    expect(record).toMatchObject({ id: 's-pv-9001', kind: 'meeting', symbol: 'S/PV.9001', reason: '原件有误' });
    expect(record?.places.map(({ place, label, text, stood }) => [place, label ?? text, stood])).toEqual([
      ['i1', '主席', true],
      ['i2', '林先生（中国）', true],
      ['i1-p1', '请发言。', true],
      ['i2-p1', '第一，改。', true],
      ['i2-p2', '第二。', false],
    ]);
  });

  test('is no withdrawn one any more when its file is back, nor before an editor said so', () => {
    expect(withdrawnRecords([{ id: 's-pv-9001' }], register(after), heads(gone))).toEqual([]);
    expect(withdrawnRecords(none, register(before), heads(head))).toEqual([]);
  });
});

describe('a record whose file is gone', () => {
  test('is lost until it is withdrawn, with the command that does it', () => {
    const [lost] = lostRecords(none, register(before), heads(head));
    expect(lost).toMatchObject({ rule: 'permalinks/lost-record', severity: 'error', line: 2 });
    expect(lost?.hint).toContain('npm run permalinks -- --withdraw s-pv-9001 "REASON"');
    expect(lostRecords(none, register(after), heads(gone))).toEqual([]);
  });

  test('is not lost where another table took its addresses over, and lost again where that is gone', () => {
    const moved = tableOf(`${headerLine}${rows.join('\n')}\n${formatRows(moveRows(before, 's-pv-9002'))}`);
    const both = new Map([...register(moved), ['s-pv-9002', { ...before, id: 's-pv-9002' }] as const]);
    expect(lostRecords([{ id: 's-pv-9002' }], both, heads(head))).toEqual([]);
    expect(rulesOf(lostRecords(none, register(moved), heads(head)))).toEqual(['permalinks/lost-record']);
  });

  test.each([
    ['s-pv-9002', [{ id: 's-pv-9002' }]],
    ['NEW-ID', none],
  ])('is told to lead to what may be its new id: %s', (id, records) => {
    const [lost] = lostRecords(records, register(before), heads(head));
    expect(lost?.hint).toContain(`npm run permalinks -- --move s-pv-9001 ${id}`);
  });

  test.each([
    ['the reason was taken out of the list', after, head],
    ['the rows of its addresses were taken out of the table', before, gone],
  ])('is lost again where %s', (_, table, one) => {
    expect(rulesOf(lostRecords(none, register(table), heads(one)))).toEqual(['permalinks/lost-record']);
  });
});
