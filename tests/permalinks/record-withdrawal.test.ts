import { expect, test } from 'vitest';
import { takeWithdrawals } from '../../src/permalinks/record-withdrawal.ts';

test('a withdrawal with a reason is that of a whole record', () => {
  expect(
    takeWithdrawals(['--withdraw', 's-pv-9001', ' 原件有误 ', '--withdraw', 'letter-2009', '转载网页已撤']),
  ).toEqual({
    withdrawals: [
      { record: 's-pv-9001', reason: '原件有误' },
      { record: 'letter-2009', reason: '转载网页已撤' },
    ],
    rest: [],
  });
});

test('decisions on places stay, wherever they stand', () => {
  const places = ['--withdraw', 'i12', '--merge', 'i13', 'i12-p3', '--withdraw', 's-pv-9002/i1'];
  const line = [...places.slice(0, 2), '--withdraw', 's-pv-9001', '原件有误', ...places.slice(2)];
  expect(takeWithdrawals(line)).toEqual({
    withdrawals: [{ record: 's-pv-9001', reason: '原件有误' }],
    rest: places,
  });
});

test.each([
  ['a place', ['--withdraw', 's-pv-9001/i12', '原件有误'], 'only a record has a reason'],
  ['a record without words', ['--withdraw', 's-pv-9001', ' '], 'needs a reason'],
])('says what is wrong with the reason of %s', (_, line, reason) => {
  expect(takeWithdrawals(line)).toContain(reason);
});
