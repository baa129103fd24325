import type { Intervention, Meeting } from '../collections/meeting.ts';
import { evidence } from '../words/evidence.ts';

/**
 * Why nobody is named as the speaker of a turn of the chair: several presidents on the roster, or a title such as 代理主席
 * that no line gives to anybody. Null for every other turn.
 */
export function whyUnknown(
  meeting: Pick<Meeting, 'members'>,
  { role, speaker, name, line: labelLine, parts }: Pick<Intervention, 'role' | 'speaker' | 'name' | 'line' | 'parts'>,
): string | null {
  const presiding = meeting.members.find((member) => member.presiding);
  if (role !== 'president' || speaker !== null || presiding === undefined) return null;
  if (parts.every(({ delegation }) => delegation === null))
    return evidence.sentence([evidence.chairNotTold(name, labelLine)]);
  const { representatives, line } = presiding;
  return representatives.length < 2 ? null : evidence.sentence([evidence.severalPresidents(representatives, line)]);
}
