import type { Grammar } from '../parse/grammars/grammar.ts';
import type { ParsedMeeting } from '../parse/parsed.ts';
import { evidence } from '../words/evidence.ts';
import type { Person } from './person.ts';
import { soundLikeness } from './sound.ts';

/**
 * Spellings of persons that only running text has, added to the persons.
 *
 *     感谢…塔斯马加姆别托夫秘书长…所作通报      (on the label: 塔斯马甘别托夫)
 *
 * A spelling counts when it sounds alike and, besides, the given name or the office after it is the same.
 */
export function speechSpellings(meeting: ParsedMeeting, persons: readonly Person[], grammar: Grammar): void {
  registeredSpellings(meeting, persons);
  for (const { passage } of meeting.interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs))) {
    for (const { name, at, title } of grammar.verbatim.namesInSpeech(passage.normal)) {
      if (persons.some((person) => person.spellings.some((known) => sameName(known.printed, name)))) continue;
      const found = bestMatch(persons, name, title);
      if (found === null) continue;
      const { person, printed, reasons } = found;
      const start = at + name.length - printed.length;
      person.spellings.push({
        printed,
        where: 'speech',
        line: passage.lineAt(start),
        reason: evidence.sentence(reasons),
      });
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
  let at = text.indexOf(name);
  while (at > 0 && text[at - 1] === '·') at = text.indexOf(name, at + 1);
  return at;
}

function sameName(known: string, name: string): boolean {
  return name === known || name.endsWith(known) || known.endsWith(`·${name}`);
}

interface Match {
  person: Person;
  printed: string;
  reasons: string[];
}

/** The person whom a name with a title means; the end of the name may be theirs, since words stand before it unparted. */
function bestMatch(persons: readonly Person[], name: string, title: string): Match | null {
  let best: (Match & { likeness: number }) | null = null;
  for (const person of persons) {
    for (const { printed: known } of person.spellings) {
      for (const candidate of endings(name, known)) {
        const likeness = soundLikeness(familyName(candidate), familyName(known));
        const given = givenName(known);
        const sameGiven = given !== '' && givenName(candidate) === given;
        const sameOffice = person.position?.endsWith(title) === true;
        if (likeness < 0.7 || candidate === known || !(sameGiven || sameOffice) || likeness <= (best?.likeness ?? 0))
          continue;
        const shown = sameGiven ? evidence.sameGivenName(given) : evidence.sameOffice(title);
        best = { person, printed: candidate, likeness, reasons: [evidence.soundsLike(known), shown] };
      }
    }
  }
  return best;
}

/** Ends of a run of signs that are about as long as a known name; a whole name with its dot as it stands. */
function endings(run: string, known: string): string[] {
  if (run.includes('·'))
    return known.includes('·') ? [run.slice(run.indexOf('·') - Math.min(run.indexOf('·'), known.indexOf('·')))] : [];
  const length = familyName(known).length;
  return [length - 1, length, length + 1]
    .filter((size) => size >= 3 && size <= run.length)
    .map((size) => run.slice(-size));
}

function familyName(name: string): string {
  return name.split('·').at(-1) ?? name;
}

function givenName(name: string): string {
  return name.includes('·') ? (name.split('·')[0] ?? '') : '';
}
