import { textsOf } from '../collect/texts.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { PlaceVersions, RecordVersions } from '../collections/versions.ts';
import { normalForm } from '../text/normalize.ts';
import { differencesHtml } from './differences-html.ts';
import { changesId } from './history.ts';

/** What a page tells of one address: what became of it, and its earlier texts. */
export interface PlaceChanges {
  readonly id: string;
  /** The address itself, where nothing else of the page bears it. */
  readonly anchor: string | null;
  readonly place: string;
  readonly kind: PlaceVersions['state'];
  readonly into: string | null;
  /** Each with its number, from 1: compared with the text that stands there now, or as it was where none does. */
  readonly versions: readonly { readonly n: number; readonly html: string }[];
}

/** The changes of the paragraphs of one intervention, or of a whole record where `of` is null. */
export function changesOf(record: VerbatimRecord, versions: RecordVersions | null, of: string | null): PlaceChanges[] {
  const texts = textsOf(record);
  const own = (versions?.places ?? []).filter(({ place }) => of === null || place.startsWith(`${of}-`));
  return own.flatMap(({ place, state, into: stated, versions: all }): PlaceChanges[] => {
    const into = record.formerPlaces.find((former) => former.place === place)?.into ?? stated;
    const now = texts.get(state === 'merged' ? (into ?? '') : place);
    const earlier = all.flatMap(({ text }, index) =>
      text === null || (now !== undefined && normalForm(text) === normalForm(now)) ? [] : [{ n: index + 1, text }],
    );
    const anchor = state === 'merged' && of !== null && !into?.startsWith(`${of}-`) && into !== of ? place : null;
    const shown = state === 'withdrawn' ? earlier.slice(-1) : state === 'added' ? [] : earlier;
    if (state === 'changed' && shown.length === 0) return [];
    return [
      {
        id: changesId(place),
        anchor,
        place,
        kind: state,
        into,
        versions: shown.map(({ n, text }) => ({
          n,
          html: now === undefined ? plain(text) : differencesHtml(text, now),
        })),
      },
    ];
  });
}

function plain(text: string): string {
  return differencesHtml(text, text);
}
