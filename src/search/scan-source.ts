import type { Meeting } from '../collections/meeting.ts';
import { fragmentsOf } from './fragments-of.ts';
import { makeTurnTable } from './make-turn-table.ts';
import { type Closeness, comparedForm } from './needles.ts';
import type { Counts, TextSource } from './text-source.ts';

/**
 * Finds runs of signs without an index, by reading everything: what is left to do where the index does not load.
 * `traditional` are pairs of signs, as `traditionalSigns` makes them.
 */
export function scanSource(meetings: readonly Meeting[], traditional = ''): TextSource {
  const table = makeTurnTable(meetings, { speaker: new Map(), delegation: new Map() }, () => traditional);
  const fragments = meetings.flatMap(fragmentsOf);
  const texts = (closeness: Closeness) => fragments.map(({ content }) => comparedForm(content, closeness));
  const normal = { exact: texts('exact'), loose: texts('loose') };
  return {
    table,
    async find(needle, closeness) {
      const counts = normal[closeness].map((text, turn) => [turn, text.split(needle).length - 1] as const);
      return new Map(counts.filter(([, count]) => count > 0)) satisfies Counts;
    },
    async text(turn) {
      const fragment = fragments[turn];
      if (fragment === undefined) throw new RangeError(`There is no turn ${turn}`);
      return fragment;
    },
  };
}

/** Reads the pairs of traditional signs from the published data below an address, given with its closing slash. */
export function loadTraditional(folder: string): Promise<string> {
  return loadJson(`${folder}traditional.json`);
}

/** Reads all meetings from the published data below an address, given with its closing slash. Rejects beyond a bound. */
export async function loadMeetings(folder: string): Promise<Meeting[]> {
  const rows: readonly { kind: string; id: string }[] = await loadJson(`${folder}index.json`);
  const meetings = rows.filter(({ kind }) => kind === 'meeting');
  if (meetings.length > mostMeetings) throw new Error(`${meetings.length} meetings are too many to read them all`);
  return Promise.all(meetings.map(({ id }) => loadJson<Meeting>(`${folder}records/${id}.json`)));
}

/** Beyond so many meetings reading all of them would cost more than a reader of the page can be asked for. */
const mostMeetings = 60;

async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
