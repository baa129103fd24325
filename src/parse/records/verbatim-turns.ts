import type { Procedure, VoteMethod } from '../../collections/meeting.ts';
import type { Piece } from '../../read/layouts/piece.ts';
import { isTableRow } from '../../read/layouts/table-row.ts';
import { OpenText } from '../../read/open-text.ts';
import { Passage } from '../../read/passage.ts';
import type { LabelMatch } from '../grammars/grammar.ts';
import { type ParsedIntervention, type ParsedMeeting, type Parsing, type RosterRow, report, take } from '../parsed.ts';
import { splitCapacities } from './capacities.ts';
import { decideLabel, type LabelPlace } from './decide-label.ts';
import { reportLabel, reportStrayLanguage } from './label-doubts.ts';
import { kindsOfParagraphs } from './paragraph-kinds.ts';
import { Present } from './present.ts';
import { closeVote, listsMembers, type OpenVote, openVote, readVotePiece, voteSurroundings } from './votes.ts';

/** A bracket that tells a language is never longer. */
const longestNote = 80;
/** A call to speak and the sentence before it are never longer. */
const longestCall = 400;

type Sitting = Pick<ParsedMeeting, 'opened' | 'closed' | 'interventions' | 'procedure' | 'votes'>;
type ProcedureItem = Sitting['procedure'][number];

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
  /** The line that ends the sitting, unless it goes on behind it. */
  let end: ProcedureItem | null = null;
  /** Whether another record begins in the file: nothing of it belongs to this one. */
  let isOver = false;
  for (const [index, piece] of pieces.entries()) {
    const { passage, heading, bold } = piece;
    const next = pieces[index + 1]?.passage.normal ?? '';
    const text = passage.normal;
    const turn = turns.at(-1);
    if (end !== null && !isOver && verbatim.isMeetingLine(text)) reportSecondRecord(passage);
    if (end !== null && !isOver && verbatim.label(text) !== null) goOn(end, passage);
    const label = end === null ? labelAtStart(passage, heading > 0) : null;
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
    const kind = procedureKind(text, {
      isHeading: heading > 0 || (bold && !closes(text)),
      beforeTurns: turn === undefined,
      isLast: index === pieces.length - 1,
    });
    if (kind === null && turn !== undefined) {
      if (verbatim.mayBeProcedure(text)) reportMaybe(passage);
      readSpeech(turn, passage, 0, piece.cuts);
    } else addProcedure(turn, passage, kind ?? 'note');
  }
  reportEnds();
  sitting.interventions = turns.map((turn) => closeTurn(parsing, turn));
  const around = voteSurroundings(votes.length === 0 ? [] : sitting.interventions, parsing.grammar);
  sitting.votes = votes.map((vote, index) => {
    const next = votes[index + 1]?.line ?? null;
    const closed = closeVote(vote, next, around);
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
      // A mark of a list before a label is no word of anybody.
      if (from === 0 && !/\p{L}/u.test(passage.text.slice(0, at))) take(parsing, passage.slice(0, at), 'label');
      else addText(turn, passage.slice(from, at).trim(), movedCuts(within(at), from));
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
    { isHeading, beforeTurns, isLast }: { isHeading: boolean; beforeTurns: boolean; isLast: boolean },
  ): Procedure['kind'] | null {
    const event = verbatim.sittingEvent(text);
    // The chair may say that the meeting is closed; a line of the record has the time, or is the last one.
    if (event !== null && !isOver && (event.isTimed || beforeTurns || isLast)) {
      if (event.kind === 'opening') return isOpen() ? 'note' : 'opening';
      return event.kind === 'recess' ? 'closing' : event.kind;
    }
    if (end !== null || isOver) return 'note';
    if (verbatim.changeOfChair(text) !== null) return 'change-of-chair';
    if (verbatim.isProcedureNote(text)) return 'note';
    if (verbatim.isAgendaAdopted(text)) return 'agenda-adopted';
    if (isHeading || verbatim.isHeading(text)) return 'heading';
    if (beforeTurns) return closes(text) && !text.endsWith('：') ? 'note' : 'heading';
    return null;
  }

  function addProcedure(turn: OpenTurn | undefined, passage: Passage, kind: Procedure['kind']): void {
    take(parsing, passage, kind === 'heading' || kind === 'vote' ? kind : 'procedure');
    const afterParagraph = turn === undefined ? null : `i${turn.n}-p${turn.paragraphs.length}`;
    const item = { kind, text: passage.text, line: passage.firstLine, before: null, afterParagraph, passage };
    const time = verbatim.sittingEvent(passage.normal)?.time ?? null;
    // A record that resumes a meeting opens with its resumption.
    if (kind === 'opening' || (kind === 'resumption' && !isOpen() && turn === undefined)) sitting.opened = time;
    if ((kind === 'resumption' || kind === 'closing') && end !== null) {
      if (verbatim.sittingEvent(end.passage.normal)?.kind !== 'recess')
        reportAfterClosing(end, passage, 'The sitting is read as going on');
      reopen(end);
    }
    if (kind === 'closing') {
      end = item;
      sitting.closed = time;
    }
    sitting.procedure.push(item);
  }

  function isOpen(): boolean {
    return sitting.procedure.some(({ kind }) => kind === 'opening' || kind === 'resumption');
  }

  /** A label stands behind a line that seemed to end the sitting: 休会 was a pause, behind 散会 nobody speaks. */
  function goOn(item: ProcedureItem, passage: Passage): void {
    if (verbatim.sittingEvent(item.passage.normal)?.kind === 'recess') reopen(item);
    else reportAfterClosing(item, passage, 'What follows is kept as notes and belongs to no turn');
  }

  function reopen(item: ProcedureItem): void {
    item.kind = 'suspension';
    end = null;
    sitting.closed = null;
  }

  function reportAfterClosing(item: ProcedureItem, passage: Passage, reading: string): void {
    const message = `Unexpected \`${passage.text.slice(0, 24)}\` behind \`${item.text}\`, expected the end of the record`;
    const hint = `${reading}; compare the order of the pages with the print.`;
    report(parsing, 'warning', 'parse/after-closing', passage.offsetAt(0), message, hint);
  }

  function reportSecondRecord(passage: Passage): void {
    isOver = true;
    const message = `Unexpected \`${passage.text.slice(0, 40)}\` behind the end of the sitting, expected one record in a file`;
    const hint = 'What follows is no part of this record; put it into a file of its own.';
    report(parsing, 'error', 'parse/second-record', passage.offsetAt(0), message, hint);
  }

  /** The lines with which a sitting begins and ends: one that is not there, or has no time, is told. */
  function reportEnds(): void {
    const [first] = pieces;
    const last = pieces.at(-1);
    if (first === undefined || last === undefined) return;
    if (!isOpen()) {
      const message = `Unexpected \`${first.passage.text.slice(0, 24)}\`, expected a line that opens the sitting before it`;
      const hint = `The time of opening is unknown; the print has a line such as \`${verbatim.examples.opening}\`.`;
      report(parsing, 'warning', 'parse/no-opening', first.passage.offsetAt(0), message, hint);
    }
    if (end === null) {
      const message = `Unexpected end of the record, expected a line that closes the sitting behind \`…${last.passage.text.slice(-12)}\``;
      const hint = `The end may be missing; the print has a line such as \`${verbatim.examples.closing}\`.`;
      report(parsing, 'warning', 'parse/no-closing', last.passage.offsetAt(0), message, hint);
    }
    for (const { kind, passage } of sitting.procedure) {
      const event = verbatim.sittingEvent(passage.normal);
      if (!/^(?:opening|closing|suspension|resumption)$/.test(kind) || event === null || event.time !== null) continue;
      const message = `Unexpected line \`${passage.text}\`, expected a time of day`;
      report(parsing, event.isTimed ? 'warning' : 'info', 'parse/no-time', passage.offsetAt(0), message, null);
    }
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
      quotesOn(last.text, passage) ||
      isTableRow(passage.normal) ||
      isTableRow(last.text.tail)
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
