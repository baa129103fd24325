import type { WithdrawnRecord } from '../collections/withdrawn.ts';
import type { PermalinkRegister, PublishedRecord, PublishedRow } from './published.ts';
import type { PublishedHead, PublishedHeads } from './record-heads.ts';

/** The records that were withdrawn whole, with what their addresses led to; one that came back is none. */
export function withdrawnRecords(
  records: readonly { readonly id: string }[],
  register: PermalinkRegister,
  heads: PublishedHeads,
): WithdrawnRecord[] {
  const here = new Set(records.map(({ id }) => id));
  return [...register.values()].flatMap((published): WithdrawnRecord[] => {
    const head = heads.get(published.id);
    if (here.has(published.id) || head === undefined || head.withdrawn === null) return [];
    const { id, kind, symbol, language, date, title, withdrawn: reason } = head;
    const places = published.places.map(({ place, label, versions, edition }) => {
      const text = versions.at(-1)?.text ?? null;
      // What still led to a text went in the last edition, with the record.
      return { place, label, text, stood: edition === published.edition };
    });
    return [{ id, kind, symbol, language, date, title, reason, places }];
  });
}

/** The rows by which a table says that nothing of its record is there any more. */
export function withdrawalRows({ places, edition }: PublishedRecord): PublishedRow[] {
  const gone = { label: null, hash: null, state: 'withdrawn', into: null, text: null } as const;
  return places.flatMap(({ place, state }) => (state === null ? [{ edition: edition + 1, place, ...gone }] : []));
}

/** The row by which the list of records says why. */
export function withdrawnHead(head: PublishedHead, reason: string): PublishedHead {
  return { ...head, version: head.version + 1, withdrawn: reason };
}
