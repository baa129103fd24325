import type { Grammar } from '../parse/grammars/grammar.ts';
import type { ParsedMeeting } from '../parse/parsed.ts';
import { evidence } from '../words/evidence.ts';
import { joinsDot, namePattern } from './name-pattern.ts';
import type { Person } from './person.ts';
import { SoundIndex } from './sound-index.ts';

/**
 * Spellings of persons that only running text has, added to the persons.
 *
 *     感谢…塔斯马加姆别托夫秘书长…所作通报      (on the label: 塔斯马甘别托夫)
 *
 * A spelling counts when it sounds alike and, besides, the given name or the office after it is the same.
 */
export function speechSpellings(meeting: ParsedMeeting, persons: readonly Person[], grammar: Grammar): void {
  registeredSpellings(meeting, persons);
  const known = new KnownNames(persons);
  for (const { passage } of meeting.interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs))) {
    for (const { name, at, title } of grammar.verbatim.namesInSpeech(passage.normal)) {
      if (known.has(name)) continue;
      const found = known.bestMatch(name, title);
      if (found === null) continue;
      const { person, printed, reasons } = found;
      const start = at + name.length - printed.length;
      known.add(person, { printed, where: 'speech', line: passage.lineAt(start), reason: evidence.sentence(reasons) });
    }
  }
}

/** Spellings of the register, where the text has them. */
function registeredSpellings(meeting: ParsedMeeting, persons: readonly Person[]): void {
  const paragraphs = meeting.interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs));
  for (const person of persons) {
    for (const printed of person.registered) {
      if (person.spellings.some((known) => known.printed === printed)) continue;
      const [line] = paragraphs.flatMap(({ passage }) => {
        const at = placeByItself(passage.normal, printed);
        return at < 0 ? [] : [passage.lineAt(at)];
      });
      if (line === undefined) continue;
      person.spellings.push({ printed, where: 'speech', line, reason: evidence.sentence([evidence.registered]) });
    }
  }
}

/** Where a text has a name that is not the end of a longer one; -1 where it has none. */
function placeByItself(text: string, name: string): number {
  for (const { index } of text.matchAll(namePattern([name]) ?? /$^/g)) if (!joinsDot(text, index, index)) return index;
  return -1;
}

interface Match {
  person: Person;
  printed: string;
  reasons: string[];
}

/** A spelling of a person, with its place among all of them, by which matches of one likeness are told apart. */
interface Known {
  person: Person;
  printed: string;
  order: number;
}

/** An end of a name, and the spelling of a person that it may be another form of. */
interface Candidate {
  person: Person;
  known: string;
  order: number;
  likeness: number;
  printed: string;
}

/** The names by which persons are known, asked by given name, by office and by sound, so that nobody is compared with everybody. */
class KnownNames {
  readonly #persons: readonly Person[];
  /** Names, and what follows a dot of one. */
  readonly #names = new Set<string>();
  readonly #parts = new Set<string>();
  readonly #byGivenName = new Map<string, SoundIndex<Known>>();
  readonly #byTitle = new Map<string, SoundIndex<Known>>();
  readonly #orderOf: ReadonlyMap<Person, number>;

  constructor(persons: readonly Person[]) {
    this.#persons = persons;
    this.#orderOf = new Map(persons.map((person, index) => [person, index]));
    for (const person of persons) {
      for (const [place, { printed }] of person.spellings.entries()) this.#note(person, printed, place);
    }
  }

  add(person: Person, spelling: Person['spellings'][number]): void {
    const known = this.#note(person, spelling.printed, person.spellings.push(spelling) - 1);
    for (const [title, index] of this.#byTitle) {
      if (person.position?.endsWith(title) === true) index.add(familyName(known.printed), known);
    }
  }

  /** Whether a name is known, ends in a known one, or is the end of one. */
  has(name: string): boolean {
    return this.#parts.has(name) || endsOf(name).some((end) => this.#names.has(end));
  }

  /** The person whom a name with a title means; the end of the name may be theirs, since words stand before it unparted. */
  bestMatch(name: string, title: string): Match | null {
    const matches = name.includes('·') ? this.#matchesOfWhole(name, title) : this.#matchesOfEnds(name, title);
    const [best] = matches
      .filter(({ printed, known }) => printed !== known)
      .sort((a, b) => b.likeness - a.likeness || a.order - b.order || a.printed.length - b.printed.length);
    if (best === undefined) return null;
    const given = givenName(best.known);
    const sameGiven = given !== '' && givenName(best.printed) === given;
    const shown = sameGiven ? evidence.sameGivenName(given) : evidence.sameOffice(title);
    return { person: best.person, printed: best.printed, reasons: [evidence.soundsLike(best.known), shown] };
  }

  /** A name with a dot, by those of the same given name or of such an office. */
  #matchesOfWhole(name: string, title: string): Candidate[] {
    const indexes = [
      ...endsOf(givenName(name)).flatMap((given) => this.#byGivenName.get(given) ?? []),
      this.#withTitle(title),
    ];
    return indexes
      .flatMap((index) => index.near(familyName(name), least))
      .filter(({ entry }) => entry.printed.includes('·'))
      .map(({ entry: { person, printed: known, order }, likeness }) => {
        return { person, known, order, likeness, printed: endingLike(name, known) };
      });
  }

  /** The ends of a name without a dot, each by the family names that are about as long, of those of such an office. */
  #matchesOfEnds(name: string, title: string): Candidate[] {
    return endsOf(name)
      .filter((printed) => printed.length >= shortest)
      .flatMap((printed) =>
        this.#withTitle(title)
          .near(printed, least)
          .filter(({ entry }) => Math.abs(familyName(entry.printed).length - printed.length) <= 1)
          .map(({ entry: { person, printed: known, order }, likeness }) => ({
            person,
            known,
            order,
            likeness,
            printed,
          })),
      );
  }

  #note(person: Person, printed: string, place: number): Known {
    const known = this.#known(person, printed, place);
    this.#names.add(printed);
    for (let at = printed.indexOf('·'); at >= 0; at = printed.indexOf('·', at + 1))
      this.#parts.add(printed.slice(at + 1));
    const given = givenName(printed);
    if (given !== '') {
      const index = this.#byGivenName.get(given) ?? new SoundIndex<Known>();
      this.#byGivenName.set(given, index);
      index.add(familyName(printed), known);
    }
    return known;
  }

  /** The names of all who hold an office that ends in a title. */
  #withTitle(title: string): SoundIndex<Known> {
    const made = this.#byTitle.get(title);
    if (made !== undefined) return made;
    const index = new SoundIndex<Known>();
    this.#byTitle.set(title, index);
    for (const person of this.#persons) {
      if (person.position?.endsWith(title) !== true) continue;
      for (const [place, { printed }] of person.spellings.entries()) {
        index.add(familyName(printed), this.#known(person, printed, place));
      }
    }
    return index;
  }

  #known(person: Person, printed: string, place: number): Known {
    return { person, printed, order: (this.#orderOf.get(person) ?? 0) * mostSpellings + place };
  }
}

/** How much two names must sound alike. */
const least = 0.7;
/** A shorter end of running text may be anything. */
const shortest = 3;
/** Above any number of spellings of one person. */
const mostSpellings = 100_000;

/** All ends of a text, the longest first. */
function endsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, start) => text.slice(start));
}

/** The end of a name with a dot that has as much before the dot as a known name has. */
function endingLike(name: string, known: string): string {
  return name.slice(name.indexOf('·') - Math.min(name.indexOf('·'), known.indexOf('·')));
}

function familyName(name: string): string {
  return name.split('·').at(-1) ?? name;
}

function givenName(name: string): string {
  return name.includes('·') ? (name.split('·')[0] ?? '') : '';
}
