import type { VoteCast, VoteFailure, VoteMethod } from '../../collections/meeting.ts';
import type { PageWords } from '../../read/layouts/furniture.ts';

/**
 * What a language prints, as the parsers of records ask for it. A new language is one more file that
 * answers these questions; no parser holds words of its own.
 */
export interface Grammar {
  /** BCP 47 tag of the language. */
  language: string;
  /** Whether the text is in this language, judged by its signs. */
  recognizes(text: string): boolean;
  verbatim: VerbatimGrammar;
  resolution: ResolutionGrammar;
  masthead: MastheadGrammar;
  letter: LetterGrammar;
  statement: StatementGrammar;
  note: NoteGrammar;
  citations: CitationGrammar;
  /** What stands between the members of a list: `、`. */
  listMark: string;
  /** Words between the last two of a list, which may also be part of a name: `和`. */
  conjunctions: readonly string[];
  /** Whether a paragraph that ends like this is closed: what follows is another one. */
  closes(text: string): boolean;
  /** A day printed anywhere in the text, `2024年7月19日`, as ISO 8601; null when none is. */
  date(text: string): string | null;
  /** The first day that the text prints, as printed, where the calendar does not have it, `2024年2月31日`; null otherwise. */
  impossibleDay(text: string): string | null;
  /** Place of the first word in another script of the language, in a text that is written in it; null for a text in the script that is read. */
  otherScript(text: string): number | null;
}

/** A line that tells when the sitting began, paused, went on or ended. */
export interface SittingEvent {
  /** A `recess`, 休会, ends the sitting where nothing follows it. */
  kind: 'opening' | 'closing' | 'recess' | 'suspension' | 'resumption';
  /** `10:05`; null where the line prints none, or none that a day has. */
  time: string | null;
  /** Whether the line prints a time at all. */
  isTimed: boolean;
}

/** What a front page may say that the record is. */
export type OtherKind = 'assembly-record' | 'summary-record' | 'corrigendum' | 'communique';

export interface LabelMatch {
  /** Length of the label with its colon and the white space after it. */
  length: number;
  /** The label without the colon. */
  label: string;
  name: string;
  /** What stands for or with the name: the title of the chair or of the Secretary-General, 先生 or a rank, an office. */
  title: 'chair' | 'honorific' | 'office' | null;
  affiliation: string | null;
  /** The office that the label prints besides a delegation: `第六委员会报告员`. */
  position: string | null;
  spokenIn: string | null;
  /** Further languages, as in `以英语和法语发言`. */
  alsoSpokenIn: string[];
  interpretedBy: 'delegation' | null;
}

export interface InvitedGuest {
  name: string;
  /** Everything before the name: body and office. Empty where none is printed. */
  office: string;
  /** The title of address behind the name: `先生`. */
  title: string;
  /** Place of the name in the paragraph. */
  at: number;
}

/** An office that the chair invites without a name. */
export interface InvitedBody {
  office: string;
  /** Place of it in the paragraph. */
  at: number;
}

export interface CallToSpeak {
  /** What the chair says between 请 and 发言: `科威特副首相兼外交大臣`. */
  called: string;
  /** Place of it in the paragraph. */
  at: number;
  /** The office in which the person is to speak, where the call says so: `以某委员会主席的身份`. */
  office: string | null;
  /** Whether the call is for a briefing. */
  toBrief: boolean;
}

/** A group for which a speaker says to speak. */
export interface SpokenForGroup {
  /** As printed, without brackets; it may be a list of States itself. */
  printed: string;
  /** What stands in brackets behind it: `A3+`. */
  abbreviation: string | null;
  /** The States that are named behind it; two with a conjunction between them may stay together. */
  listed: string[];
  /** Whether the words are those of a group, whether or not any State is named. */
  isGroup: boolean;
  /** Place in the paragraph. */
  at: number;
}

export interface VoteTaken {
  /** How it was taken; null where the line does not say. */
  method: VoteMethod | null;
  /** Length of the words with white space after them; a list may follow on the same line. */
  length: number;
}

export type HalfOfDay = 'morning' | 'afternoon';

/** What a line says of the chair: somebody takes it, its holder takes it again, or leaves it. */
export type ChangeOfChair =
  | { kind: 'takes'; name: string | null; office: string; affiliation: string | null }
  | { kind: 'returns'; name: string | null }
  | { kind: 'leaves' };

/** What the chair says of a vote. */
export interface VoteOutcome {
  adopted: boolean;
  /** Why it was not adopted, where the chair says so. */
  failedBecause: VoteFailure | null;
}

export interface VerbatimGrammar {
  /** Words of running heads and feet. */
  pageWords: PageWords;
  /** Whether the text is a verbatim record. */
  isRecord(text: string): boolean;
  /** Number of the meeting in `第九六八八次会议`, null when the line prints none that can be read. */
  meetingNumber(line: string): number | null;
  /** Whether the line is the one with the number of the meeting, whether or not it can be read. */
  isMeetingLine(line: string): boolean;
  /** Whether a line with the number of the meeting is misprinted, though the number can be read. */
  isMisprintedNumber(line: string): boolean;
  /** Which resumption of the meeting a line says the record is, `（续会一）`; null where it names none. */
  resumptionNumber(line: string): number | null;
  /** What a line of the front page says that the record is, other than a verbatim record of the Council; null for any other line. */
  otherKind(line: string): OtherKind | null;
  /** `第七十九年`: whether the line is the year of the Council. */
  isYear(line: string): boolean;
  /**
   * The day on which the meeting was held, `2024年7月19日星期五上午10时举行`: `date` is null where the calendar has no such
   * day, `weekday` (0 for Sunday) where none is printed. Null for another line.
   */
  sitting(line: string): { date: string | null; weekday: number | null; isTimePossible: boolean } | null;
  isPlaceName(line: string): boolean;
  /** Length of the heading of the agenda, `议程项目`, `议程：`, behind which the first item may stand; null for another line. */
  agendaHeading(line: string): number | null;
  /** Whether an item of the agenda must go on behind a line that ends like this. */
  isOpenItem(text: string): boolean;
  /** `本记录包括…`, which closes the front matter. */
  isNotice(line: string): boolean;
  /** Job numbers, page feet and the like: `19-29198 (C)`, `请回收`. */
  isFurniture(line: string): boolean;
  /** Prefix of a roster line: `主席:`, `成员：`; null when the line has none. */
  rosterPrefix(line: string): { presiding: boolean; length: number } | null;
  /** The persons of a field of the roster, each with the part of the day that brackets give; null when the text is no list of names. */
  rosterNames(text: string): string[] | null;
  /** When the sitting began, paused, went on or ended; null for another line. */
  sittingEvent(line: string): SittingEvent | null;
  isAgendaAdopted(line: string): boolean;
  /** Headings that are not set off by signs: `通过议程`. */
  isHeading(line: string): boolean;
  /** `进行了举手表决。`: that a vote was taken; null for another text. */
  voteTaken(text: string): VoteTaken | null;
  /** The same of a line right before the first list of a vote, where fewer words will do: `表决如下：`. */
  announcesLists(text: string): VoteTaken | null;
  /** `赞成：`, `反对：`, `弃权：`, `未参加表决：`: which votes follow, and how long the words are; null for another text. */
  voteHeading(text: string): { cast: VoteCast; length: number } | null;
  /** The same without a colon, alone on its line; only inside a vote is it one. */
  bareVoteHeading(line: string): VoteCast | null;
  /** The lists that stand on one line, `赞成：中国；反对：无`, each with its heading. */
  voteLists(text: string): string[];
  /** Whether a line can be a list of delegations, or a part of one. */
  isVoterLine(line: string): boolean;
  /** Delegations of a list of votes; empty for `无`. */
  voters(text: string): string[];
  /** What the chair says of the outcome; null when the paragraph tells none. */
  outcome(text: string): VoteOutcome | null;
  /** Whether the resolution printed from `start` up to `end` is what the draft became: `通过，成为第2732（2024）号决议`. */
  isAdoptedAs(text: string, start: number, end: number): boolean;
  /** Whether the paragraph puts a motion, which has no document, to the vote. */
  putsMotion(text: string): boolean;
  /** Whether the paragraph puts a draft before the Council. */
  presentsDraft(text: string): boolean;
  /** The mark with which a footnote begins, `1 见…`, and the text after it; null for another line. */
  footnoteMark(line: string): { mark: string; rest: string } | null;
  /** The places of a line where a mark hangs on a word. */
  footnoteCalls(line: string, mark: string): number[];
  /** Whether a text begins as a reference: `见…`. */
  refersElsewhere(text: string): boolean;
  /** Whether a text tells how the record was printed: `由于技术原因…重新印发`. */
  tellsOfPrinting(text: string): boolean;
  /** Who is in the chair from this line on; null for another text. */
  changeOfChair(line: string): ChangeOfChair | null;
  /** Whether a sentence or bracket by itself tells of the room, as nobody says it: `（掌声）`, `安理会成员默哀一分钟。`. */
  isProcedureNote(text: string): boolean;
  /** Whether a sentence by itself has words of procedure, in a shape that proves nothing. */
  mayBeProcedure(text: string): boolean;
  /** An office without the body that it belongs to; null when nothing, or only `代表`, is left. */
  positionIn(office: string, body: string): string | null;
  /** Lines that a record cannot be without, as it might print them: for hints. */
  examples: { meetingNumber: string; sitting: string; label: string; opening: string; closing: string };
  /** Whether a line of a page stands by itself, whatever stands around it. */
  standsAlone(line: string): boolean;
  label(text: string): LabelMatch | null;
  /** A label of which the print, or what brought it here, lost the colon. */
  unmarkedLabel(text: string): LabelMatch | null;
  /** What may be labels behind the end of a sentence inside a text, with their places. */
  labelsInside(text: string): { at: number; label: LabelMatch }[];
  /** Places at which a bracket with a language stands behind something like a name. */
  strayLanguages(text: string): number[];
  /** Whether a label's name is the chair's title. */
  isChair(name: string): boolean;
  /** Whether such a title says that somebody else than the president is in the chair: `代理主席`. */
  isActingChair(name: string): boolean;
  /** The presidents of a roster line, each as printed: `叶先生（上午）、艾女士（下午）`. */
  presidentsIn(printed: string): string[];
  /** The half of the day that a president's name is marked with, and the name without the mark. */
  presidentOf(printed: string): { name: string; half: HalfOfDay | null };
  /** The halves of the day that a text names, in order. */
  halvesOfDay(text: string): HalfOfDay[];
  /** Whether a label's name is the Secretary-General's title. */
  isSecretaryGeneral(name: string): boolean;
  /** A name without `先生`, `女士` and the like. */
  withoutHonorific(name: string): string;
  /** Whether the titles of address behind two names cannot be those of one person: `先生` and `女士`. */
  titlesDiffer(first: string, second: string): boolean;
  /** `（以英语发言）` at the start of a paragraph: the language, and how long the bracket is. */
  languageNote(text: string): { spokenIn: string; length: number } | null;
  /** Whether the paragraph announces that the chair will speak for their country: as what, where it says so, and where that sentence ends. */
  speaksForCountry(text: string): { office: string; at: number; end: number } | null;
  /** Whether the chair takes up the presidency again, and where that sentence begins. */
  resumesChair(text: string): { start: number } | null;
  /** Delegations invited under rule 37, as printed; two with a conjunction between them may stay together. */
  invitedStates(text: string): string[];
  /** Persons invited under rule 39. */
  invitedGuests(text: string): InvitedGuest[];
  /** Offices invited under rule 39 without a name. */
  invitedBodies(text: string): InvitedBody[];
  /** Whether the list of an invitation goes on in the next paragraph; `isOpen` of a text that is known to be a part of one. */
  invitationGoesOn(text: string, isOpen: boolean): boolean;
  /** Whether the invitation under rule 39 calls them briefers. */
  invitesBriefers(text: string): boolean;
  /** Whether the chair thanks for a briefing. */
  thanksForBriefing(text: string): boolean;
  calls(text: string): CallToSpeak[];
  /** Splits what was called into office and name: `外交部长艾达尔别科夫先生`. */
  splitOffice(called: string): { office: string; name: string | null };
  /** Whether a text is an office, with or without a name behind it: `外交部长叶女士`. */
  isOffice(text: string): boolean;
  /** The group for which a speaker says to speak, `我谨代表…发言`, and its place; null when the paragraph says none. */
  onBehalfOf(text: string): { group: string; at: number } | null;
  /** The group for which a speaker says to speak, by its printed name, with the States that they list; null when none is told. */
  spokenForGroup(text: string): SpokenForGroup | null;
  /** Titles by which others may address the holder of an office: `俄罗斯联邦外长` is addressed as `部长`. */
  titlesOf(office: string): string[];
  /** Runs that end in a name, each before a title or an honorific, in running text. */
  namesInSpeech(text: string): { name: string; at: number; title: string }[];
  /** Whether a family name between these texts is used as a name: with a title, and not as the end of somebody else's. */
  namesPerson(before: string, after: string): boolean;
  isListItem(text: string): boolean;
  /** Whether the paragraph announces what the next ones print: a quotation or a list. */
  introduces(text: string): boolean;
  isQuotation(text: string): boolean;
}

/** Something that a line of a masthead prints. */
export interface MastheadPart {
  length: number;
  /** Day of distribution. */
  distributed: string | null;
  /** BCP 47 tag of the original language. */
  original: string | null;
}

export interface MastheadGrammar {
  /** The part with which the text begins: the organisation, an organ, distribution, a day, languages; null for none of them. */
  part(text: string): MastheadPart | null;
}

export interface ResolutionGrammar {
  session(line: string): number | null;
  /** `第八十年`: whether the line is a year of the Council. */
  isYear(line: string): boolean;
  agendaItem(line: string): string | null;
  /** Delegations before `决议草案`, null for another text. The list may have gone on over lines. */
  sponsors(text: string): { names: string[]; mark: string | null } | null;
  /** Whether the line can be a part of a list of sponsors of which `next` is the part behind it. */
  goesOnWithSponsors(line: string, next: string): boolean;
  isDraftHeading(line: string): boolean;
  /** Whether the line ends with the words that say that the text is a draft. */
  endsDraftHeading(line: string): boolean;
  /** `2777/2025` of `第2777（2025）号决议`, alone on its line; null for another line. */
  resolutionNumber(line: string): string | null;
  /** When and at which meeting the resolution was adopted; null for another line. */
  adoption(line: string): { date: string | null; meeting: number | null } | null;
  /** What a line below the text of an adopted resolution says of that: `第51次全体会议`, a day; null for another line. */
  adoptionBelow(line: string): { date: string | null; meeting: number | null } | null;
  /** Whether the line says in brackets how the resolution was adopted. */
  isHowAdopted(line: string): boolean;
  /** The organ that opens the resolution: `大会，`. */
  opening(line: string): string | null;
  /** Whether a preambular paragraph usually begins with such words. */
  beginsClause(text: string): boolean;
  /** Whether a text goes on with the unit of a figure, `月`, so that the number before it is no footnote mark. */
  countsOn(text: string): boolean;
  operativeNumber(text: string): { n: number; length: number } | null;
  /** `(a)`, `(一)`: the mark of a subparagraph, as printed, and its length with the blanks behind it. */
  subparagraphMark(text: string): { mark: string; length: number } | null;
}

export interface LetterGrammar {
  /** Whether the text is the title of a letter, `2009年7月14日某国常驻联合国代表给秘书长的信`. */
  isTitle(text: string): boolean;
  /** Whether the title of a letter, or of what is annexed to one, may begin with the line. */
  beginsTitle(line: string): boolean;
  /** Length of what numbers an annex, `附件一`, `…的信的附件`, at the head of the text; a title may follow. Null for another text. */
  annexHead(text: string): { length: number } | null;
  /** `[原件：法文]`: the language, null where several are named; null for another line. */
  original(line: string): { language: string | null } | null;
  signatory(line: string): string | null;
  /** Whether a line is a heading inside a letter by its number: `一、背景`. */
  isNumberedHeading(line: string): boolean;
  /** Whether a line beside a signature is the office of who signed. */
  isOffice(line: string): boolean;
}

export interface StatementGrammar {
  /** Whether the line is the title of a statement by the President. */
  isTitle(line: string): boolean;
  /** When and at which meeting it was made, as its first paragraph says. */
  opening(text: string): { date: string | null; meeting: number } | null;
}

export interface NoteGrammar {
  isNote(text: string): boolean;
  /** The line of a saved page that prints rubric, publisher, place, date and languages. */
  rubric(line: string): RubricMatch | null;
}

export interface RubricMatch {
  rubric: string;
  publisher: string;
  place: string;
  published: string | null;
  languages: string[];
  /** Length of all this; the title follows. */
  length: number;
}

export interface CitationGrammar {
  /** Resolutions cited by number in words of the language, in order. */
  resolutions(text: string): CitedNumber[];
}

export interface CitedNumber {
  start: number;
  end: number;
  /** `S/RES/2178(2014)`, `A/RES/73/334`, or `S/RES/2231` without a year. */
  symbol: string;
}
