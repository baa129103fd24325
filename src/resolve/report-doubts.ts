import { type ParsedIntervention, type ParsedMeeting, type Parsing, report } from '../parse/parsed.ts';
import { announcedState } from './announced-state.ts';
import { callBefore } from './call-before.ts';
import type { DelegationRegister } from './delegation-register.ts';
import type { ChairTurn } from './in-chair.ts';
import type { Attendance } from './people.ts';
import type { SpeakerDoubt, Who } from './turn.ts';

interface Resolution {
  parsed: ParsedMeeting;
  parsing: Parsing;
  attendance: Attendance;
  register: DelegationRegister;
  turns: readonly { intervention: ParsedIntervention; who: Who }[];
  /** The chair's turns, by their place among the turns. */
  chairs: ReadonlyMap<number, ChairTurn>;
}

/** Notes what of a meeting could not be decided: names that no register has, turns that nobody stands behind. */
export function reportDoubts(resolution: Resolution): void {
  reportUnknownNames(resolution);
  reportVoters(resolution);
  reportTurns(resolution);
  reportChairs(resolution);
  reportSilent(resolution);
}

function reportUnknownNames({ parsed, parsing, attendance, register }: Resolution): void {
  const roster = parsed.roster.map(({ delegation, line }) => ({ printed: delegation, line }));
  for (const { printed, line } of [...roster, ...attendance.states]) {
    if (register.byName(printed) === null)
      warn(parsing, 'resolve/unknown-delegation', line, unknown(printed), hintFor(printed, register));
  }
  for (const { name, office, delegation, line } of attendance.guests) {
    if (delegation !== null) continue;
    const message = `Unexpected office \`${office}\` of ${name}, expected the name of a body in the register at its beginning`;
    warn(parsing, 'resolve/unknown-delegation', line, message, hintFor(office, register));
  }
}

function reportVoters({ parsed, parsing, attendance, register }: Resolution): void {
  const members = new Set(attendance.representatives.map((row) => row.delegation?.id));
  for (const vote of parsed.votes) {
    const { inFavour, against, abstaining, notParticipating } = vote;
    const strangers = [...inFavour, ...against, ...abstaining, ...notParticipating].filter((printed) => {
      const id = register.byName(printed)?.id;
      return id === undefined || !members.has(id);
    });
    if (strangers.length === 0) continue;
    const message = `Unexpected votes of ${strangers.map((name) => `\`${name}\``).join(', ')}, expected delegations of the roster`;
    warn(
      parsing,
      'resolve/voter-not-member',
      vote.line,
      message,
      'The list is published as printed; compare it with the print.',
    );
  }
}

/** A chair who changes without a line that says so, or takes the chair for a State that no register has. */
function reportChairs({ parsing, register, turns, chairs }: Resolution): void {
  for (const [index, { untold, inChair }] of chairs) {
    const { label, line } = turns[index]?.intervention ?? {};
    if (label === undefined || line === undefined) continue;
    if (untold !== null) {
      const before = untold.before === null ? 'the president of the roster' : `\`${untold.before}\``;
      const message = `Unexpected chair \`${untold.now}\` after ${before}, expected a line between them that says who takes the chair`;
      const hint =
        inChair.who === 'unknown'
          ? 'The turn is published without a person; look in the print for who presides from here on.'
          : 'The turn is given to the president of the roster; look in the print for who presides from here on.';
      warn(parsing, 'resolve/chair-changes', line, message, hint);
    }
    const who = turns[index]?.who;
    for (const { announced } of turns[index]?.intervention.parts ?? []) {
      const other = who === undefined ? null : announcedState(announced, who, register);
      if (other === null || announced === null || who?.delegation === null) continue;
      const message = `Unexpected \`${announced.office}\`, expected the delegation of whoever is in the chair, ${who?.delegation.name}`;
      const hint = 'What is said for that State is published under it; look in the print for who presides here.';
      warn(parsing, 'resolve/chair-for-other', announced.line, message, hint);
    }
    if (inChair.who === 'other' && inChair.affiliation !== null && register.byName(inChair.affiliation) === null)
      warn(
        parsing,
        'resolve/unknown-delegation',
        inChair.line,
        unknown(inChair.affiliation),
        hintFor(inChair.affiliation, register),
      );
  }
}

function reportTurns({ parsed, parsing, register, turns, chairs }: Resolution): void {
  for (const [index, { intervention, who }] of turns.entries()) {
    const { label, line } = intervention;
    const languages = [label.spokenIn, ...label.alsoSpokenIn, ...intervention.parts.map(({ spokenIn }) => spokenIn)];
    if (languages.includes('und')) {
      const hint = 'Add the language to the grammar; until then the turn is published with an undetermined language.';
      warn(parsing, 'resolve/unknown-language', line, `Unexpected language in the turn of \`${label.label}\``, hint);
    }
    for (const doubt of who.doubts) reportSpeaker(parsing, intervention, doubt);
    if (who.doubts.some(({ kind }) => kind === 'several')) continue;
    // Whom rule 39 invites by name is known, though no register has the body: the invitation is told.
    if (who.capacity === 'guest' && who.person !== null && who.delegation === null) continue;
    if (who.delegation !== null) {
      const needsCall = who.role === 'invited' || who.role === 'briefer' || who.role === 'other';
      if (needsCall && callBefore({ index, meeting: parsed, parsing }) === null) {
        note(
          parsing,
          'resolve/label-without-call',
          line,
          `\`${label.label}\` speaks, and the chair calls nobody before`,
        );
      }
      continue;
    }
    if (chairs.get(index)?.inChair.who === 'unknown' || chairs.get(index)?.inChair.who === 'other') continue;
    if (label.affiliation !== null) {
      warn(
        parsing,
        'resolve/unknown-delegation',
        line,
        unknown(label.affiliation),
        hintFor(label.affiliation, register),
      );
    } else {
      const message = `Unexpected label \`${label.label}\`, expected a bracket with a delegation or an invitation that names the speaker`;
      warn(parsing, 'resolve/no-delegation', line, message, 'The turn is published without a delegation.');
    }
  }
}

function reportSpeaker(parsing: Parsing, { label, line }: ParsedIntervention, doubt: SpeakerDoubt): void {
  const own = `\`${label.label}\``;
  if (doubt.kind === 'several') {
    const known = doubt.candidates.map((one) => `\`${one.printed}\` on line ${one.line}`).join(' or ');
    const hint = 'The turn is published without a person; look in the print for who speaks here.';
    warn(parsing, 'resolve/several-persons', line, `Unexpected label ${own}, which may be ${known}`, hint);
  } else if (doubt.kind === 'other-title') {
    const message = `Unexpected title in ${own}, expected \`${doubt.printed}\` as the roster has it on line ${doubt.line}`;
    const hint =
      'The turn is not given to the person of the roster; it may be another one of that name, or a misprint.';
    warn(parsing, 'resolve/other-title', line, message, hint);
  } else {
    const source = doubt.from === 'call' ? 'the call to speak' : 'the name on the roster';
    note(parsing, 'resolve/without-bracket', line, `${own} prints no delegation; ${source} gives ${doubt.delegation}`);
  }
}

/** What is no fault of the record, but worth knowing: who of the roster stayed silent, and a chair without a name. */
function reportSilent({ parsing, attendance, turns }: Resolution): void {
  const { verbatim } = parsing.grammar;
  const borne = new Set(turns.flatMap(({ who }) => (who.person?.spellings ?? []).map(({ printed }) => printed)));
  for (const { name, printed, line } of attendance.representatives) {
    if (borne.has(name)) continue;
    note(parsing, 'resolve/silent-representative', line, `\`${printed}\` of the roster bears no label of the record`);
  }
  const unnamed = turns.filter(
    ({ intervention, who }) => verbatim.isChair(intervention.label.name) && who.person === null,
  );
  const [first] = unnamed;
  if (first === undefined) return;
  const message = `The text does not prove who is in the chair in ${unnamed.length} turns, beginning with this one`;
  note(parsing, 'resolve/chair-not-named', first.intervention.line, message);
}

function note(parsing: Parsing, rule: string, line: number, message: string): void {
  report(parsing, 'info', rule, parsing.source.lineStarts[line - 1] ?? 0, message, null);
}

function unknown(printed: string): string {
  return `Unexpected delegation \`${printed}\`, expected a name in the register`;
}

function hintFor(printed: string, register: DelegationRegister): string {
  const closest = register.closest(printed);
  const near = closest === null ? '' : `closest is \`${closest}\`. `;
  return `${near}If it is a real name, add it to seeds/registers/delegations.csv; until then it is published without a link.`;
}

function warn(parsing: Parsing, rule: string, line: number, message: string, hint: string): void {
  report(parsing, 'warning', rule, parsing.source.lineStarts[line - 1] ?? 0, message, hint);
}
