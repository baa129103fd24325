import { languagesOf } from '../collections/languages-of.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import { words } from '../words/words.ts';

/**
 * In which capacity, for whom and in which languages parts of a turn were spoken, in their order:
 *
 *     中国代表，以中文发言
 *     主席，俄罗斯联邦，并以俄罗斯联邦外交部副部长身份，以俄语发言
 *
 * Where the record does not name the chair, the author is the chair, which is not said again:
 *
 *     并以俄罗斯联邦代表身份，以俄语发言
 */
export function speakingAs(meeting: Meeting, intervention: Intervention, parts: readonly Part[]): string[] {
  const { also, chairOf, onBehalfOf, spokenIn } = words.citing;
  const chair = parts.find(({ capacity }) => capacity === 'president');
  const [first, ...others] = new Set([
    ...(chair === undefined ? [] : [chairOf(chair.delegation?.name ?? null)]),
    ...parts.flatMap((part) => capacityOf(intervention, part) ?? []),
  ]);
  const isAuthor = chair !== undefined && intervention.speaker === null;
  const group = intervention.onBehalfOf;
  return [
    ...(first === undefined || isAuthor ? [] : [first]),
    // The chair, for instance, who speaks for their country as well.
    ...others.map(also),
    ...(group === null ? [] : [also(onBehalfOf(group.name))]),
    spokenIn(languagesOf(meeting, { parts }).map(words.language)),
  ];
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
