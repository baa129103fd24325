import { anyNumber, digitByDigit } from './zh-numerals.ts';

/** The first day that the text prints, `2024年7月19日`, `二〇二四年七月十九日` or `11 August 2009`, as ISO 8601; null without one. */
export function printedDate(text: string): string | null {
  const chinese = chineseDay.exec(text);
  if (chinese !== null) {
    const [, year = '', month = '', day = ''] = chinese.map((group) => group?.replace(/\s/g, '') ?? '');
    return iso(digitByDigit(year) ?? 0, anyNumber(month) ?? 0, anyNumber(day) ?? 0);
  }
  const english = englishDay.exec(text);
  if (english !== null) return iso(Number(english[3]), englishMonths.indexOf(english[2] ?? '') + 1, Number(english[1]));
  return null;
}

/** Whether the text prints a day, though the calendar may not have it. */
export function printsDay(text: string): boolean {
  return chineseDay.test(text);
}

/** The first day that the text prints, as printed, where the calendar does not have it; null otherwise. */
export function impossibleDay(text: string): string | null {
  if (printedDate(text) !== null) return null;
  const english = englishDay.exec(text);
  return chineseDay.exec(text)?.[0] ?? (englishMonths.includes(english?.[2] ?? '') ? (english?.[0] ?? null) : null);
}

/** Whether the text prints a time that no day has, `上午25时`. */
export function printsImpossibleTime(text: string): boolean {
  const { hour, minute = '' } = timePattern.exec(text)?.groups ?? {};
  if (hour === undefined) return false;
  return (anyNumber(hour.replace(/\s/g, '')) ?? 0) > 24 || minuteOf(minute.replace(/\s/g, '')) === null;
}

/** The day of the week that the text prints, 0 for Sunday; null where it prints none. */
export function printedWeekday(text: string): number | null {
  const day = /(?:星期|礼拜|周)\s?([日天一二三四五六])/.exec(text)?.[1];
  return day === undefined ? null : '日一二三四五六'.indexOf(day === '天' ? '日' : day);
}

/**
 * `上午10时05分` as `10:05`; null when the text prints no time of day. Twelve at night, `晚上12时`, is the beginning of a
 * day, and small hours after 晚上 are those after it. A time without a half of the day is one only from 13:00 on.
 */
export function printedTime(text: string): string | null {
  const match = timePattern.exec(text);
  if (match === null) return null;
  const { half, hour = '', minute, alone } = match.groups ?? {};
  if (alone !== undefined) return alone === '午夜' ? '00:00' : '12:00';
  const hours = hourOf(half ?? '', anyNumber(hour.replace(/\s/g, '')) ?? 24);
  const minutes = minuteOf(minute?.replace(/\s/g, '') ?? '');
  if (hours === null || minutes === null) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

/** A time of day in any of its wordings, as the source of a pattern. */
export const timeSource = String.raw`(?:(?<half>凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|晚间|晚|夜间|深夜|午夜)?\s?(?<hour>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:[时点：]|:(?=\s?\d))\s?(?<minute>整|半|[一三]刻|[零〇○]?\s?\d{1,2}(?:\s?分)?|[零〇○]?[一二三四五六七八九十]{1,3}(?:\s?分)?)?|(?<alone>正午|午夜|中午))`;

const timePattern = new RegExp(timeSource);

/** A year of more than four digits is a misprint, of which the last four are not the year. */
const chineseDay =
  /(?<![\d〇○零Oo一二三四五六七八九])(\d{4,12}|[〇○零Oo一二三四五六七八九]{4,12})\s?年\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?月\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?日/;

function hourOf(half: string, hour: number): number | null {
  if (hour > 24) return null;
  if (hour > 12) return hour % 24;
  if (half === '') return null;
  if (/凌晨|午夜|深夜|夜间/.test(half)) return hour < 6 || hour === 12 ? hour % 12 : half === '凌晨' ? hour : hour + 12;
  if (/^晚/.test(half)) return hour === 12 ? 0 : hour < 5 ? hour : hour + 12;
  if (/中午|正午/.test(half)) return hour < 10 ? hour + 12 : hour;
  if (/下午|午后|傍晚/.test(half)) return hour === 12 ? 12 : hour + 12;
  return hour;
}

function minuteOf(printed: string): number | null {
  if (printed === '' || printed === '整') return 0;
  if (printed === '半') return 30;
  if (printed.endsWith('刻')) return printed.startsWith('一') ? 15 : 45;
  const minutes = anyNumber(printed.replace(/^[零〇○](?=.)|分$/g, ''));
  return minutes === null || minutes > 59 ? null : minutes;
}

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const englishDay = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?!\d)/;

/** Null for a day that the calendar does not have, and for a year in which the United Nations can have printed nothing. */
function iso(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** The year of the Charter, and one so far ahead that it is a misprint. */
const firstYear = 1945;
const lastYear = 2099;
