import { evidence } from '../words/evidence.ts';
import { callBefore } from './call-before.ts';
import type { RegisteredDelegation } from './delegation-register.ts';
import type { InChair } from './in-chair.ts';
import { bodyOf, type Guest, type Representative } from './people.ts';
import { type Person, personId } from './person.ts';
import { provenChair } from './proven-chair.ts';
import { soundLikeness } from './sound.ts';
import type { Turn, Who } from './turn.ts';

/**
 * Who speaks for whom: the label, the roster, the paragraphs inviting under rules 37 and 39, and the call to
 * speak, in that order of weight. A bracket that prints a State says no State where rule 39 invited the
 * speaker for an organisation and the roster has somebody else for that State: there it tells the language.
 */
export function resolveSpeaker(turn: Turn): Who {
  const { verbatim } = turn.parsing.grammar;
  const { name } = turn.intervention.label;
  if (verbatim.isChair(name)) return resolveChair(turn);
  if (verbatim.isSecretaryGeneral(name)) return resolveSecretaryGeneral(turn);
  const guest = findGuest(turn);
  const stated = turn.intervention.label.affiliation === null ? null : statedDelegation(turn);
  const representative = stated === null ? null : findRepresentative(turn, stated);
  if (guest !== null && representative === null) return resolveGuest(turn, guest);
  return resolveDelegate(turn, stated, representative);
}

function resolveChair(turn: Turn): Who {
  const inChair = turn.chair?.inChair ?? { who: 'president' };
  if (inChair.who === 'other') return resolveOther(turn, inChair);
  return inChair.who === 'unknown' ? unknownChair(turn) : resolvePresident(turn);
}

function unknownChair({ intervention }: Turn): Who {
  return {
    person: null,
    personReasons: [],
    delegation: null,
    delegationReasons: [],
    role: 'president',
    capacity: 'president',
    position: intervention.label.name,
  };
}

/** Somebody who took the chair: their country stands on that line, or the roster has it. */
function resolveOther(turn: Turn, { name, office, affiliation, line, printed }: InChair & { who: 'other' }): Who {
  const { attendance, intervention, registers, parsing } = turn;
  const { delegations } = registers;
  const row = attendance.representatives.find((one) => name !== null && one.name === name);
  const body = bodyOf(office, delegations);
  const stated = affiliation === null ? (body?.delegation ?? null) : delegations.byName(affiliation);
  const delegation = stated ?? (affiliation === null ? (row?.delegation ?? null) : null);
  const took = evidence.tookChair(printed, line);
  const onRoster =
    row === undefined || row.delegation?.id !== delegation?.id ? [] : [evidence.rosterName(row.printed, row.line)];
  const position = body === null ? null : parsing.grammar.verbatim.positionIn(office, body.printed);
  return {
    person:
      name === null
        ? null
        : toPerson(turn, name, name, delegation, position, [{ printed: name, where: 'speech', line, reason: null }]),
    personReasons: [evidence.labelTitle(intervention.label.name, intervention.line), took, ...onRoster],
    delegation,
    delegationReasons: [took, ...(stated === null ? onRoster : [])],
    role: 'president',
    capacity: 'president',
    position,
  };
}

/** The president whom the roster prints. */
function resolvePresident(turn: Turn): Who {
  const { attendance, intervention } = turn;
  const { presidency } = attendance;
  const proven = provenChair(turn);
  const delegation = presidency?.delegation ?? null;
  const reasons = proven?.reasons ?? [];
  const person =
    proven === null
      ? null
      : toPerson(turn, proven.name, proven.name, delegation, null, [
          { printed: proven.name, where: 'roster', line: proven.line, reason: null },
        ]);
  return {
    person,
    personReasons: [evidence.labelTitle(intervention.label.name, intervention.line), ...reasons],
    delegation,
    delegationReasons: presidency === null ? [] : [evidence.presidency(presidency.printed, presidency.line)],
    role: 'president',
    capacity: 'president',
    position: null,
  };
}

/** 秘书长 alone is the Secretary-General; the call to speak gives the name. */
function resolveSecretaryGeneral(turn: Turn): Who {
  const { label, line } = turn.intervention;
  const call = callBefore(turn);
  const { verbatim } = turn.parsing.grammar;
  const name = call === null ? null : verbatim.splitOffice(call.called).name;
  const delegation = turn.registers.delegations.byId('secretary-general');
  const title = evidence.labelTitle(label.name, line);
  const reasons = call === null ? [title] : [title, evidence.called(call.called, call.line)];
  const family = name?.split('·').at(-1) ?? '';
  const spellings =
    call === null || name === null ? [] : [{ printed: name, where: 'call' as const, line: call.line, reason: null }];
  return {
    person: name === null ? null : toPerson(turn, family, name, delegation, label.name, spellings),
    personReasons: reasons,
    delegation,
    delegationReasons: reasons,
    role: thankedForBriefing(turn) ? 'briefer' : 'other',
    capacity: 'guest',
    position: label.name,
  };
}

function resolveGuest(turn: Turn, { guest, reasons }: MatchedGuest): Who {
  const { label, line } = turn.intervention;
  const printed = turn.parsing.grammar.verbatim.withoutHonorific(label.name);
  const call = callBefore(turn);
  const invited = evidence.inviteGuest(guest.office, guest.name, guest.line);
  const bracket = label.affiliation === null ? [] : [evidence.bracketIsLanguage(label.affiliation, line)];
  const called = call === null ? [] : [evidence.called(call.called, call.line)];
  const reason = reasons.length === 0 ? null : evidence.sentence(reasons);
  return {
    person: toPerson(turn, printed, guest.name, guest.delegation, guest.position, [
      { printed, where: 'label', line, reason: null },
      { printed: guest.name, where: 'invitation', line: guest.line, reason },
    ]),
    personReasons: [evidence.labelName(label.name, line), invited, ...reasons, ...called],
    delegation: guest.delegation,
    delegationReasons: [invited, ...bracket, ...called],
    role: guest.briefer || thankedForBriefing(turn) ? 'briefer' : 'invited',
    capacity: 'guest',
    position: guest.position,
  };
}

function resolveDelegate(
  turn: Turn,
  delegation: RegisteredDelegation | null,
  representative: MatchedRepresentative | null,
): Who {
  const { label, line } = turn.intervention;
  const { attendance, parsing, registers } = turn;
  const printed = parsing.grammar.verbatim.withoutHonorific(label.name);
  const call = callBefore(turn);
  const bracket = label.affiliation === null ? [] : [evidence.labelBracket(label.affiliation, line)];
  const [member] = attendance.representativesOf(delegation?.id ?? '');
  const state = attendance.states.find((row) => row.delegation !== null && row.delegation.id === delegation?.id);
  const called = call === null ? [] : [evidence.called(call.called, call.line)];
  const office = call === null ? '' : parsing.grammar.verbatim.splitOffice(call.called).office;
  const body = bodyOf(office, registers.delegations);
  const position =
    body !== null && body.delegation.id === delegation?.id
      ? parsing.grammar.verbatim.positionIn(office, body.printed)
      : null;
  const roster =
    representative === null
      ? []
      : [
          {
            printed: representative.row.name,
            where: 'roster' as const,
            line: representative.row.line,
            reason: representative.reason,
          },
        ];
  return {
    person: toPerson(turn, printed, printed, delegation, position, [
      { printed, where: 'label', line, reason: null },
      ...roster,
    ]),
    personReasons: [evidence.labelName(label.name, line), ...(representative?.reasons ?? [])],
    delegation,
    delegationReasons: [
      ...bracket,
      ...(member === undefined ? [] : [evidence.rosterAgrees(member.line)]),
      ...(state === undefined ? [] : [evidence.inviteState(state.printed, state.line)]),
      ...called,
    ],
    role: member !== undefined ? 'member' : state !== undefined ? 'invited' : 'other',
    capacity: 'delegate',
    position,
  };
}

function statedDelegation({ intervention, registers }: Turn): RegisteredDelegation | null {
  return registers.delegations.byName(intervention.label.affiliation ?? '');
}

interface MatchedGuest {
  guest: Guest;
  reasons: string[];
}

/**
 * The guest whom a label means: the same name or the end of it; failing that, the one whose name sounds most
 * alike, where the label has no bracket or one that the roster gives to somebody else.
 */
function findGuest({ intervention, attendance, parsing, registers }: Turn): MatchedGuest | null {
  const name = parsing.grammar.verbatim.withoutHonorific(intervention.label.name);
  const same = attendance.guestNamed(name);
  if (same !== undefined) return { guest: same, reasons: [] };
  if (intervention.label.affiliation !== null) return null;
  const guest = attendance.guestsBySound.nearest(
    name,
    0.6,
    (one) => !registers.speakers.areApart(name, one.name, one.delegation?.id ?? null),
  );
  return guest === null ? null : { guest, reasons: [evidence.soundsLike(name)] };
}

interface MatchedRepresentative {
  row: Representative;
  reason: string | null;
  reasons: string[];
}

/** The person on the roster whom a label of that delegation means: the same name, else the only one, else the one that sounds alike. */
function findRepresentative(
  { intervention, attendance, parsing, registers }: Turn,
  delegation: RegisteredDelegation,
): MatchedRepresentative | null {
  const name = parsing.grammar.verbatim.withoutHonorific(intervention.label.name);
  const rows = attendance.representativesOf(delegation.id);
  const same = rows.find((row) => row.name === name);
  if (same !== undefined) return { row: same, reason: null, reasons: [evidence.rosterName(same.printed, same.line)] };
  const ranked = rows
    .slice(0, mostCompared)
    .filter((row) => !registers.speakers.areApart(name, row.name, delegation.id))
    .map((row) => ({ row, likeness: soundLikeness(row.name, name) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (best === undefined || best.likeness < 0.5) return null;
  const why = [...(rows.length === 1 ? [evidence.onlyRepresentative] : []), evidence.soundsLike(name)];
  return {
    row: best.row,
    reason: evidence.sentence(why),
    reasons: [evidence.rosterName(best.row.printed, best.row.line), ...why],
  };
}

/** More representatives no delegation has; of a longer list only the same name counts. */
const mostCompared = 100;

/** Whether the chair's next turn thanks for a briefing. */
function thankedForBriefing({ index, meeting, parsing }: Turn): boolean {
  const next = meeting.interventions[index + 1];
  const first = next?.parts[0]?.paragraphs[0]?.passage.normal ?? '';
  return (
    next !== undefined &&
    parsing.grammar.verbatim.isChair(next.label.name) &&
    parsing.grammar.verbatim.thanksForBriefing(first)
  );
}

/** The person behind a name: the register may give another id, the whole name, and the name in Latin letters. */
function toPerson(
  { registers }: Turn,
  labelName: string,
  name: string,
  delegation: RegisteredDelegation | null,
  position: string | null,
  spellings: Person['spellings'],
): Person {
  const delegationId = delegation?.id ?? null;
  const found = registers.speakers.byName(labelName, delegationId);
  const registered = found?.merge === 'apart' ? null : found;
  return {
    id: registered?.id ?? personId(labelName, delegationId),
    name: registered?.name ?? name,
    english: registered?.english ?? null,
    confirmed: registered?.merge === 'confirmed',
    registered: registered === null ? [] : [registered.name, ...registered.spellings],
    position,
    delegationId,
    spellings,
  };
}
