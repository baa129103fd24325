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
    // Where a publisher is known, only the year is printed of the date of issue; the day is that of the event.
    put: (item) => (isDay(item) && !namesDay(item) ? { ...item, 'event-date': item.issued } : item),
  },
  chicago: {
    file: 'chicago-fullnote-bibliography.csl',
    language: 'zh-CN',
    form: 'note',
    // The number of a report is not printed, its kind is: `会议逐字记录 S/PV.9688`.
    put: (item) => ({ ...item, genre: [item.genre, item.number].filter(Boolean).join(' ') }),
  },
  apa: {
    file: 'apa.csl',
    // In Chinese the parts of a date would stand as `2024, 七月 19`.
    language: 'en-US',
    // APA has no footnotes; this is what stands in the list of references.
    form: 'entry',
    // Only the year is printed of a report; a separate print is alike in all else and has the day.
    put: (item) => (item.type === 'report' && isDay(item) ? { ...item, type: 'pamphlet' } : item),
  },
} as const satisfies Record<string, FootnoteStyle>;

export type FootnoteName = keyof typeof footnoteStyles;
export const footnoteNames = ['gb-t-7714', 'chicago', 'apa'] as const satisfies readonly FootnoteName[];

/** The title of a letter often begins with its day. */
function namesDay({ title, issued }: CslItem): boolean {
  return issued !== undefined && title.includes(words.date(issued['date-parts'][0].join('-')));
}

function isDay({ issued }: CslItem): boolean {
  return issued?.['date-parts'][0].length === 3;
}
