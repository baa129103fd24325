import type { Line } from '../../read/read-lines.ts';
import { type Parsing, report } from '../parsed.ts';

/**
 * Whether two columns of print stand side by side on the lines, as an extractor that keeps the layout leaves them: then a line
 * holds words of two speeches, and nothing parts them with certainty.
 *
 *     审议其议程上的项目。              待他的下一次报告。
 *
 * Many such lines are an error, since words would go to the wrong speaker; a few are told, since tables have them too.
 */
export function isInterleaved(parsing: Parsing, sitting: readonly Line[]): boolean {
  const long = sitting.filter(({ passage }) => passage.text.length >= shortest);
  const gapped = long.filter(({ passage }) => gap.test(passage.normal));
  const [first] = gapped;
  if (first === undefined || gapped.length < fewest) return false;
  const whole = gapped.length >= long.length * 0.3;
  const message = `Unexpected ${gapped.length} lines of ${long.length} with a wide gap in the middle, expected lines of one column`;
  const hint = `Two columns of print seem to stand side by side, so that each line holds words of two places. Extract the text again so that it follows the columns: \`pdftotext\` without \`-layout\`.${whole ? '' : ' Until then compare the paragraphs from this line on with the print.'}`;
  report(parsing, whole ? 'error' : 'warning', 'parse/interleaved-columns', first.passage.offsetAt(0), message, hint);
  return whole;
}

/** Words, a gap wider than any print sets inside a sentence, and words. */
const gap = /[\p{Script=Han}，。、；）”]{4}(?: {4,}|\t+ *)[\p{Script=Han}，。、；（“\d]{4}/u;
/** Shorter lines are headings and ends of paragraphs. */
const shortest = 12;
const fewest = 3;
