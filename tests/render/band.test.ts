import { expect, test } from 'vitest';
import type { Segment } from '../../src/collections/meetings.ts';
import { bandWidth, bars, groupOf } from '../../src/render/band.ts';

const segment = (characters: number, more: Partial<Segment> = {}): Segment => ({
  intervention: 'i1',
  n: 1,
  capacity: 'delegate',
  role: 'member',
  name: '叶女士',
  speakerId: null,
  delegation: '中国',
  delegationId: 'CHN',
  characters,
  ...more,
});

test('a part is as wide as its share of the characters', () => {
  const [first, second] = bars([segment(100), segment(300)]);
  expect(first?.x).toBe(0);
  expect(second?.x).toBe(bandWidth / 4);
  expect(second && second.x + second.width).toBeLessThanOrEqual(bandWidth);
});

test('a part of a few characters is still seen', () => {
  expect(bars([segment(10_000), segment(1)])[1]?.width).toBeGreaterThan(0.5);
});

test('a meeting without speech has no bars of impossible width', () => {
  for (const { x, width } of bars([segment(0)])) expect([x, width].every(Number.isFinite)).toBe(true);
});

test('the chair is told by capacity, others by role', () => {
  expect(groupOf({ capacity: 'president', role: 'president' })).toBe('chair');
  expect(groupOf({ capacity: 'national', role: 'president' })).toBe('national');
  expect(groupOf({ capacity: 'guest', role: 'briefer' })).toBe('briefer');
  expect(groupOf({ capacity: 'delegate', role: 'member' })).toBe('member');
  expect(groupOf({ capacity: 'delegate', role: 'invited' })).toBe('invited');
});
