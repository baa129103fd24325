import { expect, test } from 'vitest';
import { addressOf, citationOf } from '../../src/quotation/citation.ts';
import { compare } from '../../src/quotation/compare.ts';
import type { Place } from '../../src/quotation/comparison.ts';
import { fragments, lineOf } from './fragments.ts';

function placeOf(text: string): Place {
  const place = compare(text, fragments).parts[0]?.places[0];
  if (place === undefined) throw new Error(`not in the seeds: ${text}`);
  return place;
}

test('a citation names speaker, delegation, meeting, date, symbol, intervention and paragraph', () => {
  expect(citationOf(placeOf(lineOf('s-pv-9688/i4', 2)))).toBe(
    '张明（上海合作组织），安全理事会第9688次会议，2024年7月19日，S/PV.9688，第4次发言，第2段',
  );
});

test('a citation names the chair, and for whom the chair speaks where that is a country', () => {
  const chair = fragments.find(({ meta }) => meta.capacity === 'national');
  const [, said = ''] = chair?.content.split('\n') ?? [];
  expect(citationOf(placeOf(said))).toMatch(/^[^（]+（[^，]+，主席），安全理事会第\d+次会议，/);
});

test('a citation over two paragraphs names both', () => {
  expect(citationOf(placeOf(`${lineOf('s-pv-9688/i4', 2)}${lineOf('s-pv-9688/i4', 3)}`))).toMatch(/第2至3段$/);
});

test('an address carries a short passage as a phrase to mark, and leads to its paragraph', () => {
  const address = new URL(addressOf(placeOf('国际关系格局正经历复杂深刻变化。')), 'https://example.org');
  expect(address.pathname).toBe('/meetings/s-pv-9688/');
  expect(address.searchParams.get('q')).toBe('"国际关系格局正经历复杂深刻变化。"');
  expect(address.hash).toBe('#i4-p2');
});

test('an address of a long passage leads to its place alone', () => {
  expect(addressOf(placeOf(lineOf('s-pv-9688/i4', 2)))).toBe('/meetings/s-pv-9688/#i4-p2');
});
