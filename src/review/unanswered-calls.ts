import type { Intervention, Meeting } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, plain, saidInChair } from './doubt.ts';
import type { NamesOf } from './review-meeting.ts';

/**
 * Every call to speak is answered by a turn of that country or person. The last call of a turn in the chair counts; a call
 * to whoever wants to speak may be answered by anybody.
 *
 *     我现在请约旦代表发言。          the next turn must be Jordan's, or that of somebody whom the call names
 */
export function unansweredCalls(meeting: Meeting, namesOf: NamesOf): Problem[] {
  return meeting.interventions.flatMap((turn, index): Problem[] => {
    const call = lastCall(turn);
    if (call === null || anybody.test(call.called)) return [];
    const next = meeting.interventions[index + 1];
    if (next !== undefined && answers(next, call.called, namesOf)) return [];
    const found = next === undefined ? 'the end of the record' : `\`${next.label}\``;
    return [
      doubt(
        meeting,
        'unanswered-call',
        call.line,
        `Unexpected ${found} after the call \`${call.called}\`, expected a turn of whom it names`,
        'Compare the print: a label may be lost, so that these words stand under another name, or a name is spelled in two ways.',
      ),
    ];
  });
}

/** Calls to whoever wants to speak, and words that point back. */
const anybody =
  /希望|愿意|愿|要求|请求|成员|各位|下列|以下|上述|其他|谁|通报人|发言者|^[他她它其](?:们)?$|^(?:上|下)一位/;

function lastCall(turn: Intervention): { called: string; line: number } | null {
  let last: { called: string; line: number } | null = null;
  for (const { text, lines } of saidInChair(turn)) {
    for (const match of plain(text).matchAll(callPattern)) last = { called: match[1] ?? '', line: lines[1] };
  }
  return last;
}

const callPattern =
  /我(?:现在|现|谨|首先|接下来|下面){0,2}请([^。;:,“”?!]{1,60}?)(?:再次|再|继续|进一步|作|做){0,3}(?:发言|通报|介绍)(?=[。,;]|情况|$)/g;

function answers(turn: Intervention, called: string, namesOf: NamesOf): boolean {
  const { name, affiliation, speaker, position, parts } = turn;
  const bare = plain(name).replace(/(?:先生|女士|夫人|女爵士|爵士|博士|教授|大使|将军|阁下)+$/, '');
  const family = (whole: string) => plain(whole).split('·').at(-1) ?? '';
  const delegations = parts.flatMap(({ delegation }) => (delegation === null ? [] : [delegation.id]));
  const words = [
    bare,
    family(bare),
    ...(speaker === null ? [] : [plain(speaker.name), family(speaker.name)]),
    ...(affiliation === null ? [] : [plain(affiliation)]),
    ...(position === null ? [] : [plain(position)]),
    ...delegations.flatMap(namesOf).map(plain),
  ];
  return words.some((word) => word.length > 0 && called.includes(word));
}
