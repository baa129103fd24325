import type { Intervention, Meeting } from '../collections/meeting.ts';
import { evidence } from '../words/evidence.ts';

/** Why nobody is named as the speaker of a turn of the chair: several presidents on the roster. Null for every other turn. */
export function whyUnknown(
  meeting: Pick<Meeting, 'members'>,
  { role, speaker }: Pick<Intervention, 'role' | 'speaker'>,
): string | null {
  const presiding = meeting.members.find((member) => member.presiding);
  if (role !== 'president' || speaker !== null || presiding === undefined) return null;
  const { representatives, line } = presiding;
  return representatives.length < 2 ? null : evidence.sentence([evidence.severalPresidents(representatives, line)]);
}
