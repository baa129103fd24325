import { textsOf } from '../collect/texts.ts';
import { placeOf } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { PlaceVersions, RecordVersions } from '../collections/versions.ts';
import { normalForm } from '../text/normalize.ts';
import { differencesHtml } from './differences-html.ts';
import { changesId, tookIn, turnOf } from './history.ts';

/** What a page tells of one address: what became of it, and its earlier texts. */
export interface PlaceChanges {
  readonly id: string;
  /** The address itself, where nothing else of the page bears it. */
  readonly anchor: string | null;
  readonly place: string;
  /** `label` where an intervention was published under another one. */
  readonly kind: PlaceVersions['state'] | 'label';
  readonly into: string | null;
  /** Each with its number, from 1: compared with the text that stands there now, or as it was where none does. */
  readonly versions: readonly { readonly n: number; readonly html: string }[];
}

/** The changes of one intervention, of its label first and then of its paragraphs, or of a whole record where `of` is null. */
export function changesOf(record: VerbatimRecord, versions: RecordVersions | null, of: string | null): PlaceChanges[] {
  const texts = textsOf(record);
  const own = (versions?.places ?? []).filter(({ place }) => of === null || isToldOf(record, place, of));
  const paragraphs = own.flatMap(({ place, state, into: stated, versions: all }): PlaceChanges[] => {
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
  return [...(of === null ? [] : labelChanges(record, versions, of)), ...paragraphs];
}

/** Whether a paragraph is told of on the page of an intervention: its own, or the one that took that in. */
function isToldOf(record: VerbatimRecord, place: string, of: string): boolean {
  const into = tookIn(record, place);
  return place.startsWith(`${of}-`) || into === of || (into !== null && turnOf(into) === of);
}

/** The labels of an intervention that were other ones, each once. */
function labelChanges(record: VerbatimRecord, versions: RecordVersions | null, of: string): PlaceChanges[] {
  if (record.kind !== 'meeting') return [];
  const now = record.interventions.find((intervention) => placeOf(intervention) === of)?.label ?? '';
  const all = versions?.places.find(({ place }) => place === of)?.versions ?? [];
  const met = new Set([normalForm(now)]);
  const earlier = all.flatMap(({ label }, index) => {
    const normal = normalForm(label ?? '');
    if (label === null || met.has(normal)) return [];
    met.add(normal);
    return [{ n: index + 1, html: differencesHtml(label, now) }];
  });
  if (earlier.length === 0) return [];
  return [{ id: changesId(of), anchor: null, place: of, kind: 'label', into: null, versions: earlier }];
}

function plain(text: string): string {
  return differencesHtml(text, text);
}
