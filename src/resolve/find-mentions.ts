import type { Citation, Mention } from '../collections/record.ts';
import type { Grammar } from '../parse/grammars/grammar.ts';
import { findDelegationNames } from './find-delegation-names.ts';
import { registeredNames } from './find-registered-names.ts';
import { closedName, joinsDot, namePattern } from './name-pattern.ts';
import type { Person } from './person.ts';
import type { Registers } from './registers.ts';

/** A text that readers see as a paragraph, with its id. */
export interface Text {
  id: string;
  text: string;
}

/**
 * Where paragraphs name speakers of the same record, persons whom the register confirms, and delegations. Names
 * never overlap each other or a citation; where they would, citations come first, then speakers, then delegations.
 */
export function findMentions(
  texts: readonly Text[],
  citations: readonly Citation[],
  persons: readonly Person[],
  registers: Pick<Registers, 'speakers' | 'delegations'>,
  grammar: Grammar,
): Mention[] {
  const names = namesOfOnePerson(persons);
  const pattern = namePattern(names.map(({ name }) => name));
  const othersIn = registeredNames(persons, registers, grammar);
  const idOf = new Map(names.map(({ name, id }) => [name, id]));
  const taken = Map.groupBy(
    citations.filter((citation) => citation.paragraph !== null),
    (citation) => citation.paragraph,
  );
  return texts.flatMap(({ id: paragraph, text }) => {
    const free = (start: number, end: number) =>
      !(taken.get(paragraph) ?? []).some((citation) => (citation.start ?? 0) < end && start < (citation.end ?? 0));
    const bodies = findDelegationNames(text, registers.delegations);
    const others: Mention[] = othersIn(text, bodies)
      .filter(({ start, end }) => free(start, end))
      .map(({ start, end, id }) => ({ kind: 'speaker', id, paragraph, start, end }));
    const here: Mention[] = [...(pattern === null ? [] : text.matchAll(pattern))].flatMap((match) => {
      const name = closedName(match[0]);
      const id = idOf.get(name);
      const end = match.index + match[0].length;
      const sure =
        (name.length > 3 && !joinsDot(text, match.index, match.index)) ||
        grammar.verbatim.namesPerson(text.slice(Math.max(0, match.index - 24), match.index), text.slice(end, end + 8));
      return id !== undefined && sure && free(match.index, end)
        ? [{ kind: 'speaker', id, paragraph, start: match.index, end }]
        : [];
    });
    const meetsHere = overlaps(here);
    const speakers = [...here, ...others.filter(({ start, end }) => !meetsHere(start, end))];
    const meetsSpeaker = overlaps(speakers.toSorted((a, b) => a.start - b.start));
    const delegations: Mention[] = bodies
      .filter(({ start, end }) => free(start, end) && !meetsSpeaker(start, end))
      .map(({ start, end, id }) => ({ kind: 'delegation', id, paragraph, start, end }));
    return [...speakers, ...delegations].sort((a, b) => a.start - b.start);
  });
}

/** Whether a stretch overlaps one of these, which stand in order and apart. */
function overlaps(mentions: readonly Mention[]): (start: number, end: number) => boolean {
  return (start, end) => {
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    return (mentions[low]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

/** Every name by which just one of the persons is known. Whom a shared name means is not guessed. */
function namesOfOnePerson(persons: readonly Person[]): { name: string; id: string }[] {
  const bearers = new Map<string, Set<string>>();
  for (const { id, spellings } of persons) {
    for (const name of spellings.flatMap(({ printed }) => namesOf(closedName(printed)))) {
      bearers.set(name, (bearers.get(name) ?? new Set()).add(id));
    }
  }
  return [...bearers].flatMap(([name, ids]) => (ids.size === 1 ? [...ids].map((id) => ({ name, id })) : []));
}

/** A name, and the part of it by which others call its bearer. */
function namesOf(printed: string): string[] {
  const family = printed.split('·').at(-1) ?? '';
  return family === printed || family.length < 2 ? [printed] : [printed, family];
}
