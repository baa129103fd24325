import { phrases } from '../render/break-title.ts';

/** A title as it is set: the lines, none of which ends inside a phrase, and the size of its signs in pixels. */
interface SetTitle {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a title into a width of so many pixels, large and in few lines, the lines about equally long. A title that is
 * too long for the smallest size ends in an ellipsis; the page has it whole.
 */
export function setTitle(title: string, language: string, width: number): SetTitle {
  const words = phrases(title, language);
  for (const [count, size] of settings) {
    const lines = balanced(words, width / size);
    if (lines.length <= count && lines.every((line) => ems(line) <= width / size)) return { size, lines };
  }
  return { size: smallest, lines: cut(title, width / smallest) };
}

const smallest = 42;
const mostLines = 4;

/** How many lines at which size, the first that fits: two lines of 60 are better than three of 72. */
const settings = [
  [1, 76],
  [2, 72],
  [2, 66],
  [2, 60],
  [3, 66],
  [3, 60],
  [3, 54],
  [3, 48],
  [mostLines, 48],
  [mostLines, smallest],
] as const;

/** Lines of at most so many ems, as few as can be, and then as short as that number of lines allows. */
function balanced(words: readonly string[], most: number): string[] {
  let lines = filled(words, most);
  for (let shorter = most - 1; shorter > 0; shorter -= 1) {
    const next = filled(words, shorter);
    if (next.length > lines.length || next.some((line) => ems(line) > shorter)) break;
    lines = next;
  }
  return lines;
}

/** Filled from the last line up: a title ends in what it is about, and its parts begin with a preposition. */
function filled(words: readonly string[], most: number): string[] {
  const lines: string[] = [];
  for (const word of words.toReversed()) {
    const [first] = lines;
    if (first !== undefined && ems(word + first) <= most) lines[0] = word + first;
    else lines.unshift(word);
  }
  return lines.map((line) => line.trim());
}

/** As much of a title as the lines hold, with an ellipsis. */
function cut(title: string, most: number): string[] {
  const lines = Array.from({ length: mostLines }, () => '');
  let at = 0;
  for (const sign of title) {
    if (ems(`${lines[at]}${sign}…`) > most) at += 1;
    if (at === mostLines) break;
    lines[at] += sign;
  }
  return lines.map((line, index) => (index === mostLines - 1 ? `${line}…` : line));
}

/** Width of a text in ems, signs of Latin and the like counted as a little more than half. */
function ems(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u0020-\u02ff]/.test(sign) ? 0.6 : 1), 0);
}
