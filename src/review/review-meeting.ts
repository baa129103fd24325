import type { Meeting } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { labelsLeft } from './labels-left.ts';
import { openTurns } from './open-turns.ts';
import { strangers } from './strangers.ts';
import { unansweredCalls } from './unanswered-calls.ts';
import { votesThatDisagree } from './votes-that-disagree.ts';

/** The names under which a delegation is printed, by its id. */
export type NamesOf = (id: string) => readonly string[];

/**
 * A second reading of a meeting: what must hold of it, looked up again with none of the parser's rules. Where the two
 * readings disagree, one of them is wrong, and nothing in the record tells which: each is a problem for a person.
 */
export function reviewMeeting(meeting: Meeting, source: string, namesOf: NamesOf): Problem[] {
  return [
    ...labelsLeft(meeting, source),
    ...unansweredCalls(meeting, namesOf),
    ...strangers(meeting, namesOf),
    ...votesThatDisagree(meeting),
    ...openTurns(meeting),
  ].sort((a, b) => a.line - b.line || a.column - b.column);
}
