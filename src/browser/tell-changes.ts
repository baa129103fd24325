import type { PlaceVersions, RecordVersions } from '../collections/versions.ts';
import { textDifferences } from '../text/text-differences.ts';
import { textHash } from '../text/text-hash.ts';
import { permalinks } from '../words/of-scripts.ts';
import { makeElement } from './make-element.ts';
import { passageText } from './passage-text.ts';

const { since, inserted, removed } = permalinks;

/**
 * Tells beside the place that the address leads to what changed since its text had this hash; nothing where it still
 * has. An intervention is told paragraph by paragraph.
 */
export async function tellChanges(hash: string): Promise<void> {
  const linked = linkedPlace();
  if (linked === null) return;
  const texts = linked.paragraphs.map((paragraph) => passageText(paragraph));
  if ((await textHash(texts.join('\n'))) === hash) return;
  const places = await loadVersions().catch(() => null);
  if (places === null) {
    tell(linked.paragraphs[0], since.failed);
    return;
  }
  const versions = places.get(linked.place)?.versions ?? [];
  const index = versions.findLastIndex((version) => version.hash === hash);
  const version = versions[index];
  if (version === undefined) tell(linked.paragraphs[0], since.unknown);
  else if (version.text !== null) tell(linked.paragraphs[0], since.title, version.text);
  else {
    const until = (versions[index + 1]?.edition ?? Number.POSITIVE_INFINITY) - 1;
    tellTurn(linked.paragraphs, places, until);
  }
}

/** The place of the address with the elements of its text; a merged place has those of what took it in. */
function linkedPlace(): { place: string; paragraphs: HTMLElement[] } | null {
  const fromPath = /\/(i\d+[a-z]*)\/$/.exec(location.pathname)?.[1];
  const place = decodeURIComponent(location.hash.slice(1)) || fromPath;
  if (place === undefined) return null;
  const target =
    document.getElementById(place) ?? (place === fromPath ? document.querySelector('article.intervention') : null);
  const holder = target?.closest<HTMLElement>('.paragraph, .turn, article.intervention') ?? null;
  if (target === null || holder === null || target.closest('.changes') !== null) return null;
  const paragraphs = holder.matches('.paragraph')
    ? [holder]
    : [...holder.querySelectorAll<HTMLElement>('.speech .paragraph')];
  return paragraphs.length === 0 ? null : { place, paragraphs };
}

/** By place; empty where nothing of this record ever changed. */
async function loadVersions(): Promise<Map<string, PlaceVersions>> {
  const address = document.querySelector('#versions')?.getAttribute('data-address');
  if (!address) return new Map();
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
  const { places }: RecordVersions = await response.json();
  return new Map(places.map((place) => [place.place, place]));
}

/** Each paragraph as it was in an edition of the record. */
function tellTurn(
  paragraphs: readonly HTMLElement[],
  places: ReadonlyMap<string, PlaceVersions>,
  edition: number,
): void {
  const changed = paragraphs.flatMap((element) => {
    const versions = places.get(element.id)?.versions;
    if (versions === undefined) return [];
    const then = versions.findLast((version) => version.edition <= edition);
    if (then === undefined) return [() => tell(element, since.added, undefined, false)];
    const { text } = then;
    if (text === null || !textDifferences(text, passageText(element)).some(({ kind }) => kind !== 'same')) return [];
    return [() => tell(element, since.title, text, false)];
  });
  for (const tellOne of changed) tellOne();
  const message = changed.length === 0 ? since.turnElsewhere : since.turn(changed.length);
  if (changed.length === 0) tell(paragraphs[0], message);
  else announce(message);
}

/** A note before a paragraph, with what changed where the earlier text is known. */
function tell(paragraph: HTMLElement | undefined, message: string, earlier?: string, isLinked = true): void {
  if (paragraph === undefined) return;
  const difference =
    earlier === undefined
      ? []
      : [makeElement('blockquote', 'compared', textDifferences(earlier, passageText(paragraph)).map(runElement))];
  const note = makeElement('div', 'changed-since', [makeElement('p', '', [`${message}。`]), ...difference]);
  note.setAttribute('role', 'note');
  note.lang = document.documentElement.lang;
  // Where the address led to the paragraph, it leads to the note now.
  const { top } = paragraph.getBoundingClientRect();
  paragraph.before(note);
  if (isLinked && top >= 0 && top < innerHeight) note.scrollIntoView({ block: 'start', behavior: 'instant' });
  announce(message);
}

function runElement({ kind, text }: ReturnType<typeof textDifferences>[number]): Node | string {
  if (kind === 'same') return shortened(text);
  const hidden = (word: string) => makeElement('span', 'visually-hidden', [word]);
  // Few screen readers tell an insertion from other text: hidden words do.
  return makeElement(kind === 'added' ? 'ins' : 'del', '', [
    hidden(`［${kind === 'added' ? inserted : removed}：`),
    text,
    hidden('］'),
  ]);
}

/** Signs of an unchanged run that stay at each end: the whole text stands below. */
const context = 24;

function shortened(text: string): string {
  const signs = [...text];
  const left = signs.length - 2 * context;
  if (left <= context) return text;
  return `${signs.slice(0, context).join('')}${permalinks.leftOut(left)}${signs.slice(-context).join('')}`;
}

function announce(message: string): void {
  const notice = document.querySelector('#notice');
  if (notice !== null) notice.textContent = message;
}
