import type { Decision } from './decision.ts';
import type { RecordMatch } from './match-record.ts';
import type { PublishedRecord } from './published.ts';
import { replacementsFor } from './replacements.ts';

/** Whether a decision can be about this record: its place has no text there any more, and what it says can be done. */
export function isAbout(decision: Decision, match: RecordMatch, published: PublishedRecord): boolean {
  if (decision.record !== null && decision.record !== published.id) return false;
  if (!match.vanished.some(({ place }) => place === decision.place)) return false;
  if (decision.kind === 'replace') return replacementsFor(decision.place, match, published).length > 0;
  return decision.kind !== 'merge' || match.texts.some(({ place }) => place === decision.into);
}
