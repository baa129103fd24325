import type { Vote } from '../../collections/meeting.ts';
import { findCitations } from '../citations.ts';
import type { Grammar } from '../grammars/grammar.ts';
import type { ParsedIntervention } from '../parsed.ts';

/** A vote while its lists are read. */
export interface OpenVote {
  line: number;
  cast: 'inFavour' | 'against' | 'abstaining' | null;
  inFavour: string[];
  against: string[];
  abstaining: string[];
}

/**
 * Reads one piece of a vote; false when the piece is not part of it.
 *
 *     进行了举手表决。
 *     赞成：
 *     中国、法国、……
 *     反对：无
 */
export function readVotePiece(vote: OpenVote, text: string, grammar: Grammar): boolean {
  const { verbatim } = grammar;
  const heading = verbatim.voteHeading(text);
  if (heading !== null) vote.cast = heading.cast;
  if (vote.cast === null) return false;
  const rest = text.slice(heading?.length ?? 0);
  if (heading === null && vote[vote.cast].length > 0) return false;
  if (rest !== '') vote[vote.cast].push(...verbatim.voters(rest));
  return true;
}

/**
 * A vote with its outcome: the chair's first words after it say whether the draft was adopted and as which
 * resolution; the draft is the last document that a turn before the vote called a draft.
 */
export function closeVote(vote: OpenVote, interventions: readonly ParsedIntervention[], grammar: Grammar): Vote {
  const { inFavour, against, abstaining, line } = vote;
  const paragraphs = interventions.flatMap((turn) => turn.parts.flatMap((part) => part.paragraphs));
  const before = paragraphs.filter(({ passage }) => passage.firstLine < line);
  const after = paragraphs.filter(({ passage }) => passage.firstLine > line);
  const draft = before
    .filter(({ passage }) => grammar.verbatim.presentsDraft(passage.normal))
    .flatMap(({ passage }) => findCitations(passage.normal, grammar))
    .findLast(({ kind }) => kind === 'document');
  const told = after.find(({ passage }) => grammar.verbatim.outcome(passage.normal) !== null);
  const adopted = told !== undefined && grammar.verbatim.outcome(told.passage.normal)?.adopted === true;
  const resolution =
    told === undefined
      ? undefined
      : findCitations(told.passage.normal, grammar).find(({ kind }) => kind === 'resolution');
  return {
    draft: draft?.symbol ?? null,
    resolution: adopted ? (resolution?.symbol ?? null) : null,
    inFavour,
    against,
    abstaining,
    adopted,
    line,
  };
}
