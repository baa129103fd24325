import { evidence } from '../words/evidence.ts';
import type { RegisteredDelegation } from './delegation-register.ts';
import type { Representative } from './people.ts';
import type { Turn } from './turn.ts';

export interface MatchedRepresentative {
  row: Representative;
  reason: string | null;
  reasons: string[];
}

export interface RepresentativeMatch {
  one: MatchedRepresentative | null;
  /** One of several rows of the same name, all under titles that mean another person, 女士 for 先生; null where none is. */
  otherTitle: Representative | null;
  /** Whether the roster has the name twice for the delegation, so that only the title of address tells them apart. */
  isShared: boolean;
}

/**
 * The person on the roster whom a label of that delegation means: the same name and title, else the only one of that name,
 * else the one that sounds alike. Nobody where two are as like.
 */
export function matchRepresentative(
  { intervention, attendance, parsing, registers }: Turn,
  delegation: RegisteredDelegation,
): RepresentativeMatch {
  const { verbatim } = parsing.grammar;
  const { label } = intervention;
  const name = verbatim.withoutHonorific(label.name);
  const rows = attendance.representativesOf(delegation.id);
  const same = attendance.representativesNamed(name).filter((row) => row.delegation?.id === delegation.id);
  const isShared = new Set(same.map(({ printed }) => printed)).size > 1;
  const ofTitle = same.filter((row) => !verbatim.titlesDiffer(row.printed, label.name));
  const [exact] = [...ofTitle.filter((row) => row.printed === label.name), ...(ofTitle.length === 1 ? ofTitle : [])];
  if (exact !== undefined) return { one: onRoster(exact, null, []), otherTitle: null, isShared };
  const [other, ...others] = same;
  if (other !== undefined) {
    // With one of that name, the roster is mostly misprinted; with several, it may be yet another person.
    if (others.length > 0) return { one: null, otherTitle: other, isShared };
    return { one: onRoster(other, null, [evidence.otherTitle]), otherTitle: null, isShared };
  }
  const [best, next] = attendance
    .representativesBySound(delegation.id)
    .near(name, 0.5)
    .filter(({ entry }) => !registers.speakers.areApart(name, entry.name, delegation.id))
    .filter(({ entry }) => !verbatim.titlesDiffer(entry.printed, label.name))
    .sort((a, b) => b.likeness - a.likeness);
  if (best === undefined || best.likeness === next?.likeness) return { one: null, otherTitle: null, isShared };
  const why = [...(rows.length === 1 ? [evidence.onlyRepresentative] : []), evidence.soundsLike(name)];
  return { one: onRoster(best.entry, evidence.sentence(why), why), otherTitle: null, isShared };
}

function onRoster(row: Representative, reason: string | null, why: readonly string[]): MatchedRepresentative {
  return { row, reason, reasons: [evidence.rosterName(row.printed, row.line), ...why] };
}
