import type { VerbatimRecord } from '../collections/any-record.ts';
import { type Place, placesOf } from '../collections/places-of.ts';
import { normalForm } from '../text/normalize.ts';
import { turnText } from '../text/turn-text.ts';
import { matchTexts, type SequenceText } from './match-texts.ts';
import { insertedPlace, interventionOf, isIntervention, nextPlace, placeName } from './place-name.ts';
import type { PublishedPlace, PublishedRecord } from './published.ts';
import { turnsOf, wholeText } from './record-sequence.ts';

/** A text of a record with the address that it has by the register. */
export interface MatchedText {
  /** The place that parsing counted. */
  readonly parsed: string;
  readonly place: string;
  /** Null of a paragraph. */
  readonly label: string | null;
  /** What its hash is made of: of an intervention the label, then the paragraphs. */
  readonly text: string;
  /** The text without the label, in normal form. */
  readonly normal: string;
  /** Its first line in the source. */
  readonly line: number;
  /** What was published there; null of a text that is new. */
  readonly published: PublishedPlace | null;
}

/** A record beside what was published of it. */
export interface RecordMatch {
  /** In the order of the record; an intervention before its paragraphs. */
  readonly texts: readonly MatchedText[];
  /** Published places that lead to a text by the register, and have none here. */
  readonly vanished: readonly PublishedPlace[];
}

/** Which text of a record stands under which published address. What is new gets an address that was never given. */
export function matchRecord(record: VerbatimRecord, published: PublishedRecord): RecordMatch {
  const taken = new Set(published.places.map(({ place }) => place));
  const texts =
    record.kind === 'meeting'
      ? matchTurns(record, published, taken)
      : matchParagraphs(placesOf(record), published.places, null, taken);
  const found = new Set(texts.map(({ place }) => place));
  return { texts, vanished: published.places.filter(({ place, state }) => state === null && !found.has(place)) };
}

/** Vanished places on which somebody has to decide: the paragraphs of a vanished intervention go with it. */
export function toDecide(vanished: readonly PublishedPlace[]): PublishedPlace[] {
  const places = new Set(vanished.map(({ place }) => place));
  return vanished.filter(({ place }) => !places.has(interventionOf(place) ?? ''));
}

function matchTurns(record: VerbatimRecord, { places }: PublishedRecord, taken: Set<string>): MatchedText[] {
  const turns = turnsOf(record);
  const paragraphs = Map.groupBy(places, ({ place }) => interventionOf(place));
  const before = places.filter(({ place }) => isIntervention(place));
  const normal = turns.map(({ label, paragraphs: own }) => ({
    label: normalForm(label),
    text: normalForm(wholeText(own)),
  }));
  const found = matchTexts(
    before.map(({ place, label, state }) => ({
      label: normalForm(label ?? ''),
      text: normalForm(
        wholeText((paragraphs.get(place) ?? []).filter((one) => one.state === null || state !== null).map(lastText)),
      ),
      gone: state !== null,
    })),
    normal,
  );
  const matches = found.map((at) => (at === null ? null : (before[at] ?? null)));
  const addresses = addressesFor(
    turns.map(({ place }) => place),
    matches,
    (place) => placeName(place).family,
    taken,
  );
  return turns.flatMap(({ place: parsed, label, line, paragraphs: texts }, index): MatchedText[] => {
    const place = addresses[index] ?? parsed;
    return [
      {
        parsed,
        place,
        label,
        text: turnText(label, wholeText(texts)),
        normal: normal[index]?.text ?? '',
        line,
        published: matches[index] ?? null,
      },
      ...matchParagraphs(texts, paragraphs.get(place) ?? [], { place, revived: matches[index]?.state != null }, taken),
    ];
  });
}

/** Paragraphs of one intervention, or of a whole record outside meetings. */
function matchParagraphs(
  texts: readonly Place[],
  published: readonly PublishedPlace[],
  /** The intervention that has them; null outside meetings. */
  intervention: { readonly place: string; readonly revived: boolean } | null,
  taken: Set<string>,
): MatchedText[] {
  const normal = texts.map(({ text }) => ({ label: '', text: normalForm(text) }));
  const found = matchTexts(
    published.map(
      (place): SequenceText => ({
        label: '',
        text: normalForm(lastText(place).text),
        gone: place.state !== null && intervention?.revived !== true,
      }),
    ),
    normal,
  );
  const matches = found.map((at) => (at === null ? null : (published[at] ?? null)));
  const familyOf = (id: string) => (intervention === null ? placeName(id).family : `${intervention.place}-p`);
  // An intervention that is new as a whole, and a record without a table, count as parsing does.
  const places =
    published.length === 0
      ? texts.map(({ id }) => (intervention === null ? id : familyOf(id) + placeName(id).number))
      : addressesFor(
          texts.map(({ id }) => id),
          matches,
          familyOf,
          taken,
        );
  return texts.map(({ id, text, lines: [line] }, index) => {
    const place = places[index] ?? id;
    taken.add(place);
    return {
      parsed: id,
      place,
      label: null,
      text,
      normal: normal[index]?.text ?? '',
      line,
      published: matches[index] ?? null,
    };
  });
}

/**
 * The addresses of a sequence: the published ones, and for what is new the next letter behind the text before it,
 * or the next number behind the last published text.
 */
function addressesFor(
  parsed: readonly string[],
  matches: readonly (PublishedPlace | null)[],
  familyOf: (place: string) => string,
  taken: Set<string>,
): string[] {
  const lastMatched = new Map<string, number>();
  matches.forEach((match, index) => {
    if (match !== null) lastMatched.set(placeName(match.place).family, index);
  });
  const before = new Map<string, string>();
  return parsed.map((id, index) => {
    const match = matches[index];
    const family = match ? placeName(match.place).family : familyOf(id);
    const place =
      match?.place ??
      (index < (lastMatched.get(family) ?? -1)
        ? insertedPlace(family, before.get(family) ?? null, taken)
        : nextPlace(family, taken));
    before.set(family, place);
    taken.add(place);
    return place;
  });
}

function lastText({ versions }: PublishedPlace): { text: string } {
  return { text: versions.at(-1)?.text ?? '' };
}
