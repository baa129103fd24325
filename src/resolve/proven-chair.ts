import { evidence } from '../words/evidence.ts';
import { halfOfDay } from './half-of-day.ts';
import type { Turn } from './turn.ts';

export interface ProvenChair {
  /** Name on the roster. */
  name: string;
  line: number;
  reasons: string[];
}

/**
 * The person in the chair during a turn, where the text proves it: one president on the roster; or, with
 * several, the half of the day that the roster prints beside a name, or an office that the chair claims in that turn and that the meeting gives to just one of them.
 *
 *     主席：拉夫罗夫先生/涅边贾先生/波利扬斯基先生
 *     我现在以俄罗斯联邦外长的身份发言。  …  谢尔盖·拉夫罗夫部长
 */
export function provenChair({ intervention, meeting, attendance, parsing }: Turn): ProvenChair | null {
  const presidents = attendance.representatives.filter((row) => row.presiding);
  const [only, ...others] = presidents;
  if (only === undefined) return null;
  if (others.length === 0) {
    return { name: only.name, line: only.line, reasons: [evidence.onePresident(only.printed, only.line)] };
  }
  const held = halfOfDay(meeting, intervention.line, parsing.grammar);
  const ofHalf = presidents.filter(({ half }) => half !== null && half === held?.half);
  const [atThatTime] = ofHalf;
  if (held !== null && atThatTime !== undefined && ofHalf.length === 1) {
    const reason = evidence.presidentAtTime(atThatTime.printed, atThatTime.line, held.line);
    return { name: atThatTime.name, line: atThatTime.line, reasons: [reason] };
  }
  const announced = intervention.parts.find((part) => part.announced !== null)?.announced ?? null;
  const titles = parsing.grammar.verbatim.titlesOf(announced?.office ?? '');
  if (announced === null || titles.length === 0) return null;
  for (const { passage } of meeting.interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs))) {
    for (const president of presidents) {
      const pattern = new RegExp(`${president.name}(?:${titles.join('|')})`);
      const match = president.name === '' ? null : pattern.exec(passage.normal);
      if (match === null) continue;
      const line = passage.lineAt(match.index);
      const reason = evidence.chairOffice(announced.office, announced.line, match[0], line);
      return { name: president.name, line: president.line, reasons: [reason] };
    }
  }
  return null;
}
