import type { Grammar } from '../parse/grammars/grammar.ts';
import type { FoundName } from './find-delegation-names.ts';
import { closedName, joinsDot, namePattern } from './name-pattern.ts';
import type { Person } from './person.ts';
import type { Registers } from './registers.ts';
import type { RegisteredSpeaker } from './speaker-register.ts';

/** Finds names in a text; the names of delegations that it has are given with it. */
export type NameFinder = (text: string, delegations: readonly FoundName[]) => FoundName[];

/**
 * Where texts of a record surely name persons who did not speak in it, but whom the register confirms in all
 * records:
 *
 *     安东尼奥·古特雷斯        the whole name, unless an office of another delegation stands before it
 *     联合国秘书长古特雷斯      a family name with what the person speaks for right before it,
 *     古特雷斯秘书长           or right behind it
 *     古特雷斯先生             a family name with a title, behind one of these in the same text
 *
 * A family name by itself may be another person's: it is left alone, and so is a name that a speaker of the
 * record has.
 */
export function registeredNames(
  persons: readonly Person[],
  { speakers, delegations }: Pick<Registers, 'speakers' | 'delegations'>,
  grammar: Grammar,
): NameFinder {
  const here = new Set(persons.map(({ id }) => id));
  const taken = new Set(persons.flatMap(({ spellings }) => spellings.flatMap(({ printed }) => namesOf(printed))));
  const absent = speakers.all().filter(({ id, merge }) => merge === 'confirmed' && !here.has(id));
  const names = [...new Set(absent.flatMap(({ name, spellings }) => [name, ...spellings].flatMap(namesOf)))]
    .map(closedName)
    .filter((name) => !taken.has(name));
  const pattern = namePattern(names);
  if (pattern === null) return () => [];
  const bodies = delegations.names();

  return (text, found) => {
    const named = new Map<string, string>();
    const startsAt = new Map(found.map((body) => [body.end, body.start]));
    const endsAt = new Map(found.map((body) => [body.end, body.id]));
    const namesakes = new Map<string, boolean>();
    return [...text.matchAll(pattern)].flatMap((match): FoundName[] => {
      const start = match.index;
      const end = start + match[0].length;
      if (joinsDot(text, start, end)) return [];
      const name = closedName(match[0]);
      const id = name.includes('·') ? byWholeName(name, start) : byFamilyName(name, start, end);
      if (id === null) return [];
      named.set(familyOf(name), id);
      return [{ start, end, id }];
    });

    function byWholeName(name: string, start: number): string | null {
      const person = confirmed(name, null);
      const run = /\p{L}*$/u.exec(text.slice(Math.max(0, start - longestOffice), start))?.[0] ?? '';
      const office = grammar.verbatim.namesPerson(run, '') ? bodyWithin(start - run.length, start) : undefined;
      return office === undefined || office === person?.delegation ? (person?.id ?? null) : null;
    }

    /** The last delegation that is named between two places. */
    function bodyWithin(from: number, to: number): string | undefined {
      for (let end = to; end > from; end -= 1) {
        const start = startsAt.get(end);
        if (start !== undefined) return start >= from ? endsAt.get(end) : undefined;
      }
      return undefined;
    }

    function byFamilyName(name: string, start: number, end: number): string | null {
      const before = endsAt.get(start);
      if (before !== undefined) return confirmed(name, before)?.id ?? null;
      const behind = bodies.find(({ id, printed }) => id !== null && text.startsWith(printed, end))?.id;
      if (behind !== undefined && behind !== null) return confirmed(name, behind)?.id ?? null;
      const id = named.get(name);
      const isPerson = grammar.verbatim.namesPerson(
        text.slice(Math.max(0, start - longestOffice), start),
        text.slice(end, end + longestOffice),
      );
      return id !== undefined && isPerson && !hasNamesake(name, id) ? id : null;
    }

    /** Whether the text gives the family name to somebody else besides, by another given name. */
    function hasNamesake(family: string, id: string): boolean {
      const key = `${family}\0${id}`;
      const known = namesakes.get(key) ?? isShared(family, id);
      namesakes.set(key, known);
      return known;
    }

    function isShared(family: string, id: string): boolean {
      const person = speakers.byId(id);
      const whole = [person?.name ?? '', ...(person?.spellings ?? [])]
        .filter((one) => one.includes('·'))
        .map(closedName);
      const closed = closedName(text);
      const same = namePattern([`·${family}`]);
      return [...(same === null ? [] : closed.matchAll(same))].some(
        ({ index }) => !whole.some((name) => closed.slice(0, index + 1 + family.length).endsWith(name)),
      );
    }
  };

  function confirmed(name: string, delegation: string | null): RegisteredSpeaker | null {
    const person = speakers.byName(name, delegation);
    return person?.merge === 'confirmed' && !here.has(person.id) ? person : null;
  }
}

/** No words of an office before a name, and none behind it, are longer. */
const longestOffice = 64;

/** A name, and the part of it by which others call its bearer. */
function namesOf(name: string): string[] {
  return [name, familyOf(name)];
}

function familyOf(name: string): string {
  return name.slice(name.lastIndexOf('·') + 1);
}
