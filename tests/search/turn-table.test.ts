import { describe, expect, test } from 'vitest';
import { collect } from '../../src/collect/collect.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';
import { knownNames } from '../../src/search/known-names.ts';
import { makeTurnTable } from '../../src/search/make-turn-table.ts';
import { filterKeys } from '../../src/search/query.ts';
import { turnsOf, valuesOf } from '../../src/search/turn-table.ts';
import { normalForm } from '../../src/text/normalize.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { registers, resolvedOf } from '../support/sources.ts';
import { verbatimText } from '../support/verbatim.ts';

const resolved = resolvedOf(
  verbatimText([
    '主席：我现在请林江河先生发言。',
    '林江河先生（中国）：森夫人说得好。aＡa',
    '森夫人（日本）（以英语发言）：谢谢。',
    '主席：我现在以法国代表的身份发言。',
    '法国支持这项提议。',
    '我恢复行使主席的职能。',
  ]),
);
const meeting = expectKind(resolved.record, isMeeting);
const nothingKnown = { speaker: new Map(), delegation: new Map() };
const table = makeTurnTable(
  [meeting, { ...meeting, id: 's-pv-9002', symbol: null, date: null }],
  nothingKnown,
  (signs) => signs.slice(0, 2),
);
const turns = turnsOf(table);
const valuesAt = (at: number) => {
  const turn = turns[at];
  if (turn === undefined) throw new RangeError(`There is no turn ${at}`);
  return Object.fromEntries(filterKeys.map((key) => [key, valuesOf(table, key, turn)]));
};

describe('the table of turns', () => {
  test('numbers the turns of all meetings on, and names them', () => {
    expect(turns.map(({ at, id, n }) => [at, id, n])).toEqual([
      [0, 's-pv-9001/i1', 1],
      [1, 's-pv-9001/i2', 2],
      [2, 's-pv-9001/i3', 3],
      [3, 's-pv-9001/i4', 4],
      [4, 's-pv-9002/i1', 1],
      [5, 's-pv-9002/i2', 2],
      [6, 's-pv-9002/i3', 3],
      [7, 's-pv-9002/i4', 4],
    ]);
    expect(table.meetings).toEqual([
      { id: 's-pv-9001', symbol: 'S/PV.9001', date: '2024-03-05', turns: 4 },
      { id: 's-pv-9002', symbol: 's-pv-9002', date: null, turns: 4 },
    ]);
  });

  test('has what each turn can be filtered by; nothing where it has nothing of the kind', () => {
    expect(valuesAt(2)).toMatchObject({
      meeting: ['s-pv-9001'],
      delegation: ['jpn'],
      role: ['member'],
      capacity: ['delegate'],
      year: ['2024'],
      language: ['en'],
    });
    expect(valuesAt(3)).toMatchObject({ delegation: ['fra'] });
    expect(valuesAt(3).capacity?.toSorted()).toEqual(['national', 'president']);
    expect(valuesAt(0)).toMatchObject({ delegation: [], capacity: ['president'] });
    expect(valuesAt(6)).toMatchObject({ meeting: ['s-pv-9002'], year: [], delegation: ['jpn'] });
  });

  test('keeps every list of values once', () => {
    for (const { sets, turns: places } of Object.values(table.columns)) {
      expect(new Set(sets.map((set) => set.join('\n'))).size).toBe(sets.length);
      expect(places).toHaveLength(8);
    }
  });

  test('has all signs of the texts in normal form, the commonest first', () => {
    const counts = new Map<string, number>();
    for (const { content } of fragmentsOf(meeting)) {
      for (const sign of normalForm(content)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
    }
    expect([...table.signs].toSorted()).toEqual([...counts.keys()].toSorted());
    const inOrder = [...table.signs].map((sign) => counts.get(sign) ?? 0);
    expect(inOrder).toEqual(inOrder.toSorted((a, b) => b - a));
    expect(table.signs).toContain('a');
    expect(table.signs).not.toMatch(/[AＡ]/);
    expect(table.traditional).toBe(table.signs.slice(0, 2));
  });
});

describe('names', () => {
  test('are those of the turns where no more is known, in order of their ids', () => {
    expect(table.names.delegation).toEqual([
      { id: 'chn', name: '中国', printed: ['中国'], other: [] },
      { id: 'fra', name: '法国', printed: ['法国'], other: [] },
      { id: 'jpn', name: '日本', printed: ['日本'], other: [] },
    ]);
    expect(table.names.speaker.map(({ name }) => name)).toContain('林江河');
  });

  test('are those of the collections where these know them: every spelling once, and the English name', () => {
    const { speakers, delegations } = collect([resolved], registers);
    const names = knownNames(speakers, delegations);
    const known = makeTurnTable([meeting], names, () => '').names;
    expect(known.delegation.find(({ id }) => id === 'jpn')).toMatchObject({ name: '日本', other: ['Japan'] });
    for (const { id, printed } of known.speaker) {
      expect(printed).toEqual([...new Set(speakers.find((one) => one.id === id)?.spellings.map((one) => one.printed))]);
    }
    expect(known.delegation.map(({ id }) => id)).toEqual(['chn', 'fra', 'jpn']);
  });
});

test('on the seeds each turn has the values of its intervention', () => {
  const meetings = runPipeline('seeds').records.filter(isMeeting);
  const seeds = makeTurnTable(meetings, nothingKnown, () => '');
  const fragments = meetings.flatMap(fragmentsOf);
  const all = turnsOf(seeds);
  expect(all.map(({ id }) => id)).toEqual(fragments.map(({ meta }) => meta.id));
  for (const turn of all) {
    for (const key of filterKeys) expect(valuesOf(seeds, key, turn)).toEqual(fragments[turn.at]?.filters[key] ?? []);
  }
});
