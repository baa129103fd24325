import { symbolSlug } from '../collections/addresses.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import type { ParsedIntervention, ParsedMeeting, ParsedPart, Parsing } from '../parse/parsed.ts';
import { toParagraph } from '../parse/parsed.ts';
import { evidence } from '../words/evidence.ts';
import { announcedState } from './announced-state.ts';
import type { RegisteredDelegation } from './delegation-register.ts';
import { chairTurns } from './in-chair.ts';
import { sittingOf } from './link-sittings.ts';
import { readAttendance, splitNames } from './people.ts';
import type { Person } from './person.ts';
import { proveChair } from './proven-chair.ts';
import type { RecordBody } from './record-body.ts';
import type { Registers } from './registers.ts';
import { reportDoubts } from './report-doubts.ts';
import { resolveSpeaker } from './resolve-speaker.ts';
import { speechSpellings } from './speech-spellings.ts';
import { statesSpokenFor } from './states-spoken-for.ts';
import type { Who } from './turn.ts';

type MeetingBody = RecordBody<Meeting>;

/** A meeting with its speakers and delegations, and the persons whom it names with all their spellings. */
export function resolveMeeting(
  parsed: ParsedMeeting,
  parsing: Parsing,
  registers: Registers,
): { body: MeetingBody; persons: Person[] } {
  const { grammar } = parsing;
  const attendance = readAttendance(parsed, grammar, registers.delegations);
  const { symbol, symbolFrom } = parsed;
  const id = symbolSlug(symbol);
  const presidents = attendance.representatives.filter(({ presiding }) => presiding).map(({ name }) => name);
  const chairs = chairTurns(parsed, presidents, grammar);
  const surroundings = { meeting: parsed, attendance, parsing, registers };
  const prove = proveChair(parsed, attendance, grammar);
  const resolved = parsed.interventions.map((intervention, index) => {
    const chair = chairs.get(index) ?? null;
    const who = resolveSpeaker({ ...surroundings, intervention, index, chair, proveChair: prove });
    return { intervention, who };
  });
  const persons = gatherPersons(resolved.map(({ who }) => who));
  speechSpellings(parsed, persons, grammar);
  reportDoubts({ parsed, parsing, attendance, register: registers.delegations, turns: resolved, chairs });
  const separate = (names: string) => splitNames(names, grammar, registers.delegations);
  const [title, subtitle] = parsed.agenda;
  const body: MeetingBody = {
    id,
    kind: 'meeting',
    symbol,
    symbolFrom,
    language: grammar.language,
    date: parsed.date,
    title: title?.text ?? subtitle?.text ?? symbol,
    body: 'security-council',
    layout: parsed.layout,
    number: parsed.number,
    resumption: parsed.resumption,
    sittings: [],
    year: parsed.year,
    opened: parsed.opened,
    closed: parsed.closed,
    place: parsed.place,
    presidents: parsed.roster.find((row) => row.presiding)?.representatives ?? [],
    members: parsed.roster.map((row) => ({
      ...row,
      delegationId: registers.delegations.byName(row.delegation)?.id ?? null,
    })),
    agenda: parsed.agenda.map((line) => line.text),
    interventions: resolved.map(({ intervention, who }) =>
      toIntervention(id, intervention, who, { parsing, registers }),
    ),
    footnotes: parsed.footnotes.map(({ mark, passage, calledFrom }) => ({
      mark,
      text: passage.text,
      line: passage.firstLine,
      calledFrom,
    })),
    procedure: parsed.procedure.map(({ passage: _, ...item }) => item),
    votes: parsed.votes.map((vote) => ({
      ...vote,
      inFavour: vote.inFavour.flatMap(separate),
      against: vote.against.flatMap(separate),
      abstaining: vote.abstaining.flatMap(separate),
      notParticipating: vote.notParticipating.flatMap(separate),
    })),
  };
  return { body: parsed.resumption === null ? body : { ...body, sittings: [sittingOf(body)] }, persons };
}

function toIntervention(
  meeting: string,
  parsed: ParsedIntervention,
  who: Who,
  { parsing, registers }: { parsing: Parsing; registers: Registers },
): Intervention {
  const { label } = parsed;
  const office = parsed.parts.find((part) => part.announced !== null)?.announced?.office;
  const body = who.delegation?.name ?? '';
  return {
    n: parsed.n,
    id: `${meeting}/${parsed.id}`,
    line: parsed.line,
    label: label.label,
    name: label.name,
    affiliation: label.affiliation,
    spokenIn: label.spokenIn,
    alsoSpokenIn: label.alsoSpokenIn,
    interpretedBy: label.interpretedBy,
    speaker:
      who.person === null
        ? null
        : { id: who.person.id, name: who.person.name, evidence: evidence.sentence(who.personReasons) },
    role: who.role,
    onBehalfOf: groupSpokenFor(parsed, who, parsing, registers),
    onBehalfOfStates: statesSpokenFor(parsed, who, parsing, registers),
    position:
      label.position ??
      who.position ??
      (office?.startsWith(body) === true ? parsing.grammar.verbatim.positionIn(office, body) : null),
    parts: parsed.parts.map((part) => toPart(part, who, registers)),
  };
}

/** A group that the first paragraphs of a turn name, other than the speaker's own delegation. */
function groupSpokenFor(
  turn: ParsedIntervention,
  who: Who,
  parsing: Parsing,
  registers: Registers,
): Intervention['onBehalfOf'] {
  for (const { passage } of turn.parts.flatMap((part) => part.paragraphs).slice(0, 3)) {
    const found = parsing.grammar.verbatim.onBehalfOf(passage.normal);
    const group = found === null ? null : registers.delegations.byName(found.group);
    if (found === null || group === null || group.kind === 'state' || group.id === who.delegation?.id) continue;
    const reason = evidence.forGroup(found.group, passage.lineAt(found.at));
    return { id: group.id, name: group.name, kind: group.kind, evidence: evidence.sentence([reason]) };
  }
  return null;
}

function toPart({ capacity, announced, spokenIn, paragraphs }: ParsedPart, who: Who, { delegations }: Registers): Part {
  const other = announcedState(announced, who, delegations);
  const said = announced === null ? [] : [evidence.announces(announced.office, announced.line)];
  return {
    capacity: capacity === 'floor' ? who.capacity : capacity,
    delegation:
      other === null ? reference(who.delegation, [...said, ...who.delegationReasons]) : reference(other, said),
    spokenIn,
    paragraphs: paragraphs.map(toParagraph),
  };
}

function reference(delegation: RegisteredDelegation | null, reasons: readonly string[]): Part['delegation'] {
  if (delegation === null) return null;
  return { id: delegation.id, name: delegation.name, kind: delegation.kind, evidence: evidence.sentence(reasons) };
}

/** One entry a person: turns of the same person share it. */
function gatherPersons(whos: readonly Who[]): Person[] {
  const persons = new Map<string, Person>();
  for (const { person } of whos) {
    if (person === null) continue;
    const known = persons.get(person.id);
    if (known === undefined) persons.set(person.id, person);
    else
      known.spellings.push(
        ...person.spellings.filter(
          (spelling) =>
            !known.spellings.some((other) => other.printed === spelling.printed && other.where === spelling.where),
        ),
      );
  }
  return [...persons.values()];
}
