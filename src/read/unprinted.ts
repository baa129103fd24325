/**
 * Characters that no print shows: soft hyphens, zero-width spaces and joiners, marks of direction, variation selectors,
 * controls. Extractors and editors leave them inside words and labels; they are no part of the text that was printed.
 * A joiner between letters of a joined script (Arabic, Indic) shapes them and stays, as does a mark of direction there.
 *
 *     甲某<U+200B>先生（阿尔及利亚）：
 */
export function unprintedIn(text: string): [start: number, end: number][] {
  if (!unprinted.test(text)) return [];
  return [...text.matchAll(unprintedRuns)].map((found) => [found.index, found.index + found[0].length]);
}

/** White space is no such character, though Unicode counts some of it among controls; the byte order mark is. */
const characters = String.raw`\uFEFF|(?!\s)[\p{Default_Ignorable_Code_Point}\p{Cc}]`;
const joined = String.raw`\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Bengali}`;
const unprinted = new RegExp(characters, 'u');
const unprintedRuns = new RegExp(`(?<![${joined}])(?:${characters})+(?![${joined}])`, 'gu');
