import { describe, expect, test } from 'vitest';
import { chooseMatrix } from '../../src/charts/choose-matrix.ts';
import { drawMatrix } from '../../src/charts/draw-matrix.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { marksOf, writtenIn } from './parts-of.ts';
import { meetingRow, segment } from './samples.ts';

const meetings = [
  meetingRow('s-pv-9002', '2024-02-02', [
    segment('i1', { capacity: 'president', role: 'president', delegationId: 'FRA', characters: 9000 }),
    segment('i2', { delegationId: 'CHN', characters: 500 }),
    segment('i2a', { delegationId: 'IND', delegation: '印度', role: 'invited', characters: 700 }),
  ]),
  meetingRow('s-pv-9001', '2024-01-01', [
    segment('i1', { capacity: 'national', role: 'president', delegationId: 'GBR', characters: 800 }),
    segment('i2', { delegationId: 'CHN', characters: 300 }),
    segment('i3', { delegationId: null, delegation: null, characters: 4000 }),
  ]),
];
const names = [
  { id: 'CHN', name: '中国', printed: ['中国'] },
  { id: 'GBR', name: '大不列颠及北爱尔兰联合王国', printed: ['大不列颠及北爱尔兰联合王国', '联合王国'] },
  { id: 'IND', name: '<b>印度</b>', printed: [] },
];
const all = chooseMatrix(meetings, names, { meetings: 12, delegations: 20 });

describe('the choice', () => {
  test('has members of the Council first, then by meetings and length, under their shortest printed names', () => {
    expect(all.delegations.map(({ name, council }) => [name, council])).toEqual([
      ['中国', true],
      ['联合王国', true],
      ['<b>印度</b>', false],
    ]);
  });

  test('leaves out the procedure of the chair and speeches for nobody', () => {
    expect(all.cells.map(({ characters }) => characters)).toEqual([500, 700, 800, 300]);
  });

  test('keeps to the latest meetings and the most frequent delegations, and says how many there are', () => {
    const few = chooseMatrix(meetings, names, { meetings: 1, delegations: 1 });
    expect(few.meetings.map(({ id }) => id)).toEqual(['s-pv-9002']);
    expect(few.delegations.map(({ id }) => id)).toEqual(['IND']);
    expect(few.cells).toHaveLength(1);
    expect(few.ofDelegations).toBe(2);
  });
});

describe('the picture', () => {
  const picture = drawMatrix(all, 'matrix');

  test('has one mark a speech, that leads to it in the colour of its capacity', () => {
    expect(marksOf(picture).map(({ href, group }) => [href, group])).toEqual([
      ['/meetings/s-pv-9002/#i2', 'member'],
      ['/meetings/s-pv-9002/#i2a', 'invited'],
      ['/meetings/s-pv-9001/#i1', 'national'],
      ['/meetings/s-pv-9001/#i2', 'member'],
    ]);
  });

  test('sets a delegation in one column over all meetings, and parts the Council from others', () => {
    const [china = '', india = '', britain = '', again] = marksOf(picture).map(({ mark }) => String(mark.properties.x));
    expect(again).toBe(china);
    const [first = 0, second = 0, third = 0] = [china, britain, india].map(Number.parseFloat);
    expect(third - second).toBeCloseTo(2 * (second - first), 1);
  });

  test('writes groups, delegations and meetings, whose text stays text', () => {
    expect(writtenIn(picture)).toEqual([
      '安理会成员',
      '其他',
      '中国',
      '联合王国',
      '<b>印度</b>',
      'S/PV.9002　2024年2月2日',
      'S/PV.9001　2024年1月1日',
    ]);
    expect(toHtml(picture)).not.toContain('<b>');
  });

  test('is drawn the same each time', () => {
    expect(toHtml(drawMatrix(all, 'matrix'))).toBe(toHtml(picture));
  });
});
