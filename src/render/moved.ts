import { interventionAddress, recordAddress, sourceAddress } from '../collections/addresses.ts';
import type { MovedRecord } from '../collections/moved.ts';
import { readMoved } from '../collections/store.ts';
import { words } from '../words/words.ts';
import { nameOf } from './withdrawn.ts';

/** Every record that is called otherwise now, read once a build. */
export function allMoved(): readonly MovedRecord[] {
  all ??= readMoved();
  return all;
}

let all: readonly MovedRecord[] | undefined;

/** A page that such a record had. */
export interface MovedPage {
  /** Address inside the site at which it stood, and where it leads. */
  readonly address: string;
  readonly movedTo: string;
  /** What it showed: the record, one of its interventions, its source. */
  readonly heading: string;
}

/** The pages of a record under its old id, each with its like under the one that it has now. */
export function movedPages({ turns, into, ...record }: MovedRecord): MovedPage[] {
  const [own, now] = [recordAddress(record.kind, record.id), recordAddress(into.kind, into.id)];
  return [
    { address: own, movedTo: now, heading: nameOf(record) },
    { address: sourceAddress(record.id), movedTo: sourceAddress(into.id), heading: words.sourceText.heading },
    ...turns.map((turn) => ({
      address: interventionAddress(record.id, turn),
      movedTo: into.kind === 'meeting' ? interventionAddress(into.id, turn) : now,
      heading: words.place(turn),
    })),
  ];
}
