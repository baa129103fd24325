import type { Intervention } from '../collections/meeting.ts';
import type { ParsedIntervention, Parsing } from '../parse/parsed.ts';
import { evidence } from '../words/evidence.ts';
import { splitNames } from './people.ts';
import type { Registers } from './registers.ts';
import type { Who } from './turn.ts';

/**
 * The States, or the group that no register has, for which the first paragraphs of a turn say that it is spoken. A group of
 * the register alone is told by `onBehalfOf`, and a speaker's own delegation alone is nobody else.
 */
export function statesSpokenFor(
  turn: ParsedIntervention,
  who: Who,
  { grammar }: Parsing,
  { delegations }: Pick<Registers, 'delegations'>,
): Intervention['onBehalfOfStates'] {
  if (turn.parts.every(({ capacity }) => capacity === 'president')) return null;
  for (const { passage } of turn.parts.flatMap((part) => part.paragraphs).slice(0, 3)) {
    const group = grammar.verbatim.spokenForGroup(passage.normal);
    if (group === null) continue;
    const { printed, abbreviation, at } = group;
    const idsIn = (names: readonly string[]) =>
      names
        .flatMap((name) => splitNames(name, grammar, delegations))
        .map((name) => delegations.byName(name))
        .map((delegation) => (delegation?.kind === 'state' ? delegation.id : null));
    const own = idsIn(printed.split('、'));
    const isList = own.every((id) => id !== null);
    const listed = [...(isList ? own : []), ...idsIn(group.listed)].filter((id) => id !== null);
    const isKnown = delegations.byName(printed) !== null;
    const others = listed.filter((id) => id !== who.delegation?.id);
    if (others.length === 0 && (!group.isGroup || isKnown)) continue;
    const line = passage.lineAt(at);
    const names = listed.flatMap((id) => delegations.byId(id)?.name ?? []);
    const reason = isList ? evidence.forGroup(printed, line) : evidence.forStates(printed, names, line);
    return { printed, abbreviation, delegations: [...new Set(listed)], line, evidence: evidence.sentence([reason]) };
  }
  return null;
}
