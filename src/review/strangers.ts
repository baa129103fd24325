import type { Meeting } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, plain, saidInChair } from './doubt.ts';
import type { NamesOf } from './review-meeting.ts';

/** Every State that speaks is a member on the roster, or the chair invites or calls it: else a label may be misread. */
export function strangers(meeting: Meeting, namesOf: NamesOf): Problem[] {
  const members = new Set(meeting.members.map(({ delegationId }) => delegationId));
  const chair = meeting.interventions
    .flatMap(saidInChair)
    .map(({ text }) => plain(text))
    .filter((text) => /邀请|参加|请/.test(text));
  const told = new Set<string>();
  const invited = new Map<string, boolean>();
  const isInvited = (id: string): boolean => {
    const known = invited.get(id);
    if (known !== undefined) return known;
    const names = namesOf(id).map(plain);
    const named = chair.some((text) => names.some((name) => text.includes(name)));
    invited.set(id, named);
    return named;
  };
  return meeting.interventions.flatMap((turn): Problem[] => {
    return turn.parts.flatMap(({ delegation, capacity }): Problem[] => {
      if (delegation === null || delegation.kind !== 'state' || capacity !== 'delegate') return [];
      if (members.has(delegation.id) || told.has(delegation.id)) return [];
      if (isInvited(delegation.id)) return [];
      told.add(delegation.id);
      return [
        doubt(
          meeting,
          'stranger',
          turn.line,
          `Unexpected turn of ${delegation.name}, expected a member of the roster or a State that the chair invites`,
          'Compare the label with the print; a line of the roster or an invitation may be lost.',
        ),
      ];
    });
  });
}
