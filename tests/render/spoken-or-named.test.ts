import { expect, test } from 'vitest';
import { spokenOrNamed } from '../../src/render/spoken-or-named.ts';

const named = ['/meetings/s-pv-9688/#i1-p1', '/meetings/s-pv-9688/#i1-p2'];
const speech = {
  record: 's-pv-9688',
  symbol: 'S/PV.9688',
  date: '2024-07-19',
  title: '合作',
  intervention: 'i13',
  n: 13,
  address: '/meetings/s-pv-9688/#i13',
  name: '傅聪',
  speakerId: 'fu-cong-chn',
  role: 'member',
  capacity: 'delegate',
  characters: 1269,
  opening: '我感谢',
} as const;

test('counts the speeches, or where there are none the paragraphs that name it', () => {
  expect(spokenOrNamed({ speeches: [speech], named })).toBe('1次发言');
  expect(spokenOrNamed({ speeches: [], named })).toBe('2处提及');
  expect(spokenOrNamed({ speeches: [], named: [] })).toBe('');
});
