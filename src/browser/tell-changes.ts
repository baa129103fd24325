import type { PlaceVersions, RecordVersions } from '../collections/versions.ts';
import { normalForm } from '../text/normalize.ts';
import { textHash } from '../text/text-hash.ts';
import { turnText } from '../text/turn-text.ts';
import { textChanges } from '../words/of-scripts.ts';
import { addNote, announce, difference, lostTexts } from './change-note.ts';
import { type LinkedPlace, linkedPlace, paragraphsIn } from './linked-place.ts';
import { passageText } from './passage-text.ts';
import { rememberedText } from './remembered-text.ts';

type Places = ReadonlyMap<string, PlaceVersions>;

const { since } = textChanges;

/**
 * Tells beside the place that the address leads to what changed since its text had this hash; nothing where it still
 * has. Of an intervention the label and each paragraph are told; of a place that is no more, the text as it was.
 */
export async function tellChanges(hash: string): Promise<void> {
  const linked = linkedPlace();
  if (linked === null) return;
  const { place, kind, element, at, isOwn } = linked;
  if (kind !== 'withdrawn' && (await textHash(rememberedText(element))) === hash) return;
  const places = await loadVersions().catch(() => null);
  if (places === null) {
    tellHere(linked, since.failed);
    return;
  }
  const { versions = [], gone = null } = places.get(place) ?? {};
  const index = versions.findLastIndex((version) => version.hash === hash);
  const version = versions[index];
  // The edition of the record that the link was copied from: the last one before this text went.
  const edition = (versions[index + 1]?.edition ?? gone ?? Number.POSITIVE_INFINITY) - 1;
  if (version === undefined) {
    if (kind !== 'withdrawn') tellHere(linked, since.unknown);
  } else if (kind === 'paragraph' && version.text !== null)
    tellHere(linked, since.title, difference(version.text, passageText(element)));
  else if (kind === 'turn' && isOwn) tellTurn(element, at, place, version.label ?? '', places, edition);
  else {
    const texts = version.text === null ? turnThen(place, version.label ?? '', places, edition) : [version.text];
    tellHere(linked, kind === 'withdrawn' ? since.withdrawn : since.merged, lostTexts(texts));
  }
}

/** By place; empty where nothing of this record ever changed. */
async function loadVersions(): Promise<Places> {
  const address = document.querySelector('#versions')?.getAttribute('data-address');
  if (!address) return new Map();
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const { places }: RecordVersions = await response.json();
  return new Map(places.map((place) => [place.place, place]));
}

/** At the place itself: where the address led to it, it leads to the note now. */
function tellHere({ at, kind }: LinkedPlace, message: string, within: readonly Node[] = []): void {
  const { top } = at.getBoundingClientRect();
  const note = addNote(at, message, within);
  if (kind !== 'turn' && top >= 0 && top < innerHeight) note.scrollIntoView({ block: 'start', behavior: 'instant' });
  announce(message);
}

/** An intervention against an edition of the record: its label, its paragraphs, and those that it has no more. */
function tellTurn(
  turn: HTMLElement,
  at: HTMLElement,
  place: string,
  label: string,
  places: Places,
  edition: number,
): void {
  const notes: [at: HTMLElement, message: string, within: Node[]][] = [];
  const labelNow = turn.getAttribute('data-label') ?? '';
  if (normalForm(label) !== normalForm(labelNow)) notes.push([at, since.label, difference(label, labelNow)]);
  for (const paragraph of paragraphsIn(turn)) {
    const then = places.get(paragraph.id);
    if (then === undefined) continue;
    const text = textThen(then, edition);
    const now = passageText(paragraph);
    if (text === null) notes.push([paragraph, since.added, []]);
    else if (normalForm(text) !== normalForm(now)) notes.push([paragraph, since.title, difference(text, now)]);
  }
  for (const lost of paragraphsThen(place, places, edition)) {
    if (lost.state !== 'withdrawn' && lost.state !== 'merged') continue;
    const left = document.getElementById(lost.place)?.closest<HTMLElement>('.withdrawn, .paragraph');
    const message = lost.state === 'merged' ? since.mergedParagraph : since.withdrawnParagraph;
    notes.push([left && turn.contains(left) ? left : at, message, lostTexts([lost.text])]);
  }
  for (const [before, message, within] of notes) addNote(before, message, within);
  if (notes.length === 0) addNote(at, since.turnElsewhere);
  announce(notes.length === 0 ? since.turnElsewhere : since.turn(notes.length));
}

/** An intervention as an edition of the record had it, of which the page has nothing. */
function turnThen(place: string, label: string, places: Places, edition: number): string[] {
  const [first = '', ...others] = paragraphsThen(place, places, edition).map(({ text }) => text);
  return [turnText(label, first), ...others];
}

/** The paragraphs of an intervention that an edition had, as far as anything of them changed. */
function paragraphsThen(turn: string, places: Places, edition: number): (PlaceVersions & { text: string })[] {
  return [...places.values()].flatMap((one) => {
    const text = one.place.startsWith(`${turn}-`) ? textThen(one, edition) : null;
    return text === null ? [] : [{ ...one, text }];
  });
}

/** Null where the place was not yet there, or no more. */
function textThen({ versions, gone }: PlaceVersions, edition: number): string | null {
  if (gone !== null && gone <= edition) return null;
  return versions.findLast((version) => version.edition <= edition)?.text ?? null;
}
