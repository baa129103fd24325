import { evidence } from '../words/evidence.ts';
import { callBefore } from './call-before.ts';
import { type CalledDelegate, calledDelegate } from './called-delegate.ts';
import type { RegisteredDelegation } from './delegation-register.ts';
import type { InChair } from './in-chair.ts';
import { type GuestMatch, type MatchedGuest, matchGuest } from './match-guest.ts';
import { matchRepresentative, type RepresentativeMatch } from './match-representative.ts';
import { bodyOf } from './people.ts';
import { type Person, personId } from './person.ts';
import type { ProvenChair } from './proven-chair.ts';
import type { Turn, Who } from './turn.ts';

/**
 * Who speaks for whom: the label, the roster, the paragraphs inviting under rules 37 and 39, and the call to
 * speak, in that order of weight. A bracket that prints a State says no State where rule 39 invited the
 * speaker for an organisation and the roster has somebody else for that State: there it tells the language.
 */
export function resolveSpeaker(turn: Turn): Who {
  const { verbatim } = turn.parsing.grammar;
  const { name, affiliation } = turn.intervention.label;
  if (verbatim.isChair(name)) return resolveChair(turn);
  if (verbatim.isSecretaryGeneral(name)) return resolveSecretaryGeneral(turn);
  const guests = matchGuest(turn);
  if (affiliation === null) return resolveWithoutBracket(turn, guests);
  const stated = turn.registers.delegations.byName(affiliation);
  const match = stated === null ? null : matchRepresentative(turn, stated);
  if (guests.one !== null && (match === null || match.one === null)) return resolveGuest(turn, guests.one);
  return resolveDelegate(turn, stated, match);
}

/** A label without a bracket is a guest's, or that of a delegate whom the call to speak or the roster tells. */
function resolveWithoutBracket(turn: Turn, guests: GuestMatch): Who {
  const { one, candidates } = calledDelegate(turn);
  if (one !== null && isRather(turn, one, guests.one)) return resolveCalled(turn, one);
  if (guests.one !== null) return resolveGuest(turn, guests.one);
  const named = guests.several.map(({ name, title, line }) => ({ printed: `${name}${title}`, line }));
  const several = [...named, ...candidates.map(({ printed, line }) => ({ printed, line }))];
  const who = resolveDelegate(turn, null, null);
  return several.length === 0 ? who : { ...who, person: null, doubts: [{ kind: 'several', candidates: several }] };
}

/** Whether a label is a delegate's rather than that of a guest who has the name as well, or one that sounds alike. */
function isRather({ intervention, parsing }: Turn, delegate: CalledDelegate, matched: MatchedGuest | null): boolean {
  if (matched === null) return true;
  const { guest, bySound } = matched;
  if (guest.office !== '' && delegate.call?.called.includes(guest.office) === true) return false;
  if (bySound) return true;
  if (delegate.row === null) return false;
  return delegate.byState || parsing.grammar.verbatim.titlesDiffer(guest.title, intervention.label.name);
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
    doubts: [],
  };
}

/** Somebody who took the chair: their country stands on that line, or the roster has it. */
function resolveOther(turn: Turn, { name, office, affiliation, line, printed }: InChair & { who: 'other' }): Who {
  const { attendance, intervention, registers, parsing } = turn;
  const { delegations } = registers;
  const [row] = name === null ? [] : attendance.representativesNamed(name);
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
    doubts: [],
  };
}

/** The president whom the label names in brackets, `主席（叶女士）`, where the roster has several. */
function namedOnLabel({ attendance, intervention, parsing }: Turn): ProvenChair | null {
  const { label, line } = intervention;
  const name = parsing.grammar.verbatim.withoutHonorific(label.affiliation ?? '');
  const row = attendance.representatives.find((one) => one.presiding && one.name === name);
  if (row === undefined || label.affiliation === null) return null;
  const reasons = [evidence.labelBracket(label.affiliation, line), evidence.rosterName(row.printed, row.line)];
  return { name: row.name, line: row.line, reasons };
}

/** The president whom the roster prints. */
function resolvePresident(turn: Turn): Who {
  const { attendance, intervention } = turn;
  const { presidency } = attendance;
  const proven = namedOnLabel(turn) ?? turn.proveChair(intervention);
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
    doubts: [],
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
    doubts: [],
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
  // Without an office that the grammar knows, words for a body may stand before the name: a call has it alone.
  const alone = call === null ? null : turn.parsing.grammar.verbatim.splitOffice(call.called).name;
  const isWhole = (one: string) =>
    one.length > 1 && guest.name.endsWith(one) && !/[·\s]$/.test(guest.name.slice(0, -one.length));
  const name =
    guest.office === '' ? ([alone, printed].find((one) => one !== null && isWhole(one)) ?? guest.name) : guest.name;
  return {
    person: toPerson(turn, printed, name, guest.delegation, guest.position, [
      { printed, where: 'label', line, reason: null },
      { printed: guest.name, where: 'invitation', line: guest.line, reason },
    ]),
    personReasons: [evidence.labelName(label.name, line), invited, ...reasons, ...called],
    delegation: guest.delegation,
    delegationReasons: [invited, ...bracket, ...called],
    role: guest.briefer || thankedForBriefing(turn) ? 'briefer' : 'invited',
    capacity: 'guest',
    position: guest.position,
    doubts: [],
  };
}

/** Somebody whose label prints no bracket, with the delegation that the call or the roster tells. */
function resolveCalled(turn: Turn, called: CalledDelegate): Who {
  const { delegation, row, name, position, call, reasons } = called;
  const { intervention, attendance, parsing } = turn;
  const { label, line } = intervention;
  const printed = parsing.grammar.verbatim.withoutHonorific(label.name);
  const spellings: Person['spellings'] = [{ printed, where: 'label', line, reason: null }];
  const onRoster = row === null ? [] : [evidence.rosterName(row.printed, row.line)];
  const said = call === null ? [] : [evidence.called(call.called, call.line)];
  if (row !== null) spellings.push({ printed: row.name, where: 'roster', line: row.line, reason: null });
  if (name !== null && call !== null) {
    const reason = reasons.length === 0 ? null : evidence.sentence(reasons);
    spellings.push({ printed: name, where: 'call', line: call.line, reason });
  }
  const invited = attendance.invitedOffice(delegation.id);
  const invitation = invited === undefined ? [] : [evidence.inviteGuest(invited.office, '', invited.line)];
  const fullest = name !== null && name.length > printed.length ? name : printed;
  const who = resolveDelegate(turn, delegation, null);
  const briefs = (call?.toBrief === true && position !== null) || thankedForBriefing(turn);
  const isState = delegation.kind === 'state';
  return {
    ...who,
    person: toPerson(turn, printed, fullest, delegation, position, spellings),
    personReasons: [evidence.labelName(label.name, line), ...onRoster, ...said, ...reasons],
    delegationReasons: [...onRoster, ...who.delegationReasons, ...invitation],
    role: briefs ? 'briefer' : invited !== undefined ? 'invited' : who.role,
    capacity: isState ? 'delegate' : 'guest',
    position,
    doubts: [{ kind: 'without-bracket', delegation: delegation.name, from: call === null ? 'roster' : 'call' }],
  };
}

function resolveDelegate(turn: Turn, delegation: RegisteredDelegation | null, match: RepresentativeMatch | null): Who {
  const { label, line } = turn.intervention;
  const { attendance, parsing, registers } = turn;
  const printed = parsing.grammar.verbatim.withoutHonorific(label.name);
  const call = callBefore(turn);
  const representative = match?.one ?? null;
  const otherTitle = match?.otherTitle ?? null;
  // Two of one name in a delegation are told apart by the title of address, by nothing else.
  const told = match?.isShared === true ? label.name : printed;
  const bracket = label.affiliation === null ? [] : [evidence.labelBracket(label.affiliation, line)];
  const [member] = attendance.representativesOf(delegation?.id ?? '');
  const state = delegation === null ? undefined : attendance.invitationOf(delegation.id);
  const called = call === null ? [] : [evidence.called(call.called, call.line)];
  const office = call === null ? '' : parsing.grammar.verbatim.splitOffice(call.called).office;
  const body = bodyOf(office, registers.delegations);
  const isCalled = body !== null && body.delegation.id === delegation?.id;
  const position = isCalled ? (call?.office ?? parsing.grammar.verbatim.positionIn(office, body.printed)) : null;
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
    person: toPerson(turn, told, printed, delegation, position, [
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
    doubts: otherTitle === null ? [] : [{ kind: 'other-title', printed: otherTitle.printed, line: otherTitle.line }],
  };
}

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
