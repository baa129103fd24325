import type { Layout } from '../../collections/meeting.ts';
import type { Line } from '../read-lines.ts';
import { widthOf } from './line-width.ts';

/**
 * The layout of a text by several signs: how wide its lines are, at how many line ends a sentence is open, and
 * whether heads and feet of pages stand among them. Blank lines say least: extractors put them between paragraphs, round
 * the breaks of pages or after every line. `lines` are those of the sitting, without furniture.
 */
export function decideLayout(
  lines: readonly Line[],
  closes: (normal: string) => boolean,
  hasFurniture: boolean,
): Layout {
  const texts = lines.filter((line) => line.heading === 0).map((line) => line.passage.normal);
  const long = texts.filter((text) => text.length >= shortest);
  const open = long.filter((text) => !closes(text)).length;
  const widths = texts.map(widthOf).sort((a, b) => a - b);
  const nearlyWidest = widths[Math.floor(widths.length * 0.95)] ?? 0;
  const apart = lines.filter((line) => line.blanksBefore > 0).length > lines.length * 0.8;
  // A few open lines, each by itself, are paragraphs that something cut.
  if (apart && open < leastWrapped) return 'lines';
  const signs = [
    long.length > 0 ? open / long.length - 0.4 : 0,
    nearlyWidest <= widestColumn ? 0.1 : -0.4,
    hasFurniture ? 0.15 : -0.05,
    apart ? -0.1 : 0,
    lines.some((line) => line.heading > 0) ? -0.1 : 0,
  ];
  return signs.reduce((sum, sign) => sum + sign, 0) > 0 ? 'pages' : 'lines';
}

/** Lines that are open at their end in any text of pages, however short. */
const leastWrapped = 6;
/** Shorter lines are headings, votes or ends of paragraphs, whatever the layout. */
const shortest = 12;
/** Ems of the widest column in which records are printed, and somewhat more. */
const widestColumn = 60;
