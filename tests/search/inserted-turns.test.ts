import { expect, test } from 'vitest';
import { anchorOf } from '../../src/search/fragment.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';
import { makeTurnTable } from '../../src/search/make-turn-table.ts';
import { packTurnTable, unpackTurnTable } from '../../src/search/pack-turn-table.ts';
import { turnsOf } from '../../src/search/turn-table.ts';
import { words } from '../../src/words/words.ts';
import { meetingOf } from '../support/verbatim.ts';

const parsed = meetingOf(['主席：请发言。', '林先生（中国）：第一。', '第二。', '主席：谢谢。']);
const [first, second, third] = parsed.interventions;
if (first === undefined || second === undefined || third === undefined) throw new Error('three turns were expected');

/** The second turn was inserted behind the first, its second paragraph behind its first. */
const meeting = {
  ...parsed,
  interventions: [
    first,
    {
      ...second,
      id: 's-pv-9001/i1a',
      parts: second.parts.map((part) => ({
        ...part,
        paragraphs: part.paragraphs.map((paragraph, index) => ({
          ...paragraph,
          id: ['i1a-p1', 'i1a-p1a'][index] ?? '',
        })),
      })),
    },
    { ...third, id: 's-pv-9001/i2' },
  ],
};
const noNames = { speaker: new Map(), delegation: new Map() };

test('the table of turns knows those that are not called by their place in the meeting', () => {
  const table = makeTurnTable([meeting], noNames, () => '');
  const unpacked = unpackTurnTable(JSON.parse(JSON.stringify(packTurnTable(table))));
  expect(turnsOf(unpacked).map(({ id, n }) => [id, n])).toEqual([
    ['s-pv-9001/i1', 1],
    ['s-pv-9001/i1a', 2],
    ['s-pv-9001/i2', 3],
  ]);
});

test('the table has nothing more where all are called by their place', () => {
  const table = makeTurnTable([parsed], noNames, () => '');
  expect(table.meetings).toEqual([{ id: 's-pv-9001', symbol: 'S/PV.9001', date: '2024-03-05', turns: 3 }]);
});

test('a line of an inserted paragraph leads to its address', () => {
  const fragment = fragmentsOf(meeting)[1];
  if (fragment === undefined) throw new Error('no fragment was made');
  expect([0, 1, 2].map((line) => anchorOf(fragment.meta, line))).toEqual(['i1a', 'i1a-p1', 'i1a-p1a']);
  expect(words.place('i1a-p1a')).toBe('第1a次发言第1a段');
});
