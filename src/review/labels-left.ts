import type { Meeting } from '../collections/meeting.ts';
import type { Problem } from '../problems/problem.ts';
import { doubt, isTold, plain, spoken } from './doubt.ts';

/**
 * What prints like a label begins a turn, or a doubt about it is told. Two looks: at the words inside turns, where a name
 * with brackets and a colon stands outside of quotation marks; and at the source itself, where every `发言）：` closes a label.
 */
export function labelsLeft(meeting: Meeting, source: string): Problem[] {
  const found = new Map<number, string>();
  for (const turn of meeting.interventions) {
    for (const { text, lines } of spoken(turn)) {
      const flat = plain(text);
      let open = 0;
      let counted = 0;
      for (const match of flat.matchAll(labelPattern)) {
        const between = flat.slice(counted, match.index);
        open += count(between, '“') - count(between, '”');
        counted = match.index;
        if (open > 0 || isTold(meeting, lines, /label|turn|quoted/)) continue;
        found.set(lines[0], match[1] ?? '');
      }
    }
  }
  const turnsOn = Map.groupBy(meeting.interventions, ({ line }) => line);
  const labelsOn = new Map(
    [...turnsOn].map(([line, turns]) => [line, [...new Set(turns.map(({ label }) => plain(label)))]]),
  );
  for (const { line, printed } of spokenIn(source)) {
    const near = Array.from({ length: longestLabel + 1 }, (_, above) => labelsOn.get(line - above) ?? []);
    const taken = near.some((labels) => labels.some((label) => label.endsWith(printed)));
    if (!taken && !isTold(meeting, [line - 1, line + 1], /label|turn|quoted/) && meeting.interventions.length > 0)
      found.set(line, printed);
  }
  return [...found].map(([line, printed]) =>
    doubt(
      meeting,
      'label-left',
      line,
      `Unexpected \`${printed}\` inside a turn, expected a turn of its own`,
      'Compare the print: if it is a label, the words after it stand under a wrong name.',
    ),
  );
}

const honorifics = '先生|女士|夫人|女爵士|爵士|小姐|博士|教授|大使|将军|中将|少将|上校|部长|阁下|主席|秘书长';
const labelPattern = new RegExp(
  `(?:^|[。！!？?”])([\\p{Script=Han}·-]{0,20}(?:${honorifics})(?:\\([^()。:]{1,40}\\)){1,3}):`,
  'gu',
);

/** Lines after its first one over which a label may be broken. */
const longestLabel = 3;

/** The places of the source where brackets that say a language close before a colon. */
function spokenIn(source: string): { line: number; printed: string }[] {
  const lines = source.split(/\r\n|\n|\r/);
  const found: { line: number; printed: string }[] = [];
  for (const [index, line] of lines.entries()) {
    for (const match of plain(line).matchAll(
      /(?:^|[。)*])([\p{Script=Han}·-]{0,20}\**(?:\([^()]{1,40}\)\**){0,2}\(\**[以用][^()]{1,30}发言[^()]{0,30}\)):/gu,
    ))
      found.push({ line: index + 1, printed: (match[1] ?? '').replaceAll('*', '') });
  }
  return found;
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
