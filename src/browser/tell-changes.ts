import type { ChangesSince, PublishedVersions } from '../collections/versions.ts';
import { textHash } from '../text/text-hash.ts';
import { oldLink } from '../words/of-scripts.ts';
import { addNote } from './change-note.ts';
import { fetchJson } from './fetch-json.ts';
import { linkedPlace } from './linked-place.ts';
import { rememberedText } from './remembered-text.ts';
import { say } from './say.ts';

/**
 * Tells beside the place that the address leads to what changed since its text had this hash; nothing where it still
 * has. The build has made the notes; they are loaded only then.
 */
export async function tellChanges(hash: string): Promise<void> {
  const linked = linkedPlace();
  if (linked === null) return;
  const { place, element, at } = linked;
  const isWithdrawn = element.matches('.withdrawn');
  if (!isWithdrawn && (await textHash(rememberedText(element))) === hash) return;
  const changes = await loadChanges().catch(() => null);
  const told = changes?.find((since) => since.place === place && since.hash === hash);
  if (told === undefined && changes !== null && isWithdrawn) return;
  const { message, notes } = told ?? plain(changes === null ? oldLink.failed : oldLink.unknown);
  const { top } = at.getBoundingClientRect();
  const [first] = notes.map((note) => {
    const before = document.getElementById(note.before ?? '')?.closest('.paragraph, .withdrawn');
    return addNote(before && element.contains(before) ? before : at, note);
  });
  // Where the address led to the place itself, it leads to the note now.
  if (at === element && top >= 0 && top < innerHeight) first?.scrollIntoView({ block: 'start', behavior: 'instant' });
  say(message, false);
}

function plain(message: string): Pick<ChangesSince, 'message' | 'notes'> {
  return { message, notes: [{ before: null, message, runs: [], lost: [] }] };
}

/** None where nothing of this record ever changed. */
async function loadChanges(): Promise<readonly ChangesSince[]> {
  const address = document.querySelector('#versions')?.getAttribute('data-address');
  if (!address) return [];
  const { changes } = await fetchJson<PublishedVersions>(address);
  return changes;
}
