const digits = '〇一二三四五六七八九';

/** The number that Chinese digits print one by one, `九六八八` or `一〇〇五四`; null for anything else. */
export function digitByDigit(text: string): number | null {
  const read = [...text.replaceAll('○', '〇').replaceAll('零', '〇')].map((sign) => digits.indexOf(sign));
  if (read.length === 0 || read.includes(-1)) return null;
  return Number(read.join(''));
}

/** A number below 1000 with its units, `七十九`, `一百二十五`; null for anything else. */
export function withUnits(text: string): number | null {
  const match = /^(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(text);
  if (match === null || text === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  const value = (sign: string | undefined) => (sign === undefined ? 0 : digits.indexOf(sign));
  return value(hundreds) * 100 + (ten === undefined ? 0 : tens === undefined ? 10 : value(tens) * 10) + value(ones);
}

/** A number printed in Arabic or Chinese signs, with or without units; null for anything else. */
export function anyNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return withUnits(text) ?? digitByDigit(text);
}
