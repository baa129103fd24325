import { withUnits } from './zh-numerals.ts';

/** The first day that the text prints, `2024年7月19日` or `11 August 2009`, as ISO 8601; null without one. */
export function printedDate(text: string): string | null {
  const chinese = /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text);
  if (chinese !== null) return iso(Number(chinese[1]), Number(chinese[2]), Number(chinese[3]));
  const english = /(?<!\d)(\d{1,2}) ([A-Z][a-z]{2,8}) (\d{4})(?!\d)/.exec(text);
  if (english !== null) return iso(Number(english[3]), englishMonths.indexOf(english[2] ?? '') + 1, Number(english[1]));
  return null;
}

/** `上午10时05分` as `10:05`; null when the text prints no time of day. */
export function printedTime(text: string): string | null {
  const match =
    /(凌晨|上午|中午|下午|傍晚|晚上|晚)\s?(\d{1,2}|[一二三四五六七八九十]{1,3})\s?时\s?(?:(\d{1,2}|[一二三四五六七八九十]{1,3}|半)\s?分?)?/.exec(
      text,
    );
  if (match === null) return null;
  const [, half, hour, minute] = match;
  const twelve = numberOf(hour) % 12;
  const shift = half === '上午' || half === '凌晨' ? 0 : 12;
  const minutes = minute === '半' ? 30 : numberOf(minute);
  return `${String(twelve + shift).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
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

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  return /^\d+$/.test(text) ? Number(text) : (withUnits(text) ?? 0);
}

/** Null for a day that the calendar does not have. */
function iso(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
