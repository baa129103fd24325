import type { Procedure, VoteMethod } from '../../collections/meeting.ts';
import type { Piece } from '../../read/layouts/piece.ts';
import { OpenText } from '../../read/open-text.ts';
import { Passage } from '../../read/passage.ts';
import type { LabelMatch } from '../grammars/grammar.ts';
import { type ParsedIntervention, type ParsedMeeting, type Parsing, type RosterRow, report, take } from '../parsed.ts';
import { splitCapacities } from './capacities.ts';
import { decideLabel, type LabelPlace } from './decide-label.ts';
import { reportLabel, reportStrayLanguage } from './label-doubts.ts';
import { kindsOfParagraphs } from './paragraph-kinds.ts';
import { Present } from './present.ts';
import { closeVote, listsMembers, type OpenVote, openVote, readVotePiece } from './votes.ts';

/** A bracket that tells a language is never longer. */
const longestNote = 80;
/** A call to speak and the sentence before it are never longer. */
const longestCall = 400;

type Sitting = Pick<ParsedMeeting, 'opened' | 'closed' | 'interventions' | 'procedure' | 'votes'>;

/** A turn while its paragraphs are gathered. */
interface OpenTurn {
  n: number;
  label: LabelMatch;
  line: number;
  paragraphs: { text: OpenText; note: boolean }[];
  /** How many paragraphs of the chair have been listened to for invitations and calls. */
  heard: number;
}

/**
 * The sitting: one turn a printed label, and procedure between and inside turns. Whether words in the form of a label
 * are one is weighed by who is there. A piece that is neither a label nor procedure belongs to the turn before it; it
 * continues that turn's last paragraph when the print left it open, as a page break does.
 */
export function readTurns(parsing: Parsing, pieces: readonly Piece[], roster: readonly RosterRow[]): Sitting {
  const { verbatim, closes } = parsing.grammar;
  const sitting: Sitting = { opened: null, closed: null, interventions: [], procedure: [], votes: [] };
  const turns: OpenTurn[] = [];
  const votes: OpenVote[] = [];
  const members = new Set(roster.map(({ delegation }) => delegation));
  const present = new Present(parsing.grammar, roster);
  let voting: OpenVote | null = null;
  for (const [index, piece] of pieces.entries()) {
    const { passage, heading, bold } = piece;
    const next = pieces[index + 1]?.passage.normal ?? '';
    const text = passage.normal;
    const turn = turns.at(-1);
    const label = sitting.closed === null ? labelAtStart(passage, heading > 0) : null;
    if (label !== null) {
      voting = null;
      readSpeech(openTurn(label, passage), passage, label.length, piece.cuts);
      continue;
    }
    const taken = verbatim.voteTaken(text) ?? (beginsLists(next) ? verbatim.announcesLists(text) : null);
    if (taken !== null) {
      voting = beginVote(passage, taken.method);
      addProcedure(turn, passage.slice(0, taken.length).trim(), 'vote');
      readVote(voting, turn, passage.slice(taken.length));
      continue;
    }
    if (voting !== null && readVote(voting, turn, passage)) continue;
    voting = null;
    if (beginsLists(text)) {
      const isVote = listsMembers(text, next, members, parsing.grammar);
      reportLists(passage, isVote);
      if (isVote) {
        voting = beginVote(passage, null);
        if (readVote(voting, turn, passage)) continue;
      }
    }
    const kind = procedureKind(text, heading > 0, bold && !closes(text), turn === undefined);
    if (kind === null && turn !== undefined) {
      if (verbatim.mayBeProcedure(text)) reportMaybe(passage);
      readSpeech(turn, passage, 0, piece.cuts);
    } else addProcedure(turn, passage, kind ?? 'note');
  }
  sitting.interventions = turns.map((turn) => closeTurn(parsing, turn));
  sitting.votes = votes.map((vote, index) => {
    const next = votes[index + 1]?.line ?? null;
    const closed = closeVote(vote, { interventions: sitting.interventions, next, grammar: parsing.grammar });
    reportVote(vote, closed.told);
    return closed.vote;
  });
  placeProcedure(sitting);
  return sitting;

  function beginsLists(text: string): boolean {
    return verbatim.voteHeading(text) !== null;
  }

  function beginVote(passage: Passage, method: VoteMethod | null): OpenVote {
    const vote = openVote(passage.firstLine, method);
    votes.push(vote);
    return vote;
  }

  /** Whether a piece is part of the vote; lines of one list are one line of procedure, as far as names go on over them. */
  function readVote(vote: OpenVote, turn: OpenTurn | undefined, passage: Passage): boolean {
    if (passage.text === '') return false;
    const read = readVotePiece(vote, passage.normal, members, parsing.grammar);
    if (read === null) return false;
    const last = sitting.procedure.at(-1);
    if (read === 'cut' && last?.kind === 'vote') {
      take(parsing, passage, 'vote');
      last.passage = Passage.join(parsing.source, [last.passage, passage]);
      last.text = last.passage.text;
    } else addProcedure(turn, passage, 'vote');
    return true;
  }

  /** Lists of votes that no sentence on a vote stands before. */
  function reportLists(passage: Passage, isVote: boolean): void {
    const message = `Unexpected list \`${passage.text.slice(0, 24)}\`, expected a line before it that says that a vote was taken`;
    const hint = isVote
      ? 'The members that it names make it a vote, published without a method; compare the print.'
      : 'It stays in the speech as printed; if it belongs to a vote, compare the print and correct the lines before it.';
    report(parsing, 'warning', 'parse/vote-outside', passage.offsetAt(0), message, hint);
  }

  function reportMaybe(passage: Passage): void {
    const message = `Unexpected \`${passage.text.slice(0, 40)}\` in a turn, expected speech or a line of procedure`;
    const hint = 'It is published as speech. If nobody says it, set it in brackets on a line of its own.';
    report(parsing, 'info', 'parse/maybe-procedure', passage.offsetAt(0), message, hint);
  }

  function reportVote({ line, lists, method }: OpenVote, told: boolean): void {
    const offset = parsing.source.lineStarts[line - 1] ?? 0;
    if (lists.size === 0 && method !== 'secret-ballot') {
      const hint =
        'The vote is published without names; check whether the lists are lost or stand under another heading.';
      report(parsing, 'warning', 'parse/vote-without-lists', offset, 'Unexpected vote without lists', hint);
    }
    if (told || method === 'secret-ballot') return;
    const hint = 'It is published as neither adopted nor rejected; read what the chair says after it.';
    report(
      parsing,
      'warning',
      'parse/vote-without-outcome',
      offset,
      'Unexpected vote of which the chair tells no outcome',
      hint,
    );
  }

  /** The label with which the passage begins a turn; null where it begins none, and a doubt is told. */
  function labelAtStart(passage: Passage, isHeading: boolean): LabelMatch | null {
    const marked = verbatim.label(passage.normal);
    const label = marked ?? verbatim.unmarkedLabel(passage.normal);
    if (label === null) return null;
    const text = turns.at(-1)?.paragraphs.at(-1)?.text;
    const place: LabelPlace = {
      at: isHeading ? 'heading' : 'start',
      speaking: speaking(),
      inQuotation: text?.inQuotation === true,
      colon: marked !== null,
      alone: label.length >= passage.text.length,
    };
    return decided(label, passage, place) ? label : null;
  }

  /** Takes in a text of a turn; a label inside it that is certain begins the next turn there. */
  function readSpeech(begun: OpenTurn, passage: Passage, start: number, cuts: readonly number[]): void {
    let turn = begun;
    let from = start;
    let quoted = 0;
    let counted = start;
    const within = (to: number) => cuts.filter((cut) => cut < to);
    for (const { at, label } of verbatim.labelsInside(passage.normal)) {
      if (at <= from) continue;
      quoted = quotationsAfter(passage.normal.slice(counted, at), quoted);
      counted = at;
      if (speaking() === 'chair') present.hear(passage.normal.slice(Math.max(from, at - longestCall), at));
      const rest = passage.slice(at, at + label.length);
      const colon = /：\s*$/.test(rest.normal);
      const place: LabelPlace = { at: 'inside', speaking: speaking(), inQuotation: quoted > 0, colon, alone: false };
      if (!decided(label, rest, place)) continue;
      addText(turn, passage.slice(from, at).trim(), movedCuts(within(at), from));
      turn = openTurn(label, rest);
      from = at + label.length;
    }
    addText(turn, passage.slice(from).trim(), movedCuts(cuts, from));
  }

  function speaking(): LabelPlace['speaking'] {
    const turn = turns.at(-1);
    if (turn === undefined) return 'nobody';
    return verbatim.isChair(turn.label.name) ? 'chair' : 'other';
  }

  function decided(label: LabelMatch, passage: Passage, place: LabelPlace): boolean {
    hearChair();
    const reading = decideLabel(label, place, present, verbatim);
    if (reading.told !== null) reportLabel(parsing, passage, label, reading, turns.at(-1)?.label ?? null);
    return reading.begins;
  }

  /** Takes in the paragraphs of the chair that no label has been weighed by yet. */
  function hearChair(): void {
    const turn = turns.at(-1);
    if (turn === undefined || speaking() !== 'chair') return;
    for (const { text } of turn.paragraphs.slice(turn.heard)) present.hear(text.close().normal);
    turn.heard = turn.paragraphs.length;
  }

  function openTurn(label: LabelMatch, passage: Passage): OpenTurn {
    present.begin(label);
    const opened: OpenTurn = {
      n: turns.length + 1,
      label: asPrinted(label, passage),
      line: passage.firstLine,
      paragraphs: [],
      heard: 0,
    };
    turns.push(opened);
    take(parsing, passage.slice(0, label.length), 'label');
    return opened;
  }

  function procedureKind(
    text: string,
    isHeading: boolean,
    isBold: boolean,
    beforeTurns: boolean,
  ): Procedure['kind'] | null {
    if (sitting.closed !== null) return 'note';
    if (sitting.opened === null && verbatim.opening(text) !== null) return 'opening';
    if (verbatim.closing(text) !== null) return 'closing';
    if (verbatim.suspension(text)) return 'suspension';
    if (verbatim.resumption(text)) return 'resumption';
    if (verbatim.changeOfChair(text) !== null) return 'change-of-chair';
    if (verbatim.isProcedureNote(text)) return 'note';
    if (verbatim.isAgendaAdopted(text)) return 'agenda-adopted';
    if (isHeading || isBold || verbatim.isHeading(text)) return 'heading';
    if (beforeTurns) return closes(text) && !text.endsWith('：') ? 'note' : 'heading';
    return null;
  }

  function addProcedure(turn: OpenTurn | undefined, passage: Passage, kind: Procedure['kind']): void {
    take(parsing, passage, kind === 'heading' || kind === 'vote' ? kind : 'procedure');
    if (kind === 'opening') sitting.opened = verbatim.opening(passage.normal);
    if (kind === 'closing') sitting.closed = verbatim.closing(passage.normal);
    const afterParagraph = turn === undefined ? null : `i${turn.n}-p${turn.paragraphs.length}`;
    sitting.procedure.push({
      kind,
      text: passage.text,
      line: passage.firstLine,
      before: null,
      afterParagraph,
      passage,
    });
  }

  function addText(turn: OpenTurn, piece: Passage, pieceCuts: readonly number[]): void {
    let read = 0;
    let note = verbatim.languageNote(piece.normal);
    while (note !== null) {
      const bracket = take(parsing, piece.slice(read, read + note.length).trim(), 'label');
      turn.paragraphs.push({ text: new OpenText(parsing.source, bracket), note: true });
      read += note.length;
      note = verbatim.languageNote(piece.normal.slice(read, read + longestNote));
    }
    const passage = piece.slice(read);
    const cuts = movedCuts(pieceCuts, read);
    if (passage.text === '') return;
    take(parsing, passage, 'speech');
    for (const at of verbatim.strayLanguages(passage.normal)) reportStrayLanguage(parsing, passage, at);
    const last = turn.paragraphs.at(-1);
    if (
      last === undefined ||
      last.note ||
      closes(last.text.tail) ||
      interrupted(turn) ||
      quotesOn(last.text, passage)
    ) {
      turn.paragraphs.push({ text: new OpenText(parsing.source, passage, cuts), note: false });
      return;
    }
    last.text.append(passage, true, cuts);
  }

  /** Whether the piece begins another paragraph of an open quotation. */
  function quotesOn(text: OpenText, passage: Passage): boolean {
    return text.inQuotation && verbatim.isQuotation(passage.normal);
  }

  /** Whether procedure stands between the last paragraph of the turn and what follows. */
  function interrupted(turn: OpenTurn): boolean {
    return sitting.procedure.at(-1)?.afterParagraph === `i${turn.n}-p${turn.paragraphs.length}`;
  }

  /** Procedure after the last paragraph of a turn stands between turns, not inside one. */
  function placeProcedure({ interventions, procedure }: Sitting): void {
    let passed = 0;
    for (const item of procedure) {
      while ((interventions[passed]?.line ?? Number.POSITIVE_INFINITY) < item.line) passed += 1;
      const next = interventions[passed];
      const inside = interventions[passed - 1];
      const lastParagraph = inside?.parts.at(-1)?.paragraphs.at(-1)?.id;
      // Nothing was said yet in the turn: it stands before it.
      if (inside !== undefined && item.afterParagraph === `${inside.id}-p0`) {
        item.afterParagraph = null;
        item.before = lastParagraph === undefined ? (next?.n ?? null) : inside.n;
        continue;
      }
      if (item.afterParagraph === lastParagraph) item.afterParagraph = null;
      item.before = item.afterParagraph === null ? (next?.n ?? null) : (inside?.n ?? null);
    }
  }
}

/** A label as the source has it; rules read its normal form. */
function asPrinted(label: LabelMatch, passage: Passage): LabelMatch {
  return { ...label, label: passage.text.slice(0, label.label.length) };
}

/** How many quotations are open behind a text, of which `before` were open ahead of it. */
function quotationsAfter(normal: string, before: number): number {
  let open = before;
  for (const [mark] of normal.matchAll(/[“”「」『』]/g)) open = /[“「『]/.test(mark) ? open + 1 : Math.max(0, open - 1);
  return open;
}

/** Places in a text after its first `length` signs were taken off. */
function movedCuts(cuts: readonly number[], length: number): number[] {
  return cuts.map((cut) => cut - length).filter((cut) => cut > 0);
}

function closeTurn(parsing: Parsing, turn: OpenTurn): ParsedIntervention {
  const id = `i${turn.n}`;
  if (turn.paragraphs.length === 0) {
    const message = `Unexpected label \`${turn.label.label}\` without speech`;
    report(
      parsing,
      'warning',
      'parse/empty-turn',
      parsing.source.lineStarts[turn.line - 1] ?? 0,
      message,
      'Check the print.',
    );
  }
  const closed = turn.paragraphs.map(({ text, note }) => ({ passage: text.close(), cuts: text.cuts, note }));
  const last = closed.at(-1);
  if (last !== undefined && !last.note && !parsing.grammar.closes(last.passage.normal.slice(-32))) {
    const end = last.passage.offsetAt(last.passage.text.length - 1);
    const message = `Unexpected end of the turn in an open sentence: \`…${last.passage.text.slice(-12)}\``;
    const hint = 'The text is kept as it stands; check whether the print goes on.';
    report(parsing, 'warning', 'parse/open-end', end, message, hint);
  }
  const kinds = kindsOfParagraphs(closed, parsing.grammar.verbatim);
  const paragraphs = closed.map(({ passage, cuts }, index) => ({
    id: `${id}-p${index + 1}`,
    kind: kinds[index] ?? 'speech',
    passage,
    cuts,
  }));
  return {
    n: turn.n,
    id,
    line: turn.line,
    label: turn.label,
    parts: splitCapacities(paragraphs, turn.label, parsing.grammar.verbatim),
  };
}
