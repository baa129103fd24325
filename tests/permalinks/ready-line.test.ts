import { expect, test } from 'vitest';
import { readDecisions } from '../../src/permalinks/decision.ts';
import { headerLine } from '../../src/permalinks/format-rows.ts';
import { matchRecord } from '../../src/permalinks/match-record.ts';
import { readPermalinks } from '../../src/permalinks/permalink-register.ts';
import { readyLine } from '../../src/permalinks/ready-line.ts';
import { meetingOf } from '../support/verbatim.ts';

/** A record that says less than was published of it: `i1-p1` stands before the text of `i1-p2` now, `i1-p3` nowhere. */
function lessened(id: string, line = '') {
  const rows = ['1,i1,主席,00000000,,,', '1,i1-p1,,00000000,,,我们开会。', '1,i1-p2,,00000000,,,现在请秘书长发言。'];
  const table = `${headerLine}${rows.join('\n')}\n1,i1-p3,,00000000,,,休会时间另行通知。\n`;
  const { published } = readPermalinks(id, `${id}.csv`, new TextEncoder().encode(table));
  const own = readDecisions(line === '' ? [] : line.split(' '));
  if (typeof own === 'string') throw new Error(own);
  return { id, match: matchRecord(meetingOf(['主席：我们开会。现在请秘书长发言。']), published), own };
}

test('the ready line says where texts stand now, and names those that stand nowhere', () => {
  expect(readyLine([lessened('a')], [])).toBe(
    'npm run permalinks -- --merge i1-p1 i1-p2   (and on the same line a decision on i1-p3)',
  );
});

test('the ready line keeps what was decided', () => {
  expect(readyLine([lessened('a', '--withdraw i1-p3')], [])).toBe(
    'npm run permalinks -- --withdraw i1-p3 --merge i1-p1 i1-p2',
  );
});

test('the ready line names the record of each place where several lost some', () => {
  const line = readyLine([lessened('a', '--withdraw i1-p3'), lessened('b', '--withdraw i1-p3')], []);
  expect(line).toBe(
    'npm run permalinks -- --withdraw a/i1-p3 --merge a/i1-p1 i1-p2 --withdraw b/i1-p3 --merge b/i1-p1 i1-p2',
  );
});

test('the ready line keeps the move of a record', () => {
  const line = readyLine([lessened('b', '--withdraw i1-p3')], [{ record: 'a', into: 'b' }]);
  expect(line).toBe('npm run permalinks -- --move a b --withdraw i1-p3 --merge i1-p1 i1-p2');
});

test('there is no ready line where all is as it was published', () => {
  expect(readyLine([], [])).toBeNull();
});
