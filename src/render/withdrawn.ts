import { documentAddress, recordAddress } from '../collections/addresses.ts';
import type { Shelf } from '../collections/documents.ts';
import { readWithdrawn } from '../collections/store.ts';
import type { WithdrawnRecord } from '../collections/withdrawn.ts';
import { words } from '../words/words.ts';
import { isTurn } from './history.ts';
import type { PageHead } from './page-head.ts';

/** Every record that was withdrawn whole, read once a build. */
export function allWithdrawn(): readonly WithdrawnRecord[] {
  all ??= readWithdrawn();
  return all;
}

let all: readonly WithdrawnRecord[] | undefined;

/** Those whose pages stand on one shelf. */
export function withdrawnOn(shelf: Shelf): WithdrawnRecord[] {
  return allWithdrawn().filter(({ kind, id }) => recordAddress(kind, id) === documentAddress(shelf, id));
}

/** The withdrawn record with this id; undefined where the record is here, or never was. */
export function withdrawnRecord(id: string): WithdrawnRecord | undefined {
  return allWithdrawn().find((record) => record.id === id);
}

/** What readers call it: its symbol, otherwise its title. */
export function nameOf({ symbol, title }: Pick<WithdrawnRecord, 'symbol' | 'title'>): string {
  return symbol ?? title;
}

export function withdrawnPageHead(record: WithdrawnRecord): PageHead {
  const { symbol, title, reason } = record;
  const name = symbol === null ? title : `${symbol} ${title}`;
  return { title: words.withdrawn.title(nameOf(record)), description: words.withdrawn.about(name, reason) };
}

export type LastText = Pick<WithdrawnRecord['places'][number], 'place' | 'text'>;

/**
 * The addresses of an intervention's paragraphs, or of a whole record outside meetings (null), with the text that each
 * had when the record went; without text where that had gone before the rest.
 */
export function lastTexts({ places }: WithdrawnRecord, intervention: string | null): LastText[] {
  const whole = places.find(({ place }) => place === intervention);
  return places
    .filter((one) => !isTurn(one) && (intervention === null || one.place.startsWith(`${intervention}-`)))
    .map(({ place, text, stood }) => ({ place, text: stood || whole?.stood === false ? text : null }));
}
