import { documentAddress, recordAddress } from '../collections/addresses.ts';
import type { Shelf } from '../collections/documents.ts';
import { allMoved } from './moved.ts';
import { allWithdrawn } from './withdrawn.ts';

/** Whether a record that was withdrawn or moved left its own page at this address, whatever else would stand there. */
export function leavesPage(shelf: Shelf, id: string): boolean {
  return [...allWithdrawn(), ...allMoved()].some(
    (record) => record.id === id && recordAddress(record.kind, id) === documentAddress(shelf, id),
  );
}
