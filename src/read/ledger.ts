import { type LedgerClass, ledgerClasses } from '../collections/record.ts';
import type { Passage } from './passage.ts';
import { isWhite, type Source } from './source.ts';

/**
 * The account of a source: where each of its characters went. A character is claimed once; the first
 * claim holds. What nobody claimed is `unassigned`, and a record with any of it is a fault.
 */
export class Ledger {
  readonly #source: Source;
  readonly #classes: Uint8Array;

  constructor(source: Source) {
    this.#source = source;
    this.#classes = new Uint8Array(source.text.length).fill(ledgerClasses.indexOf('unassigned'));
  }

  claim(passage: Passage, ledgerClass: LedgerClass): void {
    for (const [start, end] of passage.runs()) this.claimRun(start, end, ledgerClass);
  }

  claimRun(start: number, end: number, ledgerClass: LedgerClass): void {
    const free = ledgerClasses.indexOf('unassigned');
    const claimed = ledgerClasses.indexOf(ledgerClass);
    for (let offset = start; offset < end; offset += 1) {
      if (this.#classes[offset] === free) this.#classes[offset] = claimed;
    }
  }

  /** Where the character at an offset went. */
  classAt(offset: number): LedgerClass {
    return ledgerClasses[this.#classes[offset] ?? 0] ?? 'unassigned';
  }

  /** Non-white characters by class, in code points; every class is there, also with 0. */
  counts(): Record<LedgerClass, number> {
    const tally = ledgerClasses.map(() => 0);
    let offset = 0;
    for (const character of this.#source.text) {
      const index = this.#classes[offset] ?? 0;
      if (!isWhite(character)) tally[index] = (tally[index] ?? 0) + 1;
      offset += character.length;
    }
    return Object.fromEntries(ledgerClasses.map((name, index) => [name, tally[index] ?? 0])) as Record<
      LedgerClass,
      number
    >;
  }

  /** Offset of the first non-white character that nobody claimed, or -1. */
  firstUnassigned(): number {
    const free = ledgerClasses.indexOf('unassigned');
    let offset = 0;
    for (const character of this.#source.text) {
      if (this.#classes[offset] === free && !isWhite(character)) return offset;
      offset += character.length;
    }
    return -1;
  }
}
