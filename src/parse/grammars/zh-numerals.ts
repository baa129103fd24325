const digits = '〇一二三四五六七八九';

/**
 * The number that digits print one by one, `九六八八` or `一〇〇五四`; null for anything else. Prints and typists set
 * other characters for 〇, and mix figures in: `九六九O`, `九六9一`.
 */
export function digitByDigit(text: string): number | null {
  const read = [...text.replace(/[○零Oo]/g, '〇')].map((character) =>
    /^[0-9]$/.test(character) ? Number(character) : digits.indexOf(character),
  );
  if (read.length === 0 || read.includes(-1)) return null;
  return Number(read.join(''));
}

/** A number below 100,000 with its units, `七十九`, `一百二十五`, `九千六百九十一`; null for anything else. */
export function withUnits(text: string): number | null {
  const match =
    /^(?:([一二两三四五六七八九])万)?零?(?:([一二两三四五六七八九])千)?零?(?:([一二两三四五六七八九])百)?零?(?:([一二三四五六七八九])?(十))?零?([一二三四五六七八九])?$/.exec(
      text,
    );
  if (match === null || /^零?$/.test(text)) return null;
  const [, tenThousands, thousands, hundreds, tens, ten, ones] = match;
  const value = (character: string | undefined) =>
    character === undefined ? 0 : digits.indexOf(character === '两' ? '二' : character);
  return (
    value(tenThousands) * 10_000 +
    value(thousands) * 1000 +
    value(hundreds) * 100 +
    (ten === undefined ? 0 : tens === undefined ? 10 : value(tens) * 10) +
    value(ones)
  );
}

/** A number printed in Arabic or Chinese characters, with or without units; null for anything else. */
export function anyNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  return withUnits(text) ?? digitByDigit(text);
}
