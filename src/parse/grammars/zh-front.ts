import type { OtherKind } from './grammar.ts';
import { honorifics } from './zh-labels.ts';
import { anyNumber } from './zh-numerals.ts';

/** What stands on the front page of a verbatim record in Chinese. */

/**
 * The number in `第九六九一次会议`, also in the misprint `第九六九一会议`; null when the line prints none, or none that
 * can be read. Meetings of the Council are below 100,000.
 */
export function meetingNumber(line: string): number | null {
  const printed = meetingLine(line)?.[1];
  const number = printed === undefined ? null : anyNumber(printed);
  return number === null || number < 1 || number > 99_999 ? null : number;
}

/** Whether the line is the one that prints the number of the meeting, whether or not it can be read. */
export function isMeetingLine(line: string): boolean {
  return meetingLine(line) !== null;
}

/** Whether a line with the number of the meeting lacks a character of its form, 次. */
export function isMisprintedNumber(line: string): boolean {
  return meetingLine(line)?.[2] === undefined;
}

function meetingLine(line: string): RegExpExecArray | null {
  if (line.length > longestHeading) return null;
  const plain = line.replace(/\s/g, '').replace(/^安全理事会(?=第)/, '');
  return /^第([^届年号次会条款项议第，。：（）]{1,40})(?:(次)(?:$|(?:全体)?(?:（[^（）]{1,8}）)?(?:非公开|闭门)?(?:会议|（))|会议)/.exec(
    plain,
  );
}

/**
 * Which resumption of a meeting a line names, `第九六九一次会议（续会一）`, `（复会1）`, `续会`, `(Resumption 1)`; null where
 * it names none. A resumption without a number is the first one.
 */
export function resumptionNumber(line: string): number | null {
  if (line.length > longestHeading) return null;
  const match =
    /(?:[（(]|^|会议)\s?(?:第\s?([一二三四五六七八九十\d]{1,3})\s?次\s?)?(?:续会|复会)\s?([一二三四五六七八九十\d]{1,3})?\s?(?:[）)]|$)/.exec(
      line,
    ) ?? /(?:[（(]|^)\s?Resumption\s?(\d{1,3})?()\s?(?:[）)]|$)/i.exec(line);
  if (match === null) return null;
  return anyNumber(match[1] ?? match[2] ?? '') ?? 1;
}

/** How long `议程项目`, `临时议程：` or `议程（S/Agenda/9691）` is; what follows a colon is the first item. Null for another line. */
export function agendaHeading(line: string): number | null {
  if (line.length > 400) return null;
  const match =
    /^(?:(?:临时|通过的|本次会议)?\s?议\s?程(?:\s?项\s?目)?)\s?(?:[（(]\s?S\/Agenda\/[^（()）]{1,24}[）)])?\s?(：\s?|$)/i.exec(
      line,
    );
  return match === null ? null : match[0].length;
}

/** Whether an item of the agenda cannot end with this line: a bracket is open, or a word that something must follow. */
export function isOpenItem(text: string): boolean {
  const count = (marks: RegExp) => text.match(marks)?.length ?? 0;
  if (count(/[（(《“]/g) > count(/[）)》”]/g)) return true;
  return /(?:[，、—-]|第|第\s?[\d一二三四五六七八九十]{1,6}|[的和与及于给在对由]|根据|关于|提交|常驻联合国|代表|临时代办|\d)$/.test(
    text,
  );
}

/** `主席：`, `成员：` at the beginning of a line of the roster, also in a row of a table; null when the line has none. */
export function rosterPrefix(line: string): { presiding: boolean; length: number } | null {
  const match = /^\|?\s{0,8}(主\s{0,4}席|成\s{0,4}员)\s{0,8}(?:[：:]\s{0,80}|(?=\t|\s{2}|\s?\|))/.exec(line);
  return match === null ? null : { presiding: (match[1] ?? '').startsWith('主'), length: match[0].length };
}

/** The persons of a field of the roster, `甲某先生（上午）、乙某女士（下午）`, as printed; null when the text is no list of names. */
export function rosterNames(text: string): string[] | null {
  if (text.length > longestNames) return null;
  const names = text
    .split(/\s?[/、，,；;]\s?/)
    .flatMap((part) => part.split(nameConjunction))
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return names.length > 0 && names.every((name) => namePattern.test(name)) ? names : null;
}

/** What a record is that is no verbatim record of the Council, by a line of its front page; null for any other line. */
export function otherKind(line: string): OtherKind | null {
  if (line.length > longestHeading) return null;
  const plain = line.replace(/\s/g, '');
  if (/简要记录$/.test(plain)) return 'summary-record';
  if (/^第.{1,12}次全体会议$/.test(plain)) return 'assembly-record';
  if (/^(?:正式)?公报$|会议(?:正式)?公报$/.test(plain)) return 'communique';
  if (/^更正\d{0,2}$/.test(plain)) return 'corrigendum';
  return null;
}

/** How many characters of common words a text has in traditional and in simplified script, and where the first traditional word is. */
export function scriptsOf(text: string): { traditional: number; simplified: number; first: number } {
  const traditional = [...text.matchAll(/聯合國|會議|發言|議程|記錄|常駐代表|安全理事會/g)];
  return {
    traditional: traditional.length,
    simplified: text.match(/联合国|会议|发言|议程|记录|常驻代表|安全理事会/g)?.length ?? 0,
    first: traditional[0]?.index ?? 0,
  };
}

const longestHeading = 80;
const longestNames = 200;
const nameConjunction = new RegExp(
  `(?<=(?:${honorifics}|阁下)(?:[（(][^（()）]{1,12}[）)])?)\\s?(?:和|与|及|以及)\\s?(?=\\S{2})`,
);
const namePattern = new RegExp(
  String.raw`^((?!.{0,40}[。：]).{1,40}?(?:${honorifics}|阁下|殿下))\s?(?:[（(]\s?([^（()）]{0,6}(?:午|晚|夜|日|时|会议?))\s?[）)])?$`,
);
