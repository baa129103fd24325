import type { Grammar } from '../parse/grammars/grammar.ts';
import type { ParsedIntervention, ParsedMeeting } from '../parse/parsed.ts';
import { evidence } from '../words/evidence.ts';
import { halvesOfDay } from './half-of-day.ts';
import type { Attendance, Representative } from './people.ts';

export interface ProvenChair {
  /** Name on the roster. */
  name: string;
  line: number;
  reasons: string[];
}

/** Asked with a turn in the chair: who is in it; null where the text does not prove it. */
export type ChairProof = (intervention: ParsedIntervention) => ProvenChair | null;

/**
 * The person in the chair during a turn, where the text proves it: one president on the roster; or, with
 * several, the half of the day that the roster prints beside a name, or an office that the chair claims in that turn and that the meeting gives to just one of them.
 *
 *     主席：拉夫罗夫先生/涅边贾先生/波利扬斯基先生
 *     我现在以俄罗斯联邦外长的身份发言。  …  谢尔盖·拉夫罗夫部长
 */
export function proveChair(
  meeting: ParsedMeeting,
  { representatives }: Pick<Attendance, 'representatives'>,
  grammar: Grammar,
): ChairProof {
  const presidents = representatives.filter((row) => row.presiding);
  const [only, ...others] = presidents;
  if (only === undefined) return () => null;
  if (others.length === 0) {
    return () => ({ name: only.name, line: only.line, reasons: [evidence.onePresident(only.printed, only.line)] });
  }
  const halfAt = halvesOfDay(meeting, grammar);
  const ofHalves = Map.groupBy(presidents, ({ half }) => half);
  /** By the titles, of which there are few kinds: the meeting is searched once for each. */
  const titled = new Map<string, TitledPresident | null>();
  return (intervention) => {
    const held = halfAt(intervention.line);
    const [atThatTime, ...more] = held === null ? [] : (ofHalves.get(held.half) ?? []);
    if (held !== null && atThatTime !== undefined && more.length === 0) {
      const reason = evidence.presidentAtTime(atThatTime.printed, atThatTime.line, held.line);
      return { name: atThatTime.name, line: atThatTime.line, reasons: [reason] };
    }
    const announced = intervention.parts.find((part) => part.announced !== null)?.announced ?? null;
    const titles = grammar.verbatim.titlesOf(announced?.office ?? '');
    if (announced === null || titles.length === 0) return null;
    const key = titles.join('|');
    const found = titled.get(key) ?? (titled.has(key) ? null : titledPresident(meeting, presidents, titles));
    titled.set(key, found);
    if (found === null) return null;
    const { president, printed, line } = found;
    const reason = evidence.chairOffice(announced.office, announced.line, printed, line);
    return { name: president.name, line: president.line, reasons: [reason] };
  };
}

interface TitledPresident {
  president: Representative;
  /** The name with its title. */
  printed: string;
  line: number;
}

/** No name of a person is longer. */
const longestName = 64;

/** The first paragraph that names a president before one of the titles; of several there, the first on the roster. */
function titledPresident(
  { interventions }: ParsedMeeting,
  presidents: readonly Representative[],
  titles: readonly string[],
): TitledPresident | null {
  const orderOf = new Map<string, number>();
  for (const [order, { name }] of presidents.entries())
    if (name !== '' && name.length <= longestName && !orderOf.has(name)) orderOf.set(name, order);
  const lengths = [...new Set([...orderOf.keys()].map(({ length }) => length))];
  const title = new RegExp(`(?=(${titles.join('|')}))`, 'g');
  for (const { passage } of interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs))) {
    const text = passage.normal;
    let best: { order: number; start: number; end: number } | null = null;
    for (const { index, 1: found = '' } of text.matchAll(title)) {
      for (const length of lengths) {
        const order = index < length ? undefined : orderOf.get(text.slice(index - length, index));
        if (order === undefined || order >= (best?.order ?? Number.POSITIVE_INFINITY)) continue;
        best = { order, start: index - length, end: index + found.length };
      }
    }
    const president = presidents[best?.order ?? -1];
    if (best === null || president === undefined) continue;
    return { president, printed: text.slice(best.start, best.end), line: passage.lineAt(best.start) };
  }
  return null;
}
