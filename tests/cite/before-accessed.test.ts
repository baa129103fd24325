import { expect, test } from 'vitest';
import { beforeAccessed } from '../../src/cite/before-accessed.ts';
import { citeParts } from '../../src/cite/cite-intervention.ts';
import { formatFootnote } from '../../src/cite/format-footnote.ts';
import { words } from '../../src/words/words.ts';
import { meetings, seedItem, seedItems } from './seed-items.ts';

test('the day of reading stands behind what stands last before the address in a footnote of GB/T 7714', () => {
  for (const item of seedItems.values()) {
    const before = beforeAccessed(item);
    const footnote = formatFootnote('gb-t-7714', item);
    if (item.URL === undefined) expect(before, item.id).toBeNull();
    else expect(footnote.endsWith(`${before}. ${item.URL}.`), item.id).toBe(true);
  }
});

test('it is the day of the record, the year alone, or the publisher of what has neither', () => {
  const item = seedItem('s-pv-9688-i13');
  expect(beforeAccessed(item)).toBe('(2024-07-19)');
  expect(beforeAccessed({ ...item, issued: { 'date-parts': [[2024]] } })).toBe('2024');
  expect(beforeAccessed(seedItem('draft-resolution-79-csto'))).toBe('联合国');
});

test('of a paragraph too, whose place stands before the day', () => {
  const [meeting] = meetings;
  const intervention = meeting?.interventions[0];
  if (!meeting || !intervention) throw new Error('the seeds lack the intervention');
  const place = { id: 'p1', name: '第1段' };
  const item = citeParts(meeting, intervention, intervention.parts, 'https://verbatim.example/x/#i1-p1', place);
  expect(formatFootnote('gb-t-7714', item, place.name)).toContain(`第1段${beforeAccessed(item)}. https:`);
});

test('readers are told where, by the example of the page', () => {
  expect(words.citing.accessedExample('(2024-07-19)')).toBe('(2024-07-19)[2025-01-31]');
});
