import type { Vote, VoteCast, VoteMethod } from '../../collections/meeting.ts';
import { findCitations } from '../citations.ts';
import type { Grammar, VerbatimGrammar } from '../grammars/grammar.ts';
import type { ParsedIntervention } from '../parsed.ts';

/** A vote while its lists are read. */
export interface OpenVote {
  readonly line: number;
  readonly method: VoteMethod | null;
  /** The list that is being read. */
  cast: VoteCast | null;
  /** Each list in normal form; one that the vote does not print is not there. */
  readonly lists: Map<VoteCast, string>;
}

export function openVote(line: number, method: VoteMethod | null): OpenVote {
  return { line, method, cast: null, lists: new Map() };
}

/**
 * Reads one piece of a vote: `begun` where a line of its own begins with it, `cut` where it goes on with the line before,
 * null when it is no part of the vote. A line end between two names of members (`members`) parts them, one inside a name
 * does not.
 *
 *     进行了举手表决。
 *     赞成：
 *     中国、法国、……
 *     反对：无
 */
export function readVotePiece(
  vote: OpenVote,
  text: string,
  members: ReadonlySet<string>,
  { verbatim }: Grammar,
): 'begun' | 'cut' | null {
  const bare = verbatim.bareVoteHeading(text);
  if (bare !== null) {
    begin(bare, '');
    return 'begun';
  }
  if (verbatim.voteHeading(text) !== null) {
    const lists = listsIn(text, verbatim);
    if (lists.some(({ names }) => names !== '' && !verbatim.isVoterLine(names))) return null;
    for (const { cast, names } of lists) begin(cast, names);
    return 'begun';
  }
  const list = vote.cast === null ? undefined : vote.lists.get(vote.cast);
  if (vote.cast === null || list === undefined || !verbatim.isVoterLine(text)) return null;
  const last = verbatim.voters(list).at(-1);
  if (/[。；]$/.test(list) || (list !== '' && last === undefined)) return null;
  const [first = ''] = verbatim.voters(text);
  const apart = members.has(last ?? '') && members.has(first) && !/[、，,]$/.test(list);
  vote.lists.set(vote.cast, apart ? `${list}、${text}` : `${list}${text}`);
  return apart || list === '' ? 'begun' : 'cut';

  function begin(cast: VoteCast, names: string): void {
    vote.cast = cast;
    vote.lists.set(cast, names);
  }
}

/** Whether lists of votes begin with a piece, of which `next` is the piece after it: all their names are members. */
export function listsMembers(text: string, next: string, members: ReadonlySet<string>, { verbatim }: Grammar): boolean {
  const names = listsIn(text, verbatim).flatMap((list) => verbatim.voters(list.names === '' ? next : list.names));
  return names.length > 0 && names.slice(0, -1).every((name) => members.has(name)) && members.has(names[0] ?? '');
}

function listsIn(text: string, verbatim: VerbatimGrammar): { cast: VoteCast; names: string }[] {
  return verbatim.voteLists(text).flatMap((list) => {
    const heading = verbatim.voteHeading(list);
    return heading === null ? [] : [{ cast: heading.cast, names: list.slice(heading.length) }];
  });
}

/**
 * A vote with its outcome: the chair's words right after it say whether the draft was adopted and as which
 * resolution; the draft is the last document that a turn before the vote called a draft.
 */
export function closeVote(
  vote: OpenVote,
  { interventions, next, grammar }: VoteSurroundings,
): { vote: Vote; told: boolean } {
  const { verbatim } = grammar;
  const { line, method } = vote;
  const before = interventions.flatMap(paragraphsOf).filter(({ passage }) => passage.firstLine < line);
  const put = before.at(-1)?.passage.normal ?? '';
  const draft =
    method === 'procedural' || verbatim.putsMotion(put)
      ? undefined
      : before
          .filter(({ passage }) => verbatim.presentsDraft(passage.normal))
          .flatMap(({ passage }) => findCitations(passage.normal, grammar))
          .findLast(({ kind }) => kind === 'document');
  const said = chairAfter(line, next, interventions, grammar);
  const told = said.find((text) => verbatim.outcome(text) !== null) ?? '';
  const outcome = verbatim.outcome(told);
  const resolution = findCitations(told, grammar).find(
    ({ kind, start, end }) => kind === 'resolution' && verbatim.isAdoptedAs(told, start, end),
  );
  const list = (cast: VoteCast) => verbatim.voters(vote.lists.get(cast) ?? '');
  return {
    told: outcome !== null,
    vote: {
      draft: draft?.symbol ?? null,
      resolution: outcome?.adopted === true ? (resolution?.symbol ?? null) : null,
      method,
      inFavour: list('inFavour'),
      against: list('against'),
      abstaining: list('abstaining'),
      notParticipating: list('notParticipating'),
      adopted: outcome?.adopted ?? null,
      failedBecause:
        said.map((text) => verbatim.outcome(text)?.failedBecause ?? null).find((why) => why !== null) ?? null,
      line,
    },
  };
}

export interface VoteSurroundings {
  readonly interventions: readonly ParsedIntervention[];
  /** Line of the next vote; null where there is none. */
  readonly next: number | null;
  readonly grammar: Grammar;
}

/** What the chair says between a vote and whoever speaks next, up to the next vote. */
function chairAfter(
  line: number,
  next: number | null,
  interventions: readonly ParsedIntervention[],
  grammar: Grammar,
): string[] {
  const said: string[] = [];
  for (const turn of interventions) {
    const after = paragraphsOf(turn).filter(
      ({ passage }) => passage.firstLine > line && passage.firstLine < (next ?? Number.POSITIVE_INFINITY),
    );
    if (turn.line > line && !grammar.verbatim.isChair(turn.label.name)) break;
    said.push(...after.map(({ passage }) => passage.normal));
  }
  return said;
}

function paragraphsOf(turn: ParsedIntervention) {
  return turn.parts.flatMap((part) => part.paragraphs);
}
