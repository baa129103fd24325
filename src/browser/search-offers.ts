import { href } from '../render/href.ts';
import type { Answer } from '../search/answer.ts';
import { type Query, querySuffix } from '../search/query.ts';
import { otherSpellings } from '../search/spellings.ts';
import type { Named, TurnTable } from '../search/turn-table.ts';
import { normalForm } from '../text/normalize.ts';
import { words } from '../words/words.ts';
import { makeElement, makeLink } from './make-element.ts';

export interface Offers {
  readonly elements: readonly HTMLElement[];
  /** The query with all spellings of a name, where one of several was typed; null when there are no others. */
  readonly all: Query | null;
}

/**
 * What else a query may be after. Records spell a name in several ways, so who types one spelling is offered the
 * others; and a speaker seldom says their own name, so who types 塔斯马甘贝托夫 上海合作组织 is offered what that
 * person said on it.
 */
export function searchOffers(table: TurnTable, query: Query, { hits, found }: Answer): Offers {
  const typed = { ...query, text: found?.simplified ?? query.text };
  const spelling = otherSpellings(typed.text, table.names.speaker);
  const all = spelling === null ? null : { ...query, text: spelling.text };
  const elements = [
    ...(all === null || spelling === null
      ? []
      : [
          makeElement('span', '', [
            `${words.search.otherSpellings(spelling.others)} `,
            makeLink(querySuffix(all), [words.search.allSpellings]),
            ' ',
            makeElement('kbd', '', [words.search.enterKey]),
          ]),
        ]),
    ...said(table, typed),
    ...(hits.length === 0 && query.text.length >= quotationFrom
      ? [
          makeLink(`${href('/quotation/')}?${new URLSearchParams({ text: query.text })}`, [
            words.search.checkAsQuotation,
          ]),
        ]
      : []),
  ];
  return { elements, all };
}

/** What is as long as this and stands nowhere may be a quotation with a sign that differs. */
const quotationFrom = 10;

function said(table: TurnTable, query: Query): HTMLElement[] {
  const typed = query.text.split(/\s+/u).filter((word) => word !== '');
  if (typed.length > mostWords) return [];
  const runs = runsOf(typed);
  return (['speaker', 'delegation'] as const).flatMap((key) => {
    if (query.filters[key] !== undefined) return [];
    return table.names[key].flatMap((named) => {
      const names = new Set(namesOf(named).map(normalForm));
      const run = runs.find(({ normal }) => names.has(normal));
      if (run === undefined) return [];
      const text = [...typed.slice(0, run.start), ...typed.slice(run.end)].join(' ');
      const filters = { ...query.filters, [key]: named.id };
      return [makeLink(querySuffix({ ...query, text, filters }), [words.search.said(named.name, text)])];
    });
  });
}

/** More words than these are a text, and no question about a person. */
const mostWords = 40;

function namesOf({ name, printed, other }: Named): string[] {
  return [name, ...printed, ...printed.map((one) => one.split('·').at(-1) ?? one), ...other];
}

interface WordRun {
  readonly start: number;
  readonly end: number;
  readonly normal: string;
}

/** Words side by side, the most first: a name may be several (`Wang Yi`). */
function runsOf(typed: readonly string[]): WordRun[] {
  const runs: WordRun[] = [];
  for (let length = typed.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      const end = start + length;
      const text = typed.slice(start, end).join('');
      if (text.length <= longestName) runs.push({ start, end, normal: normalForm(text) });
    }
  }
  return runs;
}

/** UTF-16 units beyond which nothing is anybody's name. */
const longestName = 200;
