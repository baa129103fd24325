import type { Meeting } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, isTold, spoken } from './doubt.ts';

/** Every turn ends with a character that closes a sentence: else words are lost, or went to somebody else. */
export function openTurns(meeting: Meeting): Problem[] {
  return meeting.interventions.flatMap((turn): Problem[] => {
    const last = spoken(turn).at(-1);
    if (last === undefined || /[。！？!?…”’」』）)》]\s*$/.test(last.text)) return [];
    if (isTold(meeting, last.lines, /open-end/)) return [];
    return [
      doubt(
        meeting,
        'open-turn',
        last.lines[1],
        `Unexpected end \`…${last.text.trimEnd().slice(-12)}\` of \`${turn.label}\`, expected a closed sentence`,
        'Compare the print: what follows may belong to this turn.',
      ),
    ];
  });
}
