import { widthOf, widthOfFirst } from './line-width.ts';

/**
 * What the width of lines proves of paragraphs. The print sets them justified in a column, a first line indented by two
 * characters:
 *
 *     ……根据安理会的决议，各方            a full line: about 23 ems of two columns, 35 of one
 *       我们欢迎……                        a first line: at most half an em less than a full one
 */
export interface Measure {
  /** Width of a full line, in ems. */
  readonly full: number;
  /** Whether first lines are indented, so that a full line is no first line. */
  readonly indented: boolean;
}

/** `apart` and `joined` are proven; `unsure` where the print could be either. */
export type Boundary = 'apart' | 'joined' | 'unsure';

/** What is between a line at whose end a sentence closes and the next one. */
export interface ClosedLine {
  readonly line: string;
  readonly next: string;
  /** The line after the next, where that belongs to the same paragraph as the next; else null. */
  readonly afterNext: string | null;
}

/** What the widths of the lines say about what stands between two of them. */
export function boundaryBetween({ line, next, afterNext }: ClosedLine, measure: Measure | null): Boundary {
  if (measure === null) return 'unsure';
  const { full, indented } = measure;
  if (hasRoomFor(line, next, full)) return 'apart';
  if (!indented) return 'unsure';
  if (widthOf(next) > full - slack) return 'joined';
  return afterNext !== null && hasRoomFor(next, afterNext, full) ? 'apart' : 'unsure';
}

/** Whether a line ends although what the next one begins with had room in it. */
function hasRoomFor(line: string, next: string, full: number): boolean {
  return widthOf(line) + widthOfFirst(next) <= full - slack;
}

/**
 * The measure of lines, in normal form and in order. Null where too few of them are full: `closes` tells the
 * lines at whose end a sentence closes, `beginsTurn` those that begin with a label.
 */
export function measureOf(
  lines: readonly string[],
  closes: (line: string) => boolean,
  beginsTurn: (line: string) => boolean,
): Measure | null {
  const open = lines.filter((line) => !closes(line)).map(widthOf);
  const full = fullWidth(open.filter((width) => width >= narrowest));
  if (full === null) return null;
  const labels: string[] = [];
  const others: string[] = [];
  for (const [index, line] of lines.entries()) {
    if (closes(line)) continue;
    const before = lines[index - 1];
    if (beginsTurn(line)) labels.push(line);
    else if (before !== undefined && closes(before) && hasRoomFor(before, line, full)) others.push(line);
  }
  const known = usualMeasures.some((usual) => isNear(usual, full));
  const short = (first: readonly string[]) => first.filter((line) => widthOf(line) <= full - slack).length;
  const follows = (first: readonly string[]) => short(first) >= first.length * 0.9;
  const indented = follows(labels) && follows(others) && (known || others.length >= leastEvidence);
  return { full, indented };
}

/** The width that most lines have; of few lines, the usual one that they are near. Null where no width is that of full lines. */
function fullWidth(widths: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const width of widths) {
    const rounded = Math.round(width * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  const [mode, count] = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0]);
  if (widths.length < fewLines) {
    const usual = usualMeasures.find(
      (one) =>
        widths.some((width) => isNear(width, one)) &&
        widths.filter((width) => Math.abs(width - one) <= 1).length >= Math.max(2, widths.length * 0.7),
    );
    if (usual !== undefined) return usual;
  }
  return count >= leastEvidence ? mode : null;
}

function isNear(width: number, usual: number): boolean {
  return Math.abs(width - usual) <= slack;
}

/** Ems by which widths of justified lines differ. */
const slack = 0.5;
/** A column narrower than this is a list, not text. */
const narrowest = 14;
const leastEvidence = 3;
/** So few that chance decides which width most of them have. */
const fewLines = 16;
/** Full lines of the official print, in ems: in two columns, and in one. */
const usualMeasures = [23, 35];
