import { describe, expect, test } from 'vitest';
import { ledgerClasses } from '../../src/collections/record.ts';
import { Ledger } from '../../src/read/ledger.ts';
import { Passage } from '../../src/read/passage.ts';
import { countCharacters } from '../../src/read/source.ts';
import { sourceOf } from '../support/sources.ts';

const source = sourceOf('主席： 𠮷先生\n在座。\n');
const sum = (counts: Record<string, number>) => Object.values(counts).reduce((total, count) => total + count, 0);

describe('the ledger', () => {
  test('has every class, and holds all for unassigned before anyone claims', () => {
    const counts = new Ledger(source).counts();
    expect(Object.keys(counts)).toEqual([...ledgerClasses]);
    expect(counts.unassigned).toBe(9);
    expect(sum(counts)).toBe(countCharacters(source.text));
  });

  test('counts a sign beyond the basic plane once', () => {
    const ledger = new Ledger(source);
    ledger.claimRun(4, 6, 'label');
    expect(ledger.counts().label).toBe(1);
    expect(sum(ledger.counts())).toBe(9);
  });

  test('gives a sign to the first who claims it', () => {
    const ledger = new Ledger(source);
    ledger.claim(Passage.of(source, 0, 3), 'label');
    ledger.claimRun(0, source.text.length, 'speech');
    expect(ledger.counts()).toMatchObject({ label: 3, speech: 6, unassigned: 0 });
  });

  test('shows the first sign that nobody claimed, white space aside', () => {
    const ledger = new Ledger(source);
    ledger.claimRun(0, 3, 'label');
    expect(ledger.firstUnassigned()).toBe(4);
    ledger.claimRun(4, source.text.length - 1, 'speech');
    expect(ledger.firstUnassigned()).toBe(-1);
  });
});
