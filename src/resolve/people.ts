import type { Grammar, HalfOfDay } from '../parse/grammars/grammar.ts';
import type { ParsedIntervention, ParsedMeeting } from '../parse/parsed.ts';
import { Passage } from '../read/passage.ts';
import type { DelegationRegister, RegisteredDelegation } from './delegation-register.ts';
import { SoundIndex } from './sound-index.ts';

/** What a meeting's own text says of who is there, before anyone is matched with a label. */
export interface Attendance {
  /** Everyone whom the roster prints, one entry a person. */
  representatives: Representative[];
  /** Delegations invited under rule 37. */
  states: InvitedState[];
  /** The first invitation of a delegation, by its id; undefined where none is. */
  invitationOf(delegation: string): InvitedState | undefined;
  /** Persons invited under rule 39. */
  guests: Guest[];
  /** The guests whose name it is, or ends in it after a dot or a blank. */
  guestsNamed(name: string): readonly Guest[];
  /** The guests whose office it is, or ends in it. */
  guestsOfOffice(office: string): readonly Guest[];
  /** An office of a body, invited under rule 39 without a name, by the id of the body. */
  invitedOffice(delegation: string): InvitedOffice | undefined;
  /** Guests by the sound of their family names. */
  guestsBySound: SoundIndex<Guest>;
  /** Who is there for a delegation, by its id. */
  representativesOf(delegation: string): readonly Representative[];
  /** Who bears a name on the roster, or one that ends in it behind a dot, for whatever delegation. */
  representativesNamed(name: string): readonly Representative[];
  /** Who is there for a delegation, by the sound of their names. */
  representativesBySound(delegation: string): SoundIndex<Representative>;
  presidency: { printed: string; delegation: RegisteredDelegation | null; line: number } | null;
}

export interface InvitedState {
  printed: string;
  delegation: RegisteredDelegation | null;
  line: number;
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
  /** The title of address behind the name: `先生`. */
  title: string;
  delegation: RegisteredDelegation | null;
  /** The office without the body. */
  position: string | null;
  briefer: boolean;
  line: number;
}

export interface InvitedOffice {
  office: string;
  position: string | null;
  line: number;
}

/** Reads the roster and the chair's invitations under rules 37 and 39. */
export function readAttendance(meeting: ParsedMeeting, grammar: Grammar, register: DelegationRegister): Attendance {
  const guests = new Map<string, Guest[]>();
  const byOffice = new Map<string, Guest[]>();
  const offices = new Map<string, InvitedOffice>();
  const byDelegation = new Map<string, Representative[]>();
  const byName = new Map<string, Representative[]>();
  const bySound = new Map<string, SoundIndex<Representative>>();
  const firstInvitations = new Map<string, InvitedState>();
  const attendance: Attendance = {
    representatives: [],
    states: [],
    invitationOf: (id) => firstInvitations.get(id),
    guests: [],
    guestsNamed: (name) => guests.get(name) ?? [],
    guestsOfOffice: (office) => byOffice.get(office) ?? [],
    invitedOffice: (id) => offices.get(id),
    guestsBySound: new SoundIndex(),
    representativesOf: (id) => byDelegation.get(id) ?? [],
    representativesNamed: (name) => byName.get(name) ?? [],
    representativesBySound: (id) => {
      const known = bySound.get(id);
      if (known !== undefined) return known;
      const index = new SoundIndex<Representative>();
      for (const row of byDelegation.get(id) ?? []) index.add(row.name, row);
      bySound.set(id, index);
      return index;
    },
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
      for (const part of partsOf(name)) add(byName, part, representative);
      if (delegation !== null) add(byDelegation, delegation.id, representative);
    }
  }
  for (const passage of invitations(meeting.interventions, grammar)) {
    const text = passage.normal;
    for (const printed of grammar.verbatim
      .invitedStates(text)
      .flatMap((names) => splitNames(names, grammar, register))) {
      const delegation = stateIn(printed, grammar, register);
      const state: InvitedState = { printed, delegation, line: passage.firstLine };
      attendance.states.push(state);
      if (delegation !== null && !firstInvitations.has(delegation.id)) firstInvitations.set(delegation.id, state);
    }
    for (const { at, ...guest } of grammar.verbatim.invitedGuests(text)) {
      const body = bodyOf(guest.office, register);
      const delegation = body?.delegation ?? null;
      const known = guests
        .get(guest.name)
        ?.some((one) => one.name === guest.name && one.delegation?.id === delegation?.id);
      if (known === true) continue;
      const invited: Guest = {
        ...guest,
        delegation,
        position: grammar.verbatim.positionIn(guest.office, body?.printed ?? ''),
        briefer: grammar.verbatim.invitesBriefers(text),
        line: passage.lineAt(at),
      };
      attendance.guests.push(invited);
      attendance.guestsBySound.add(guest.name.split('·').at(-1) ?? '', invited);
      for (const part of [...partsOf(guest.name), ...possibleNames(guest)]) add(guests, part, invited);
      for (const ending of endingsOf(guest.office)) add(byOffice, ending, invited);
    }
    for (const { office, at } of grammar.verbatim.invitedBodies(text)) {
      const body = bodyOf(office, register);
      if (body === null || offices.has(body.delegation.id)) continue;
      const position = grammar.verbatim.positionIn(office, body.printed);
      offices.set(body.delegation.id, { office, position, line: passage.lineAt(at) });
    }
  }
  return attendance;
}

function add<Entry>(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [entry]);
  else known.push(entry);
}

/** A State, where it is invited with an office behind its name, `以色列外交部长`, or without. */
function stateIn(printed: string, grammar: Grammar, register: DelegationRegister): RegisteredDelegation | null {
  const whole = register.byName(printed);
  if (whole !== null) return whole;
  const body = bodyOf(printed, register);
  return body !== null && grammar.verbatim.isOffice(printed.slice(body.printed.length)) ? body.delegation : null;
}

/** A name, and what follows each of its dots, or each of its blanks in Latin letters. */
function partsOf(name: string): string[] {
  return [name, ...[...name.matchAll(/[·\s]+/g)].map(({ 0: mark, index }) => name.slice(index + mark.length))];
}

/**
 * Ends of what is printed for a guest without an office that the grammar knows, since a name may stand behind words for a
 * body there: `某某网络林晓`.
 */
function possibleNames({ name, office }: Pick<Guest, 'name' | 'office'>): string[] {
  if (office !== '' || name.length <= longestName || /[·\s]/.test(name)) return [];
  return Array.from({ length: longestName - 1 }, (_, at) => name.slice(-at - 2));
}

/** No name without a dot is longer. */
const longestName = 4;

/** Ends of an office that are as long as the titles of labels: `特别代表`. */
function endingsOf(office: string): string[] {
  return Array.from({ length: Math.min(office.length, longestTitle) }, (_, at) => office.slice(-at - 1)).slice(1);
}

const longestTitle = 12;

/** The body whose name begins an office, `上海合作组织秘书长`; the longest name wins. Null when the register has none. */
export function bodyOf(
  office: string,
  register: DelegationRegister,
): { delegation: RegisteredDelegation; printed: string } | null {
  for (let length = office.length; length > 0; length -= 1) {
    const printed = office.slice(0, length);
    if (register.isOtherWord(printed)) return null;
    const delegation = register.byName(printed);
    if (delegation !== null) return { delegation, printed };
  }
  return null;
}

/** What the chair says, by paragraphs; an invitation whose list goes on is one text with the paragraphs of its list. */
function* invitations(interventions: readonly ParsedIntervention[], { verbatim }: Grammar): Generator<Passage> {
  for (const { label, parts } of interventions) {
    if (!verbatim.isChair(label.name)) continue;
    let open: Passage[] = [];
    for (const { passage } of parts
      .filter((part) => part.capacity === 'president')
      .flatMap((part) => part.paragraphs)) {
      const goesOn = verbatim.invitationGoesOn(passage.normal, open.length > 0);
      open.push(passage);
      if (goesOn) continue;
      yield Passage.join(passage.source, open);
      open = [];
    }
    const [first] = open;
    if (first !== undefined) yield Passage.join(first.source, open);
  }
}

/**
 * `亚美尼亚和印度` as two names, `特立尼达和多巴哥` as one: a conjunction parts two names where the register has
 * both, and a text that it does not have at all stays as it is.
 */
export function splitNames(printed: string, grammar: Grammar, register: DelegationRegister): string[] {
  if (register.byName(printed) !== null || printed.length > longestNames) return [printed];
  for (const conjunction of grammar.conjunctions) {
    for (let at = printed.indexOf(conjunction); at > 0; at = printed.indexOf(conjunction, at + 1)) {
      const names = [printed.slice(0, at).trim(), printed.slice(at + conjunction.length).trim()];
      if (names.every((name) => register.byName(name) !== null)) return names;
    }
  }
  return [printed];
}

/** No two names of delegations are longer, with all their blanks; a longer text is searched for no conjunction. */
const longestNames = 400;
