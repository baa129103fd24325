import type { Meeting, Vote } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, plain, saidInChair } from './doubt.ts';

/** The votes of a list add up to the members, and to what the chair reads out after them. */
export function votesThatDisagree(meeting: Meeting): Problem[] {
  return meeting.votes.flatMap((vote): Problem[] => {
    const cast = vote.inFavour.length + vote.against.length + vote.abstaining.length;
    const members = meeting.members.length;
    const sum =
      members === 0 || cast === members
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
    return [...sum, ...disagreements(meeting, vote)];
  });
}

function disagreements(meeting: Meeting, vote: Vote): Problem[] {
  const after = meeting.interventions
    .filter(({ line }) => line > vote.line)
    .slice(0, 1)
    .flatMap(saidInChair);
  for (const { text, lines } of after) {
    const said = numbersSaid(plain(text));
    if (said === null) continue;
    return (['inFavour', 'against', 'abstaining'] as const).flatMap((kind): Problem[] => {
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

const inWords = { inFavour: 'in favour', against: 'against', abstaining: 'abstaining' } as const;

type Numbers = Record<keyof typeof inWords, number | null>;

/** `12票赞成、0票反对、1票弃权`, `赞成票12票`; null where no number of votes in favour is said. */
function numbersSaid(text: string): Numbers | null {
  const numberOf = (word: string): number | null => {
    const match = new RegExp(`(\\d{1,3}|[零〇一二三四五六七八九十]{1,3})票${word}|${word}票?(\\d{1,3})票?`).exec(text);
    return match === null ? null : numberIn(match[1] ?? match[2] ?? '');
  };
  const numbers = { inFavour: numberOf('赞成'), against: numberOf('反对'), abstaining: numberOf('弃权') };
  return numbers.inFavour === null ? null : numbers;
}

/** A number below 20 in figures or in Chinese; null for another word. */
function numberIn(word: string): number | null {
  if (/^\d+$/.test(word)) return Number(word);
  const [tens, ones] = word.includes('十') ? word.split('十') : ['', word];
  const digit = (character: string) => ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九'].indexOf(character);
  const one = ones === '' || ones === '〇' ? 0 : digit(ones ?? '');
  if (one < 0) return null;
  return word.includes('十') ? (tens === '' ? 10 : digit(tens ?? '') * 10) + one : one;
}
