/**
 * The parts of a text as set between which a line may also end where it is too short for what browsers hold together:
 * behind the slash of a symbol and the hyphen of a span of years, and outside a quotation mark that has a Latin letter
 * or a figure on its other side (Unicode Line Breaking Algorithm, LB19a, LB25).
 *
 *     见S/2019/742和“Issyk Kul-反恐-2018”   →   见S/|2019/|742和|“Issyk Kul-反恐-|2018”
 *
 * `before` is what stands before the text on its line; a text that may break at its very beginning has an empty first
 * part.
 */
export function partsAtNarrowBreaks(text: string, before = ''): string[] {
  const [first = '', ...rest] = `${before}${text}`.split(narrowBreaks);
  if (first.length < before.length) return partsAtNarrowBreaks(text);
  return [first.slice(before.length), ...rest];
}

const narrowBreaks = new RegExp(
  [
    String.raw`(?<=[A-Z]/)(?=\d)|(?<=\d\d/)(?=\d\d|[A-Z]{2})`,
    String.raw`(?<=\d{4}-)(?=\d{4})|(?<=\p{Script=Han}-)(?=\d)`,
    String.raw`(?<=[\p{Script=Han}，。；：、）》])(?=[“‘"][A-Za-z\d])|(?<=[A-Za-z\d][”’])(?=\p{Script=Han})`,
  ].join('|'),
  'u',
);
