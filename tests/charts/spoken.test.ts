import { describe, expect, test } from 'vitest';
import { spokenAt, spokenIn, sumOf, sumSegments } from '../../src/charts/spoken.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { words } from '../../src/words/words.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { meetingRow, segment, spoken } from './samples.ts';

const seeds = runPipeline('seeds');

const { segments, ...row } = meetingRow('s-pv-9001', '2022-04-05', [
  segment('i1', { capacity: 'president', role: 'president', characters: 40 }),
  segment('i2', { characters: 300 }),
  segment('i3', { capacity: 'president', role: 'president', characters: 20 }),
  segment('i4', { characters: 200 }),
  segment('i5', { role: 'invited', characters: 100 }),
]);

test('the procedure of the chair is no speech', () => {
  const speech = { symbol: 'S/PV.9001', date: '2022-04-05', role: 'president', characters: 40, address: '/' } as const;
  expect(spokenIn({ ...speech, capacity: 'president' }, '叶女士')).toEqual([]);
  expect(spokenIn({ ...speech, capacity: 'national' }, '叶女士')).toMatchObject([
    { group: 'national', characters: 40, name: '叶女士，S/PV.9001（2022年4月5日），主席，以本国代表身份，40字' },
  ]);
});

test('a meeting is a mark for each capacity', () => {
  expect(spokenAt({ ...row, segments })).toMatchObject([
    { group: 'member', speeches: 2, characters: 500, address: '/meetings/s-pv-9001/' },
    { group: 'invited', speeches: 1, characters: 100 },
  ]);
});

test('a band counts the chair too, as a group of its own', () => {
  expect(sumSegments(segments)).toEqual({
    speeches: 5,
    groups: [
      { group: 'chair', speeches: 2, characters: 60 },
      { group: 'member', speeches: 2, characters: 500 },
      { group: 'invited', speeches: 1, characters: 100 },
    ],
  });
});

test('the chair who speaks for their country and resumes makes one turn, once in each capacity', () => {
  const turn = [
    segment('i6', { capacity: 'president', role: 'president', characters: 10 }),
    segment('i6', { capacity: 'national', role: 'president', characters: 400 }),
    segment('i6', { capacity: 'president', role: 'president', characters: 5 }),
  ];
  const sum = sumSegments(turn);
  expect(sum).toEqual({
    speeches: 1,
    groups: [
      { group: 'chair', speeches: 1, characters: 15 },
      { group: 'national', speeches: 1, characters: 400 },
    ],
  });
  expect(words.charts.inBoth(sum)).toBe('共1次发言，其中1次兼有两种身份，分别计入。');
  expect(words.charts.inBoth(sumSegments(segments))).toBeNull();
  expect(spokenAt({ ...row, segments: turn })).toMatchObject([{ group: 'national', speeches: 1, characters: 400 }]);
});

describe.each(seeds.collections.meetings)('the turns of $symbol', ({ id, interventions, segments }) => {
  const { speeches, groups } = sumSegments(segments);

  test('are as many as the head of the meeting says', () => {
    expect(speeches).toBe(interventions);
  });

  test('are those of the chair where the label says 主席, and no more', () => {
    const record = expectKind(
      seeds.records.find((one) => one.id === id),
      isMeeting,
    );
    const labelled = record.interventions.filter(({ name }) => name === '主席');
    expect(groups.find(({ group }) => group === 'chair')?.speeches).toBe(labelled.length);
  });

  test('are counted twice where the chair speaks for their country', () => {
    const twice = groups.reduce((all, one) => all + one.speeches, 0) - speeches;
    expect(twice).toBe(segments.filter(({ capacity }) => capacity === 'national').length);
  });
});

test('a sentence says when, how often, how much and in which capacity', () => {
  const one = spoken('2022-04-05', { characters: 300 });
  expect(words.charts.spokenAlone(sumOf([one]))).toBe('2022年4月5日以安理会成员身份发言1次，300字。');
  expect(words.charts.spokenAlone(sumOf([one, one]))).toBe('2022年4月5日以安理会成员身份发言2次，共600字。');
  const other = spoken('2024-07-19', { group: 'invited', characters: 200 });
  expect(words.charts.spokenAlone(sumOf([other]))).toBe('2024年7月19日应邀发言1次，200字。');
  expect(words.charts.spokenAlone(sumOf([other, one]))).toBe(
    '2022年4月5日和2024年7月19日发言2次，共500字，其中以安理会成员身份1次、300字，应邀发言1次、200字。',
  );
  expect(words.charts.spoken(sumOf([other, one, spoken('2023-01-01')]))).toBe(
    '2022年4月5日至2024年7月19日发言3次，共1,500字。',
  );
});
