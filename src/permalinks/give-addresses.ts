import type { VerbatimRecord } from '../collections/any-record.ts';
import type { FormerPlace } from '../collections/record.ts';
import type { PlaceVersions, RecordVersions } from '../collections/versions.ts';
import type { Problem } from '../problems/problem.ts';
import { normalForm } from '../text/normalize.ts';
import { type MatchedText, matchRecord, type RecordMatch, toDecide } from './match-record.ts';
import { interventionOf } from './place-name.ts';
import type { PublishedPlace, PublishedRecord } from './published.ts';
import { renamePlaces } from './rename-places.ts';

export interface Addressed {
  record: VerbatimRecord;
  /** Null where nothing changed since it was published. */
  versions: RecordVersions | null;
  problems: Problem[];
}

/**
 * A record under its published addresses, with those that lead to no text any more. Without a table of the register
 * it stays as it was parsed.
 */
export function giveAddresses(record: VerbatimRecord, published: PublishedRecord | undefined): Addressed {
  if (published === undefined) return { record, versions: null, problems: [] };
  const match = matchRecord(record, published);
  const names = new Map(match.texts.map(({ parsed, place }) => [parsed, place]));
  const places = placeVersions(match, published);
  return {
    record: {
      ...renamePlaces(record, names),
      formerPlaces: formerPlaces(match, published),
      changedPlaces: places.filter(({ state }) => state === 'changed').map(({ place }) => place),
      changedLabels: changedLabels(match),
    },
    versions: places.length === 0 ? null : { id: record.id, places },
    // A build goes on without the text, as if it were withdrawn; the checks of the register do not.
    problems: toDecide(match.vanished).map((place) => ({ ...vanishedProblem(place, match), severity: 'warning' })),
  };
}

/** What a published address without a text is, and what a person can do about it. */
export function vanishedProblem(published: PublishedPlace, match: RecordMatch): Problem {
  const { place } = published;
  const now = standsNow(published, match);
  const message = `Unexpected lack of the published \`${place}\`, expected a text that resembles the one published there`;
  const decide =
    now === null
      ? `\`npm run permalinks -- --withdraw ${place}\` says that it is no more, \`--merge ${place} PLACE\` that another place took it in, \`--replace ${place}\` that the text now standing there is its next version`
      : `The text stands in \`${now}\` now: \`npm run permalinks -- --merge ${place} ${now}\` leads there, \`--withdraw ${place}\` says that it is no more`;
  return published.problem('permalinks/vanished', message, `Put the text back, or decide: ${decide}.`);
}

/** The place that has the text which was published last at another one; null where none has. */
export function standsNow({ versions }: PublishedPlace, { texts }: RecordMatch): string | null {
  const last = normalForm(versions.at(-1)?.text ?? '');
  const now = last === '' ? undefined : texts.find(({ label, normal }) => label === null && normal.includes(last));
  return now?.place ?? null;
}

/** The published addresses without a text, each with the place that it stood behind. */
function formerPlaces({ texts, vanished }: RecordMatch, { places }: PublishedRecord): FormerPlace[] {
  const live = new Set(texts.map(({ place }) => place));
  const gone = new Set(vanished.map(({ place }) => place));
  const byPlace = new Map(places.map((one) => [one.place, one]));
  /** The last place with a text, by the intervention that it is in: null for interventions and outside meetings. */
  const last = new Map<string | null, string>();
  return places.flatMap((published): FormerPlace[] => {
    const { place, label } = published;
    const scope = interventionOf(place);
    if (live.has(place)) last.set(scope, place);
    if (live.has(place) || (published.state === null && !gone.has(place))) return [];
    const into = published.state === 'merged' ? landing(place, byPlace, live) : null;
    return [{ place, state: into === null ? 'withdrawn' : 'merged', into, after: last.get(scope) ?? null, label }];
  });
}

/** Where a merged place leads in the end; null where that has no text either. */
function landing(place: string, places: ReadonlyMap<string, PublishedPlace>, live: ReadonlySet<string>): string | null {
  const met = new Set<string>();
  let at: string | null = place;
  while (at !== null && !live.has(at) && !met.has(at)) {
    met.add(at);
    at = places.get(at)?.into ?? null;
  }
  return at !== null && live.has(at) ? at : null;
}

/** Every place of which the register says more than that it was published at first and is so still. */
function placeVersions({ texts, vanished }: RecordMatch, { places }: PublishedRecord): PlaceVersions[] {
  const now = new Map(texts.map((text) => [text.place, text]));
  const gone = new Set(vanished.map(({ place }) => place));
  const changed = new Set(texts.filter(isChanged).flatMap(({ place }) => [place, interventionOf(place) ?? place]));
  for (const place of gone) changed.add(interventionOf(place) ?? place);
  return places.flatMap(({ place, label, versions, state, into, edition }): PlaceVersions[] => {
    const known = { place, label, into, gone: null, versions: [...versions] };
    if (state !== null && !now.has(place)) return [{ ...known, state, gone: edition }];
    if (gone.has(place)) return [{ ...known, state: 'withdrawn' }];
    if (versions.length > 1 || (now.has(place) && changed.has(place))) return [{ ...known, state: 'changed' }];
    return (versions[0]?.edition ?? 1) > 1 ? [{ ...known, state: 'added' }] : [];
  });
}

/** Whether a paragraph, or the label of an intervention, reads otherwise than it was last published. */
function isChanged({ label, normal, published }: MatchedText): boolean {
  if (label !== null) return published !== null && isOther(published.label, label);
  return published === null || normalForm(published.versions.at(-1)?.text ?? '') !== normal;
}

/** The interventions that were published under another label. */
function changedLabels({ texts }: RecordMatch): string[] {
  return texts.flatMap(({ place, label, published }) =>
    label !== null && published?.versions.some((version) => isOther(version.label, label)) ? [place] : [],
  );
}

function isOther(before: string | null, label: string): boolean {
  return normalForm(before ?? '') !== normalForm(label);
}
