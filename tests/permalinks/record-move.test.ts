import { expect, test } from 'vitest';
import { takeMoves } from '../../src/permalinks/record-move.ts';

test('moves of records are taken out of a line, wherever they stand', () => {
  expect(takeMoves(['--withdraw', 'i3', '--move', 'letter-2009', 'a-64-1', '--merge', 'i4', 'i5'])).toEqual({
    moves: [{ record: 'letter-2009', into: 'a-64-1' }],
    rest: ['--withdraw', 'i3', '--merge', 'i4', 'i5'],
  });
});

test.each([
  ['lacks the new id', ['--move', 'letter-2009'], 'needs the id'],
  ['names a place', ['--move', 'letter-2009/p1', 'a-64-1/p1'], 'needs the id'],
  ['is on a record that moves already', ['--move', 'a', 'b', '--move', 'a', 'c'], 'a moves to b already'],
  ['leads where another one does', ['--move', 'a', 'c', '--move', 'b', 'c'], 'a moves to c already'],
])('says what is wrong with a move that %s', (_, line, reason) => {
  expect(takeMoves(line)).toContain(reason);
});
