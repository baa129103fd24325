import type { VerbatimGrammar } from './grammar.ts';
import { spokenForGroup } from './zh-behalf.ts';
import {
  calls,
  isOffice,
  namesInSpeech,
  namesPerson,
  onBehalfOf,
  resumesChair,
  speaksForCountry,
  splitOffice,
  titlesOf,
} from './zh-chair.ts';
import { printedDate, printedWeekday, printsDay, printsImpossibleTime } from './zh-dates.ts';
import { footnoteCalls, footnoteMark, refersElsewhere, tellsOfPrinting } from './zh-footnotes.ts';
import {
  agendaHeading,
  isMeetingLine,
  isMisprintedNumber,
  isOpenItem,
  meetingNumber,
  otherKind,
  resumptionNumber,
  rosterNames,
  rosterPrefix,
} from './zh-front.ts';
import { invitationGoesOn, invitedBodies, invitedGuests, invitedStates } from './zh-invitations.ts';
import { labelsInside, matchLabel, matchUnmarkedLabel, titlesDiffer, withoutHonorific } from './zh-labels.ts';
import { languageNote, strayLanguages } from './zh-languages.ts';
import { halvesOfDay, presidentOf, presidentsIn } from './zh-presidents.ts';
import { changeOfChair, isProcedureNote, mayBeProcedure } from './zh-procedure.ts';
import { sittingEvent } from './zh-sitting.ts';
import {
  announcesLists,
  bareVoteHeading,
  isAdoptedAs,
  isVoterLine,
  outcome,
  voteHeading,
  voteLists,
  voters,
  voteTaken,
} from './zh-votes.ts';

/** Verbatim records in Chinese: what stands on their lines. */
export const zhVerbatim: VerbatimGrammar = {
  pageWords: {
    pageNumber: /^第\s?(\d{1,3})\s?页(?:\s?[，,]?\s?共\s?\d{1,3}\s?页)?$/,
    day: /\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日/,
  },
  isRecord: (text) => /逐字记录/.test(text) && /^\W{0,4}(?:主席|成员|上午|下午)/m.test(text),
  meetingNumber,
  isMeetingLine,
  isMisprintedNumber,
  resumptionNumber,
  otherKind,
  isYear: (line) => /^第\s{0,4}[〇○零Oo一二三四五六七八九十百\d\s]{1,12}年$/.test(line),
  sitting: (line) =>
    line.length <= 80 && printsDay(line) && (/时|举行|星期/.test(line) || /日[。.]?$/.test(line))
      ? { date: printedDate(line), weekday: printedWeekday(line), isTimePossible: !printsImpossibleTime(line) }
      : null,
  isPlaceName: (line) => /^(?!.*(?:举行|时$|星期|[上下]午))\p{Script=Han}{2,10}$/u.test(line),
  agendaHeading,
  isOpenItem,
  isNotice: (line) => /^本记录包括/.test(line),
  isFurniture: (line) =>
    /^\d{2}-\d{5}\s*(?:\([A-Z]\))?$|^\*\d{6,8}\*$|^无障碍文件$|^请回收$|^无障碍文件\s+请回收$|^联合国$|^S\/PV\.\d+[^\p{Script=Han}]*$/u.test(
      line,
    ),
  rosterPrefix,
  rosterNames,
  sittingEvent,
  isAgendaAdopted: (line) => /^议程通过。?$/.test(line),
  isHeading: (line) => /^通过议程$/.test(line),
  voteTaken,
  announcesLists,
  voteHeading,
  bareVoteHeading,
  voteLists,
  isVoterLine,
  voters,
  outcome,
  isAdoptedAs,
  putsMotion: (text) => /动议/.test(text) && !/决议草案/.test(text),
  presentsDraft: (text) => /决议草案|修正案|决议案文/.test(text),
  footnoteMark,
  footnoteCalls,
  refersElsewhere,
  tellsOfPrinting,
  changeOfChair,
  isProcedureNote,
  mayBeProcedure,
  standsAlone: (line) =>
    sittingEvent(line) !== null ||
    /^(?:通过议程|议程通过。?)$/.test(line) ||
    voteTaken(line)?.length === line.length ||
    voteHeading(line)?.length === line.length ||
    /^无。?$/.test(line),
  positionIn: (office, body) => {
    const position = office.slice(body.length).replace(/^的/, '').trim();
    return position === '' || position === '代表' ? null : position;
  },
  examples: {
    meetingNumber: '第九六八八次会议',
    sitting: '2024年7月19日星期五上午10时举行',
    label: '主席（以英语发言）：',
    opening: '上午10时05分开会。',
    closing: '下午1时散会。',
  },
  label: matchLabel,
  unmarkedLabel: matchUnmarkedLabel,
  labelsInside,
  strayLanguages,
  isChair: (name) => /^(?:代理|临时)?主席$/.test(name),
  isActingChair: (name) => /代理|临时|副/.test(name),
  presidentsIn,
  presidentOf,
  halvesOfDay,
  isSecretaryGeneral: (name) => name === '秘书长',
  withoutHonorific,
  titlesDiffer,
  languageNote,
  speaksForCountry,
  resumesChair,
  invitedStates,
  invitedGuests,
  invitedBodies,
  invitationGoesOn,
  invitesBriefers: (text) => /通报人/.test(text),
  thanksForBriefing: (text) => /感谢.{1,40}通报/.test(text),
  calls,
  splitOffice,
  isOffice,
  onBehalfOf,
  spokenForGroup,
  titlesOf,
  namesInSpeech,
  namesPerson,
  isListItem: (text) =>
    /^(?:首先[，,]|第[一二三四五六七八九十]{1,3}[，,、]|[（(]?[一二三四五六七八九十\d]{1,3}[）).、]|[-–—•·])/.test(
      text,
    ),
  introduces: (text) => /[：:]$/.test(text),
  isQuotation: (text) => /^[“"「『]/.test(text),
};
