import { href } from '../render/href.ts';
import type { Answer } from '../search/answer.ts';
import { type Query, querySuffix } from '../search/query.ts';
import { otherSpellings } from '../search/spellings.ts';
import type { TurnTable } from '../search/turn-table.ts';
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
  return (['speaker', 'delegation'] as const).flatMap((key) => {
    if (query.filters[key] !== undefined) return [];
    return table.names[key].flatMap(({ id, name, printed, other }) => {
      const names = [name, ...printed, ...printed.map((one) => one.split('·').at(-1) ?? one), ...other];
      const text = withoutName(typed, names.map(normalForm));
      if (text === null) return [];
      const filters = { ...query.filters, [key]: id };
      return [makeLink(querySuffix({ ...query, text, filters }), [words.search.said(name, text)])];
    });
  });
}

/** What was typed besides one of the names, which may be several words (`Wang Yi`); null when none was typed. */
function withoutName(typed: readonly string[], names: readonly string[]): string | null {
  for (let length = typed.length; length > 0; length -= 1) {
    for (let start = 0; start + length <= typed.length; start += 1) {
      const run = normalForm(typed.slice(start, start + length).join(''));
      if (names.includes(run)) return [...typed.slice(0, start), ...typed.slice(start + length)].join(' ');
    }
  }
  return null;
}
