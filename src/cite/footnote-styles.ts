import { words } from '../words/words.ts';
import type { CslItem } from './csl-item.ts';

/**
 * The styles of footnotes: their file in `styles/`, the language of their words, which of their two forms is a whole
 * footnote, and how a record is put to them. The styles know books and reports, not records of meetings; what they
 * would leave out is supplied by the data and never by a change of what they answer.
 */
export interface FootnoteStyle {
  readonly file: string;
  readonly language: 'zh-CN' | 'en-US';
  readonly form: 'note' | 'entry';
  readonly put: (item: CslItem) => Readonly<Record<string, unknown>>;
}

export const footnoteStyles = {
  'gb-t-7714': {
    file: 'china-national-standard-gb-t-7714-2015-note.csl',
    language: 'zh-CN',
    form: 'note',
    // The standard prints place, publisher and year, then the day in brackets; the style the day of what has no publisher
    // alone. So place, publisher and year are put to it as one. What is not online has its year alone in both.
    put: ({ publisher, ...item }) =>
      isDay(item) && item.URL !== undefined
        ? { ...item, 'publisher-place': placeAndYear({ publisher, ...item }) }
        : { publisher, ...item },
  },
  chicago: {
    file: 'chicago-fullnote-bibliography.csl',
    language: 'zh-CN',
    form: 'note',
    // The number of a report is not printed, its kind is: `会议逐字记录 S/PV.9688`.
    put: (item) => ({
      ...item,
      genre: [item.genre, item.number].filter(Boolean).join(' '),
      // Of what has no date the style says only `不详`, unless its status is known.
      ...(item.issued === undefined ? { status: words.citing.undated } : {}),
    }),
  },
  apa: {
    file: 'apa.csl',
    // In Chinese the parts of a date would stand as `2024, 七月 19`.
    language: 'en-US',
    // APA has no footnotes; this is what stands in the list of references.
    form: 'entry',
    // Only the year is printed of a report; a separate print is alike in all else and has the day. The kind of a page of
    // the web without an author would stand behind the date, apart from the title that it is of.
    put: ({ genre, ...item }) => {
      if (item.type === 'webpage' && item.author === undefined) return item;
      return { ...item, genre, ...(item.type === 'report' && isDay(item) ? { type: 'pamphlet' } : {}) };
    },
  },
} as const satisfies Record<string, FootnoteStyle>;

export type FootnoteName = keyof typeof footnoteStyles;
export const footnoteNames = ['gb-t-7714', 'chicago', 'apa'] as const satisfies readonly FootnoteName[];

/** `纽约: 联合国, 2024`, with the signs of the standard. */
function placeAndYear({ 'publisher-place': place, publisher, issued }: CslItem): string {
  const from = place === undefined ? publisher : `${place}: ${publisher}`;
  return issued === undefined ? from : `${from}, ${issued['date-parts'][0][0]}`;
}

/** Whether the day is known, not only the year. */
function isDay({ issued }: Pick<CslItem, 'issued'>): boolean {
  return issued?.['date-parts'][0].length === 3;
}
