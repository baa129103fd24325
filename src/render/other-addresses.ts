import { documentAddress, symbolSlug } from '../collections/addresses.ts';
import type { Document, Shelf } from '../collections/documents.ts';
import { leavesPage } from './leaves-page.ts';

export interface OtherAddress {
  readonly shelf: Shelf;
  readonly id: string;
  /** The symbol that the address is made of. */
  readonly symbol: string;
}

/**
 * Addresses besides its own that lead to the page of a document: those of each of its symbols, and of a draft that which it
 * had among the documents while it was only cited. None of `taken`, at which a page stands already.
 *
 *     /documents/a-79-302/   /documents/s-2024-600/   →   /documents/a-79-302-s-2024-600/
 */
export function otherAddresses(document: Document, taken: ReadonlySet<string>): OtherAddress[] {
  const { shelf, kind, symbol, symbols, alsoAt } = document;
  const own = documentAddress(shelf, document.id);
  const shelves: readonly Shelf[] = kind === 'draft-resolution' ? [shelf, 'documents'] : [shelf];
  const printed = [...(symbol === null ? [] : [symbol]), ...symbols, symbols.join('-')];
  return [document.id, ...alsoAt].flatMap((id) => {
    const bears = printed.find((one) => symbolSlug(one) === id);
    if (bears === undefined) return [];
    return shelves
      .filter((one) => {
        const address = documentAddress(one, id);
        return address !== own && !taken.has(address) && !leavesPage(one, id);
      })
      .map((one) => ({ shelf: one, id, symbol: bears }));
  });
}
