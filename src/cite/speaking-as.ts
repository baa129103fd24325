import { languagesOf } from '../collections/languages-of.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import { words } from '../words/words.ts';

/**
 * In which capacity, for whom and in which languages parts of a turn were spoken, in their order:
 *
 *     中国代表，以中文发言
 *     俄罗斯联邦，主席，并以外交部副部长身份，以俄语发言
 *
 * Where the record does not name the chair, the author is the chair, which is not said again:
 *
 *     部分以俄罗斯联邦代表身份，以俄语发言
 */
export function speakingAs(meeting: Meeting, intervention: Intervention, parts: readonly Part[]): string[] {
  const { onBehalfOf, spokenIn } = words.citing;
  const group = intervention.onBehalfOf;
  return [
    ...joined([...capacities(intervention, parts), ...(group === null ? [] : [onBehalfOf(group.name)])]),
    spokenIn(languagesOf(meeting, { parts }).map(words.language)),
  ];
}

/** What comes second was spoken as well: the chair, for instance, who speaks for their country too. */
function joined([first, ...others]: readonly string[]): string[] {
  return first === undefined ? [] : [first, ...others.map(words.citing.also)];
}

/** Each once. */
function capacities(intervention: Intervention, parts: readonly Part[]): string[] {
  const { chairOf, partly, national, ownRepresentative } = words.citing;
  const chair = parts.find(({ capacity }) => capacity === 'president');
  const others = [...new Set(parts.flatMap((part) => capacityOf(intervention, part) ?? []))];
  if (chair === undefined) return others;
  if (intervention.speaker === null) return others.map(partly);
  // The country is said with the chair.
  const own = others.length === 0 ? [] : [national(intervention.position ?? ownRepresentative)];
  return [chairOf(chair.delegation?.name ?? null), ...own];
}

/** Null for the chair, and where nothing is known. */
function capacityOf({ affiliation, position }: Intervention, { capacity, delegation }: Part): string | null {
  const { national, office } = words.citing;
  if (capacity === 'president') return null;
  const whom = delegation?.name ?? affiliation;
  if (whom === null) return position;
  // The name of an office is the capacity itself, where no position is printed: nobody represents the Secretary-General.
  const held = delegation?.kind === 'office' && position === null ? whom : office(whom, position);
  return capacity === 'national' ? national(held) : held;
}
