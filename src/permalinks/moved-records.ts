import type { MovedRecord } from '../collections/moved.ts';
import type { PermalinkRegister, PublishedRecord, PublishedRow } from './published.ts';
import type { PublishedHeads } from './record-heads.ts';

/** The id of the record that took over every address of this one in the last edition; null where none did. */
export function movedInto({ places, edition }: PublishedRecord): string | null {
  return places.find((place) => place.edition === edition)?.movedTo ?? null;
}

/** The records that are called otherwise now, with what they are at last; one whose old id came back is none. */
export function movedRecords(
  records: readonly { readonly id: string }[],
  register: PermalinkRegister,
  heads: PublishedHeads,
): MovedRecord[] {
  const here = new Set(records.map(({ id }) => id));
  const nextOf = (id: string) => {
    const table = here.has(id) ? undefined : register.get(id);
    return table === undefined ? null : movedInto(table);
  };
  return [...register.values()].flatMap(({ id, places }): MovedRecord[] => {
    const way = new Set<string>();
    for (let next = nextOf(id); next !== null && !way.has(next); next = nextOf(next)) way.add(next);
    const [head, into] = [heads.get(id), heads.get([...way].at(-1) ?? '')];
    if (head === undefined || into === undefined) return [];
    const turns = places.flatMap(({ place, label }) => (label === null ? [] : [place]));
    return [{ ...headOf(head), into: headOf(into), turns }];
  });
}

/** The rows by which a table says that its record is called otherwise now: each place leads to its like there. */
export function moveRows({ places, edition }: PublishedRecord, into: string): PublishedRow[] {
  const gone = { label: null, hash: null, state: 'merged', text: null } as const;
  return places.flatMap(({ place, state }) =>
    state === null ? [{ edition: edition + 1, place, ...gone, into: `${into}/${place}` }] : [],
  );
}

function headOf({ id, kind, symbol, language, date, title }: Omit<MovedRecord, 'into' | 'turns'>) {
  return { id, kind, symbol, language, date, title };
}
