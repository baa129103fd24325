import { normalForm } from '../text/normalize.ts';
import { textHash } from '../text/text-hash.ts';
import type { Decision } from './decision.ts';
import { type RecordMatch, toDecide } from './match-record.ts';
import { interventionOf, isIntervention } from './place-name.ts';
import type { PublishedPlace, PublishedRecord, PublishedRow } from './published.ts';
import { replacementsFor } from './replacements.ts';
import { movesTo, textOrder } from './text-order.ts';

/**
 * The rows that the table of a record has to grow by: what is new, a text that changed and still resembles what was
 * published, one that stands elsewhere in the order, and what an editor decided on places that lead to no text any more. Empty where all is registered.
 */
export async function nextRows(
  match: RecordMatch,
  published: PublishedRecord,
  decisions: readonly Decision[],
): Promise<PublishedRow[]> {
  const edition = published.edition + 1;
  const replaced = new Map(
    decisions.flatMap((decision) =>
      decision.kind === 'replace' ? replacementsFor(decision.place, match, published) : [],
    ),
  );
  const rows: PublishedRow[] = [];
  const places = match.texts.map(({ place }) => replaced.get(place) ?? place);
  const fresh = places.map((place) => ({ place, state: null, into: null }));
  const moves = movesTo(textOrder([...published.rows, ...fresh]), places);
  for (const [index, { place: matched, label, text, published: before }] of match.texts.entries()) {
    const place = places[index] ?? matched;
    const hash = await textHash(text);
    const registered = !replaced.has(matched) && isRegistered(label, before, hash);
    const behind = moves.get(place);
    if (registered && behind === undefined) continue;
    const order = { state: behind === undefined ? null : 'behind', into: behind ?? null } as const;
    const version = registered
      ? { label: null, hash: null, text: null }
      : { label, hash, text: label === null ? text : null };
    rows.push({ edition, place, ...version, ...order });
  }
  const given = new Set(rows.map((row) => row.place));
  for (const gone of match.vanished) {
    if (given.has(gone.place)) continue;
    const decision =
      decisions.find(({ place }) => place === gone.place) ?? decisions.find((one) => covers(one, gone.place));
    if (decision === undefined) continue;
    const into = decision.kind === 'merge' ? (whereNow(gone, match) ?? decision.into) : null;
    const state = into === null ? 'withdrawn' : 'merged';
    rows.push({ edition, place: gone.place, label: null, hash: null, state, into, text: null });
  }
  return rows;
}

/** The places without a text that nobody decided on. */
export function undecided({ vanished }: RecordMatch, decisions: readonly Decision[]): PublishedPlace[] {
  return toDecide(vanished.filter(({ place }) => !decisions.some((decision) => covers(decision, place))));
}

/** A decision on an intervention is one on its paragraphs too, unless they have one of their own. */
function covers(decision: Decision, place: string): boolean {
  return decision.place === place || decision.place === interventionOf(place);
}

function isRegistered(label: string | null, published: PublishedPlace | null, hash: string): boolean {
  if (published === null || published.state !== null) return false;
  return published.versions.at(-1)?.hash === hash && published.label === label;
}

/** Of a paragraph whose intervention was merged: where its text stands now, if it stands as it was. */
function whereNow({ place, versions }: PublishedPlace, { texts }: RecordMatch): string | null {
  if (isIntervention(place)) return null;
  const last = normalForm(versions.at(-1)?.text ?? '');
  return texts.find(({ label, normal }) => label === null && normal === last)?.place ?? null;
}
