import { textsOf } from '../collect/texts.ts';
import { placeOf } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { ChangeNote, ChangesSince, PlaceVersions, RecordVersions } from '../collections/versions.ts';
import { markedDifferences } from '../text/marked-differences.ts';
import { normalForm } from '../text/normalize.ts';
import { textHash } from '../text/text-hash.ts';
import { turnText } from '../text/turn-text.ts';
import { words } from '../words/words.ts';

const { since } = words.textChanges;

/** An intervention as it is now, by its place. */
interface Turn {
  readonly label: string;
  readonly paragraphs: readonly { readonly id: string; readonly text: string }[];
}

/**
 * What is told beside a place whose text is another one now than when its link was copied, for each text that it had
 * (`?v=1a2b3c4d#i12-p3`). Of an intervention the label and each paragraph are told; of a place that is no more, the
 * text as it was.
 */
export async function changesSince(record: VerbatimRecord, { places }: RecordVersions): Promise<ChangesSince[]> {
  const texts = textsOf(record);
  const turns = turnsOf(record);
  const former = new Map(record.formerPlaces.map((one) => [one.place, one]));
  const found: ChangesSince[] = [];
  for (const { place, versions, gone } of places) {
    const now = await hashNow(place);
    const hashes = new Set(versions.map(({ hash }) => hash).filter((hash) => hash !== now));
    for (const hash of hashes) {
      const index = versions.findLastIndex((version) => version.hash === hash);
      const { label = null, text = null } = versions[index] ?? {};
      // The edition of the record that the link was copied from: the last one before this text went.
      const edition = (versions[index + 1]?.edition ?? gone ?? Number.POSITIVE_INFINITY) - 1;
      found.push({ place, hash, ...tell(place, text, label ?? '', edition) });
    }
  }
  return found;

  /** The hash that a link copied now carries; null where nothing of its own stands there. */
  async function hashNow(place: string): Promise<string | null> {
    const turn = turns.get(place);
    const text = turn ? turnText(turn.label, turn.paragraphs.map(({ text }) => text).join('\n')) : texts.get(place);
    return text === undefined ? null : textHash(text);
  }

  function tell(place: string, text: string | null, label: string, edition: number): Told {
    const turn = turns.get(place);
    if (turn !== undefined) return tellTurn(notesOfTurn(place, turn, label, places, edition));
    const { state, into } = former.get(place) ?? { state: null, into: place };
    const now = texts.get(into ?? '');
    if (state !== 'withdrawn' && text !== null && now !== undefined)
      return alone({ ...note(since.title), runs: difference(text, now) });
    const lost = text === null ? turnThen(place, label, places, edition) : [text];
    return alone({ ...note(state === 'withdrawn' ? since.withdrawn : since.merged), lost });
  }
}

type Told = Pick<ChangesSince, 'message' | 'notes'>;

function tellTurn(notes: ChangeNote[]): Told {
  if (notes.length === 0) return alone(note(since.turnElsewhere));
  return { message: since.turn(notes.length), notes };
}

function alone(one: ChangeNote): Told {
  return { message: one.message, notes: [one] };
}

/** An intervention against an edition of the record: its label, its paragraphs, and those that it has no more. */
function notesOfTurn(
  place: string,
  turn: Turn,
  label: string,
  places: readonly PlaceVersions[],
  edition: number,
): ChangeNote[] {
  const notes: ChangeNote[] = [];
  if (isOther(label, turn.label)) notes.push({ ...note(since.label), runs: difference(label, turn.label) });
  for (const { id, text: now } of turn.paragraphs) {
    const then = places.find((one) => one.place === id);
    if (then === undefined) continue;
    const text = textThen(then, edition);
    if (text === null) notes.push(note(since.added, id));
    else if (isOther(text, now)) notes.push({ ...note(since.title, id), runs: difference(text, now) });
  }
  for (const { place: lost, state, text } of paragraphsThen(place, places, edition)) {
    if (state === 'withdrawn') notes.push({ ...note(since.withdrawnParagraph, lost), lost: [text] });
    if (state === 'merged') notes.push({ ...note(since.mergedParagraph, lost), lost: [text] });
  }
  return notes;
}

function note(message: string, before: string | null = null): ChangeNote {
  return { before, message, runs: [], lost: [] };
}

/** What changed from an earlier text, without what both have at length: the later one stands below whole. */
function difference(earlier: string, later: string): ChangeNote['runs'] {
  return markedDifferences(earlier, later, 'shortened');
}

function isOther(earlier: string, later: string): boolean {
  return normalForm(earlier) !== normalForm(later);
}

/** An intervention as an edition of the record had it, of which the page has nothing. */
function turnThen(place: string, label: string, places: readonly PlaceVersions[], edition: number): string[] {
  const [first = '', ...others] = paragraphsThen(place, places, edition).map(({ text }) => text);
  return [turnText(label, first), ...others];
}

/** The paragraphs of an intervention that an edition had, as far as anything of them changed. */
function paragraphsThen(turn: string, places: readonly PlaceVersions[], edition: number) {
  return places.flatMap((one) => {
    const text = one.place.startsWith(`${turn}-`) ? textThen(one, edition) : null;
    return text === null ? [] : [{ place: one.place, state: one.state, text }];
  });
}

/** Null where the place was not yet there, or no more. */
function textThen({ versions, gone }: PlaceVersions, edition: number): string | null {
  if (gone !== null && gone <= edition) return null;
  return versions.findLast((version) => version.edition <= edition)?.text ?? null;
}

function turnsOf(record: VerbatimRecord): ReadonlyMap<string, Turn> {
  if (record.kind !== 'meeting') return new Map();
  return new Map(
    record.interventions.map((one) => [
      placeOf(one),
      { label: one.label, paragraphs: one.parts.flatMap(({ paragraphs }) => paragraphs) },
    ]),
  );
}
