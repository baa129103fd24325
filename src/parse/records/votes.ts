import type { Vote, VoteCast, VoteMethod } from '../../collections/meeting.ts';
import { firstAtLeast } from '../../read/first-at-least.ts';
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
  /** Line of the next vote; null where there is none. */
  next: number | null,
  around: VoteSurroundings,
): { vote: Vote; told: boolean } {
  const { grammar, paragraphs, drafts } = around;
  const { verbatim } = grammar;
  const { line, method } = vote;
  const put = paragraphs.items[firstAtLeast(paragraphs.lines, line) - 1]?.text ?? '';
  const draft =
    method === 'procedural' || verbatim.putsMotion(put)
      ? undefined
      : drafts.items[firstAtLeast(drafts.lines, line) - 1];
  const said = chairAfter(line, next, around);
  const told = said.find((text) => verbatim.outcome(text) !== null) ?? '';
  const outcome = verbatim.outcome(told);
  const resolution = findCitations(told, grammar).find(
    ({ kind, start, end }) => kind === 'resolution' && verbatim.isAdoptedAs(told, start, end),
  );
  const list = (cast: VoteCast) => verbatim.voters(vote.lists.get(cast) ?? '');
  return {
    told: outcome !== null,
    vote: {
      draft: draft ?? null,
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

/** What is said around the votes of a meeting, read once for all of them. */
export interface VoteSurroundings {
  readonly grammar: Grammar;
  readonly paragraphs: OnLines<{ text: string; turn: number }>;
  /** Symbols of the documents that a paragraph called a draft. */
  readonly drafts: OnLines<string>;
  /** The turns of others than the chair, by their place among all. */
  readonly others: OnLines<number>;
}

/** Items in the order of the lines on which they begin. */
interface OnLines<Item> {
  readonly items: readonly Item[];
  readonly lines: readonly number[];
}

export function voteSurroundings(interventions: readonly ParsedIntervention[], grammar: Grammar): VoteSurroundings {
  const { verbatim } = grammar;
  const paragraphs = interventions.flatMap(({ parts }, turn) =>
    parts
      .flatMap((part) => part.paragraphs)
      .map(({ passage }) => ({ line: passage.firstLine, item: { text: passage.normal, turn } })),
  );
  const drafts = paragraphs.flatMap(({ line, item: { text } }) => {
    const cited = verbatim.presentsDraft(text) ? findCitations(text, grammar) : [];
    const draft = cited.findLast(({ kind }) => kind === 'document');
    return draft === undefined ? [] : [{ line, item: draft.symbol }];
  });
  const others = interventions.flatMap(({ line, label }, item) =>
    verbatim.isChair(label.name) ? [] : [{ line, item }],
  );
  return { grammar, paragraphs: onLines(paragraphs), drafts: onLines(drafts), others: onLines(others) };
}

function onLines<Item>(found: readonly { line: number; item: Item }[]): OnLines<Item> {
  return { items: found.map(({ item }) => item), lines: found.map(({ line }) => line) };
}

/** What the chair says between a vote and whoever speaks next, up to the next vote. */
function chairAfter(line: number, next: number | null, { paragraphs, others }: VoteSurroundings): string[] {
  const end = others.items[firstAtLeast(others.lines, line + 1)] ?? Number.POSITIVE_INFINITY;
  const from = firstAtLeast(paragraphs.lines, line + 1);
  const to = next === null ? paragraphs.items.length : firstAtLeast(paragraphs.lines, next);
  return paragraphs.items.slice(from, to).flatMap(({ text, turn }) => (turn < end ? [text] : []));
}
