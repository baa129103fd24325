import type { Intervention, Meeting, Vote } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, isTold, plain, saidInChair } from './doubt.ts';

/** The votes of a list add up to the members, and to what the chair reads out after them. */
export function votesThatDisagree(meeting: Meeting): Problem[] {
  let passed = 0;
  return meeting.votes.flatMap((vote): Problem[] => {
    const cast = kinds.reduce((sum, kind) => sum + vote[kind].length, 0);
    const members = meeting.members.length;
    const sum =
      members === 0 || cast === members || (cast === 0 && isTold(meeting, [vote.line, vote.line], /vote-without-lists/))
        ? []
        : [
            doubt(
              meeting,
              'votes-and-members',
              vote.line,
              `Unexpected ${cast} votes, expected those of ${members} members`,
              'Compare the lists with the print: a name may be lost, or two may stand as one.',
            ),
          ];
    while ((meeting.interventions[passed]?.line ?? Number.POSITIVE_INFINITY) <= vote.line) passed += 1;
    return [...sum, ...disagreements(meeting, vote, meeting.interventions[passed])];
  });
}

/** `next` is the turn after the vote; undefined where there is none. */
function disagreements(meeting: Meeting, vote: Vote, next: Intervention | undefined): Problem[] {
  const after = next === undefined ? [] : saidInChair(next);
  for (const { text, lines } of after) {
    const said = numbersSaid(plain(text));
    if (said === null) continue;
    return kinds.flatMap((kind): Problem[] => {
      const number = said[kind];
      if (number === null || number === vote[kind].length) return [];
      return [
        doubt(
          meeting,
          'votes-and-chair',
          lines[0],
          `Unexpected ${vote[kind].length} votes ${inWords[kind]}, expected ${number} as the chair says`,
          `Compare the list on line ${vote.line} and the chair's words with the print.`,
        ),
      ];
    });
  }
  return [];
}

const kinds = ['inFavour', 'against', 'abstaining', 'notParticipating'] as const;
const inWords = {
  inFavour: 'in favour',
  against: 'against',
  abstaining: 'abstaining',
  notParticipating: 'of members who did not take part',
} as const;

type Numbers = Record<(typeof kinds)[number], number | null>;

/** `12票赞成、0票反对、1票弃权，1个成员未参加表决`, `赞成票12票`, `无人反对`; null where no number of votes is said. */
function numbersSaid(text: string): Numbers | null {
  const numberOf = (word: string): number | null => {
    if (new RegExp(`(?:无人|没有人?|无)(?:投)?${word}|${word}票?[:,]?无`).test(text)) return 0;
    const match = new RegExp(`(${figure})票?(?:投)?${word}|${word}票?[:,]?(${figure})票?`).exec(text);
    return match === null ? null : numberIn(match[1] ?? match[2] ?? '');
  };
  const unanimous = /一致通过/.test(text) ? 0 : null;
  const away = new RegExp(`(${figure})(?:个|名)?(?:安理会)?(?:成员国?|理事国|国家?)?[未没不]有?参加`).exec(text);
  const numbers = {
    inFavour: numberOf('赞成'),
    against: numberOf('反对') ?? unanimous,
    abstaining: numberOf('弃权') ?? unanimous,
    notParticipating: away === null ? null : numberIn(away[1] ?? ''),
  };
  return kinds.every((kind) => numbers[kind] === null) ? null : numbers;
}

const figure = String.raw`\d{1,3}|[零〇一二三四五六七八九十]{1,3}`;

/** A number below 20 in figures or in Chinese; null for another word. */
function numberIn(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const digit = (character: string) => ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'].indexOf(character);
  const one = ones === '' || ones === '〇' ? 0 : digit(ones ?? '');
  if (one < 0) return null;
  return word.includes('十') ? (tens === '' ? 10 : digit(tens ?? '') * 10) + one : one;
}
