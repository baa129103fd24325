import type { VerbatimGrammar } from './grammar.ts';
import {
  calls,
  invitedGuests,
  invitedStates,
  namesInSpeech,
  resumesChair,
  speaksForCountry,
  splitOffice,
  titleFollows,
  titlesOf,
} from './zh-chair.ts';
import { printedDate, printedTime } from './zh-dates.ts';
import { matchLabel, withoutHonorific } from './zh-labels.ts';
import { languageNote } from './zh-languages.ts';
import { anyNumber } from './zh-numerals.ts';

/** Verbatim records in Chinese: what stands on their lines. */
export const zhVerbatim: VerbatimGrammar = {
  isRecord: (text) => /逐字记录/.test(text) && /^\W{0,4}(?:主席|成员|上午|下午)/m.test(text),
  meetingNumber: (line) => {
    const match = /^第\s*([〇○零一二三四五六七八九十百\d\s]{1,24})次(?:会议)?/.exec(line);
    return match === null ? null : anyNumber((match[1] ?? '').replace(/\s/g, ''));
  },
  isYear: (line) => /^第\s*[〇○零一二三四五六七八九十百\d]{1,8}\s*年$/.test(line),
  sitting: (line) => {
    const date = printedDate(line);
    return date !== null && /时/.test(line) && /举行$/.test(line) ? { date } : null;
  },
  isBody: (line) => /^安全理事会$/.test(line),
  isProvisional: (line) => /^(?:临时)?逐字记录$/.test(line),
  isPlaceName: (line) => /^\p{Script=Han}{2,10}$/u.test(line),
  isAgendaHeading: (line) => /^议程项目$|^议程$/.test(line),
  isNotice: (line) => /^本记录包括/.test(line),
  isFurniture: (line) =>
    /^\d{2}-\d{5}\s*(?:\([A-Z]\))?$|^\*\d{6,8}\*$|^无障碍文件$|^请回收$|^无障碍文件\s+请回收$|^联合国$|^S\/PV\.\d+[^\p{Script=Han}]*$/u.test(
      line,
    ),
  rosterPrefix: (line) => {
    const match = /^(主席|成员)\s*[：:]\s*/.exec(line);
    return match === null ? null : { presiding: match[1] === '主席', length: match[0].length };
  },
  opening: (line) => (/^.{2,14}开会。?$/.test(line) ? printedTime(line) : null),
  closing: (line) => (/^.{2,14}散会。?$/.test(line) ? printedTime(line) : null),
  suspension: (line) => /^(?:.{0,14}会议.{0,10}暂停|会议.{0,4}暂停.{0,20})。?$/.test(line),
  resumption: (line) => /^.{0,24}复会。?$/.test(line),
  isAgendaAdopted: (line) => /^议程通过。?$/.test(line),
  isHeading: (line) => /^通过议程$/.test(line),
  isVoteTaken: (line) => /^(?:进行了|以)举手.{0,4}表决。?$/.test(line),
  label: matchLabel,
  isChair: (name) => /^(?:代理|临时)?主席$/.test(name),
  isSecretaryGeneral: (name) => name === '秘书长',
  withoutHonorific,
  languageNote,
  speaksForCountry,
  resumesChair,
  invitedStates,
  invitedGuests,
  invitesBriefers: (text) => /通报人/.test(text),
  thanksForBriefing: (text) => /感谢.{1,40}通报/.test(text),
  calls,
  splitOffice,
  titlesOf,
  namesInSpeech,
  titleFollows,
  isListItem: (text) =>
    /^(?:第[一二三四五六七八九十]{1,3}[，,、]|[（(]?[一二三四五六七八九十\d]{1,3}[）).、]|[-–—•·])/.test(text),
  introduces: (text) => /[：:]$/.test(text),
  isQuotation: (text) => /^[“"「『]/.test(text),
};
