import { Passage } from '../../read/passage.ts';
import type { VerbatimGrammar } from '../grammars/grammar.ts';

/**
 * The items of an agenda, set together where the print broke one of them over lines. The sitting prints them again, broken
 * elsewhere: a line end that only one of the two has is none of an item.
 *
 *     …决议第4段提交的第四       …决议第
 *     十次报告(S/2024/368)       4段提交的第四十次报告（S/2024/368）
 *
 * Where they are not printed again, a line goes on with the item before it when it opens with a bracket, or when that item
 * cannot end where its line does.
 */
export function agendaItems(
  lines: readonly Passage[],
  sitting: readonly Passage[],
  verbatim: VerbatimGrammar,
): Passage[] {
  const ends = endsInBoth(lines, sitting, verbatim);
  const items: Passage[] = [];
  let length = 0;
  for (const line of lines) {
    const before = items.at(-1);
    const goesOn =
      before !== undefined &&
      (/^[（(]/.test(line.normal) || (ends === null ? verbatim.isOpenItem(before.normal) : !ends.has(length)));
    if (goesOn) items[items.length - 1] = Passage.join(line.source, [before, line]);
    else items.push(line);
    length += plain(line).length;
  }
  return items;
}

/** Lengths at which a line ends in both prints of the agenda; null where the sitting does not print it again. */
function endsInBoth(
  lines: readonly Passage[],
  sitting: readonly Passage[],
  verbatim: VerbatimGrammar,
): ReadonlySet<number> | null {
  const headings: string[] = [];
  for (const passage of sitting.slice(0, mostHeadings)) {
    if (passage.text.length > longestHeading || verbatim.label(passage.normal) !== null) break;
    headings.push(plain(passage));
  }
  const agenda = lines.map(plain).join('');
  const start = headings.join('').indexOf(agenda);
  if (agenda === '' || start < 0) return null;
  const ends = new Set<number>();
  let length = -start;
  for (const heading of headings) {
    length += heading.length;
    ends.add(length);
  }
  return ends;
}

function plain({ normal }: Passage): string {
  return normal.normalize('NFKC').replace(/\s/g, '');
}

const mostHeadings = 40;
const longestHeading = 400;
