import type { Grammar, HalfOfDay } from '../parse/grammars/grammar.ts';
import type { ParsedIntervention, ParsedMeeting } from '../parse/parsed.ts';
import type { DelegationRegister, RegisteredDelegation } from './delegation-register.ts';
import { SoundIndex } from './sound-index.ts';

/** What a meeting's own text says of who is there, before anyone is matched with a label. */
export interface Attendance {
  /** Everyone whom the roster prints, one entry a person. */
  representatives: Representative[];
  /** Delegations invited under rule 37. */
  states: { printed: string; delegation: RegisteredDelegation | null; line: number }[];
  /** Persons invited under rule 39. */
  guests: Guest[];
  /** The guest whose name it is, or ends in it after a dot; undefined for nobody's. */
  guestNamed(name: string): Guest | undefined;
  /** Guests by the sound of their family names. */
  guestsBySound: SoundIndex<Guest>;
  /** Who is there for a delegation, by its id. */
  representativesOf(delegation: string): readonly Representative[];
  presidency: { printed: string; delegation: RegisteredDelegation | null; line: number } | null;
}

export interface Representative {
  name: string;
  printed: string;
  delegation: RegisteredDelegation | null;
  presiding: boolean;
  /** The half of the day for which the roster prints the president; null where it prints none. */
  half: HalfOfDay | null;
  line: number;
}

export interface Guest {
  name: string;
  /** Body and office as printed. */
  office: string;
  delegation: RegisteredDelegation | null;
  /** The office without the body. */
  position: string | null;
  briefer: boolean;
  line: number;
}

/** Reads the roster and the chair's invitations under rules 37 and 39. */
export function readAttendance(meeting: ParsedMeeting, grammar: Grammar, register: DelegationRegister): Attendance {
  const byName = new Map<string, Guest>();
  const byDelegation = new Map<string, Representative[]>();
  const attendance: Attendance = {
    representatives: [],
    states: [],
    guests: [],
    guestNamed: (name) => byName.get(name),
    guestsBySound: new SoundIndex(),
    representativesOf: (id) => byDelegation.get(id) ?? [],
    presidency: null,
  };
  for (const row of meeting.roster) {
    const delegation = register.byName(row.delegation);
    if (row.presiding) attendance.presidency = { printed: row.delegation, delegation, line: row.line };
    for (const printed of row.representatives) {
      const president = row.presiding ? grammar.verbatim.presidentOf(printed) : { name: printed, half: null };
      const name = grammar.verbatim.withoutHonorific(president.name);
      const { presiding, line } = row;
      const representative = { name, printed, delegation, presiding, half: president.half, line };
      attendance.representatives.push(representative);
      if (delegation === null) continue;
      const others = byDelegation.get(delegation.id);
      if (others === undefined) byDelegation.set(delegation.id, [representative]);
      else others.push(representative);
    }
  }
  for (const { passage } of chairParagraphs(meeting.interventions, grammar)) {
    const text = passage.normal;
    for (const printed of grammar.verbatim
      .invitedStates(text)
      .flatMap((names) => splitNames(names, grammar, register))) {
      attendance.states.push({ printed, delegation: register.byName(printed), line: passage.firstLine });
    }
    for (const guest of grammar.verbatim.invitedGuests(text)) {
      const body = bodyOf(guest.office, register);
      const invited: Guest = {
        name: guest.name,
        office: guest.office,
        delegation: body?.delegation ?? null,
        position: grammar.verbatim.positionIn(guest.office, body?.printed ?? ''),
        briefer: grammar.verbatim.invitesBriefers(text),
        line: passage.lineAt(guest.at),
      };
      attendance.guests.push(invited);
      attendance.guestsBySound.add(guest.name.split('·').at(-1) ?? '', invited);
      for (const part of partsOf(guest.name)) if (!byName.has(part)) byName.set(part, invited);
    }
  }
  return attendance;
}

/** A name, and what follows each of its dots. */
function partsOf(name: string): string[] {
  return name.split('·').map((_, index, parts) => parts.slice(index).join('·'));
}

/** The body whose name begins an office, `上海合作组织秘书长`; the longest name wins. Null when the register has none. */
export function bodyOf(
  office: string,
  register: DelegationRegister,
): { delegation: RegisteredDelegation; printed: string } | null {
  for (let length = office.length; length > 0; length -= 1) {
    const printed = office.slice(0, length);
    const delegation = register.byName(printed);
    if (delegation !== null) return { delegation, printed };
  }
  return null;
}

function chairParagraphs(interventions: readonly ParsedIntervention[], grammar: Grammar) {
  return interventions
    .filter(({ label }) => grammar.verbatim.isChair(label.name))
    .flatMap(({ parts }) => parts.filter((part) => part.capacity === 'president').flatMap((part) => part.paragraphs));
}

/**
 * `亚美尼亚和印度` as two names, `特立尼达和多巴哥` as one: a conjunction parts two names where the register has
 * both, and a text that it does not have at all stays as it is.
 */
export function splitNames(printed: string, grammar: Grammar, register: DelegationRegister): string[] {
  if (register.byName(printed) !== null) return [printed];
  for (const conjunction of grammar.conjunctions) {
    for (let at = printed.indexOf(conjunction); at > 0; at = printed.indexOf(conjunction, at + 1)) {
      const names = [printed.slice(0, at).trim(), printed.slice(at + conjunction.length).trim()];
      if (names.every((name) => register.byName(name) !== null)) return names;
    }
  }
  return [printed];
}
