import type { VerbatimGrammar } from '../parse/grammars/grammar.ts';
import { evidence } from '../words/evidence.ts';
import { type Call, callBefore } from './call-before.ts';
import type { DelegationRegister, RegisteredDelegation } from './delegation-register.ts';
import { bodyOf, type Representative } from './people.ts';
import { soundLikeness } from './sound.ts';
import type { Turn } from './turn.ts';

/** Whom a label without a bracket means, as the call to speak and the roster tell. */
export interface CalledDelegate {
  delegation: RegisteredDelegation;
  /** The person on the roster; null where the delegation has nobody of that name there. */
  row: Representative | null;
  /** The name in the call, where it prints one. */
  name: string | null;
  position: string | null;
  call: Call | null;
  /** Whether the call names the State. */
  byState: boolean;
  /** Why the name in the call is that of the label, where the two differ. */
  reasons: string[];
}

/**
 * The delegation of a label without a bracket:
 *
 *     我现在请大韩民国常驻联合国代表、…委员会主席黄某某大使通报情况。     黄先生：  of 大韩民国, on whose roster 黄先生 is
 *     我现在请叶大使以…委员会主席的身份发言。                        叶先生：  of the only State whose roster has 叶先生
 *     叶先生：                                                 the same, where no call says another name
 *     我现在请某组织驻联合国代表团团长发言。                      林女士：  of that organisation
 *
 * Where the call names somebody else than the label, or the roster has the name for several, nobody is guessed: these are
 * the `candidates`.
 */
export function calledDelegate(turn: Turn): { one: CalledDelegate | null; candidates: readonly Representative[] } {
  const { intervention, attendance, parsing, registers } = turn;
  const { verbatim } = parsing.grammar;
  const printed = intervention.label.name;
  const label = verbatim.withoutHonorific(printed);
  const call = callBefore(turn);
  const split = call === null ? null : verbatim.splitOffice(call.called);
  // `大韩民国大使` is an office, though 大使 may be a title of address.
  const isOffice = split?.name !== null && registers.delegations.byName(split?.name ?? '') !== null;
  const office = isOffice ? (call?.called ?? '') : (split?.office ?? '');
  const name = isOffice || split?.name === '' ? null : (split?.name ?? null);
  const reasons = name === null || name === label || isFormOf(name, label) ? [] : [evidence.soundsLike(name)];
  if (name !== null && reasons.length > 0 && !soundsAlike(name, label)) return nobody;
  const body = stateIn(office, registers.delegations) ?? bodyOf(office, registers.delegations);
  const ofLabel = attendance.representativesNamed(label);
  const rows = (ofLabel.length > 0 || name === null ? ofLabel : attendance.representativesNamed(name)).filter(
    (row) => !verbatim.titlesDiffer(row.printed, printed),
  );
  const named = { name, call, reasons, byState: body?.delegation.kind === 'state' };
  if (body !== null && body.delegation.kind === 'state') {
    const row = rows.find((one) => one.delegation?.id === body.delegation.id) ?? null;
    // The roster has the name for another State, and somebody else for this one: either line may be misprinted.
    const other = rows.filter((one) => one.printed === printed);
    if (
      row === null &&
      name === null &&
      other.length > 0 &&
      attendance.representativesOf(body.delegation.id).length > 0
    )
      return { one: null, candidates: other };
    const position = call?.office ?? positionOf(office, body.printed, verbatim);
    return { one: { delegation: body.delegation, row, position, ...named }, candidates: [] };
  }
  // A call by an office alone is no call of somebody on the roster, unless it names their State.
  const borne = call !== null && name === null ? [] : rows;
  const [row] = borne;
  if (new Set(borne.map(({ delegation }) => delegation?.id)).size > 1) return { one: null, candidates: borne };
  if (row !== undefined && row.delegation !== null) {
    const position = call?.office ?? (office === '' ? null : office);
    return { one: { delegation: row.delegation, row, position, ...named }, candidates: [] };
  }
  if (body === null) return nobody;
  const position = call?.office ?? verbatim.positionIn(office, body.printed);
  return { one: { delegation: body.delegation, row: null, position, ...named }, candidates: [] };
}

/** The State whose name begins an office, or one of several: `某委员会主席、日本常驻代表`. */
function stateIn(office: string, register: DelegationRegister): ReturnType<typeof bodyOf> {
  for (const one of office.split(/[、，兼]/)) {
    const body = bodyOf(one, register);
    if (body?.delegation.kind === 'state') return body;
  }
  return null;
}

/** The office without the State before it; as a whole where the State stands within. */
function positionOf(office: string, state: string, verbatim: VerbatimGrammar): string | null {
  return office.startsWith(state) ? verbatim.positionIn(office, state) : office;
}

const nobody = { one: null, candidates: [] };

/** Whether one name is the family name of the other: behind a dot, or in front of a short name without one. */
function isFormOf(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short === '') return false;
  return long.endsWith(`·${short}`) || (long.length <= 4 && !long.includes('·') && long.startsWith(short));
}

function soundsAlike(first: string, second: string): boolean {
  const family = (name: string) => name.split('·').at(-1) ?? '';
  return soundLikeness(family(first), family(second)) >= 0.6;
}
