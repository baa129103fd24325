import { normalForm } from '../text/normalize.ts';
import { textHash } from '../text/text-hash.ts';
import type { Decision } from './decision.ts';
import { type MatchedText, type RecordMatch, toDecide } from './match-record.ts';
import { interventionOf, isIntervention } from './place-name.ts';
import type { PublishedPlace, PublishedRecord, PublishedRow } from './published.ts';
import { replacementsFor } from './replacements.ts';

/**
 * The rows that the table of a record has to grow by: what is new, a text that changed and still resembles what was
 * published, and what an editor decided on places that lead to no text any more. Empty where all is registered.
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
  const place = (text: MatchedText) => replaced.get(text.place) ?? text.place;
  for (const text of match.texts) {
    const hash = await textHash(text.text);
    if (!replaced.has(text.place) && isRegistered(text, hash)) continue;
    const { label } = text;
    rows.push({
      edition,
      place: place(text),
      label,
      hash,
      state: null,
      into: null,
      text: label === null ? text.text : null,
    });
  }
  const given = new Set(rows.map((row) => row.place));
  for (const gone of match.vanished) {
    if (given.has(gone.place)) continue;
    const decision = decisions.find((one) => covers(one, gone.place));
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

function isRegistered({ label, published }: MatchedText, hash: string): boolean {
  if (published === null || published.state !== null) return false;
  return published.versions.at(-1)?.hash === hash && published.label === label;
}

/** Of a paragraph whose intervention was merged: where its text stands now, if it stands as it was. */
function whereNow({ place, versions }: PublishedPlace, { texts }: RecordMatch): string | null {
  if (isIntervention(place)) return null;
  const last = normalForm(versions.at(-1)?.text ?? '');
  return texts.find(({ label, normal }) => label === null && normal === last)?.place ?? null;
}
