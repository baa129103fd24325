import { meetingCardAddress } from '../collections/addresses.ts';
import type { Document } from '../collections/documents.ts';
import type { MeetingRow } from '../collections/meetings.ts';
import { words } from '../words/words.ts';

/** What the head of a page says of it, so that a pasted link shows what it is. */
export interface PageHead {
  /** Title without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** Set on a text that one reads: its day, null where it has none. Absent on lists and the like. */
  readonly published?: string | null | undefined;
  /** A picture of its own; absent where that of the site stands for it. */
  readonly picture?: Picture | undefined;
}

export interface Picture {
  /** Address inside the site, without base. */
  readonly address: string;
  /** What it shows, in words. */
  readonly alt: string;
}

const { heads } = words;

export function meetingPageHead(row: MeetingRow): PageHead {
  const { symbol, number, title, subtitle, presidency } = row;
  const counts = words.meeting.summary(row);
  return {
    title: heads.meeting(symbol, title, day(row.date)),
    description: heads.aboutMeeting(number, day(row.date), presidency, counts, subtitle),
    published: row.date,
    picture: meetingPicture(row),
  };
}

/** The picture of a meeting, which its interventions share. */
export function meetingPicture({
  id,
  symbol,
  title,
  date,
}: Pick<MeetingRow, 'id' | 'symbol' | 'title' | 'date'>): Picture {
  return { address: meetingCardAddress(id), alt: heads.meetingPicture(symbol, title, day(date)) };
}

/** A document that is here with its text, or one that records only cite. */
export function documentPageHead({ name, symbol, kind, describedAs, date, record, citedBy }: Document): PageHead {
  const title = heads.document(name, symbol !== null && !name.includes(symbol) ? symbol : null);
  const description = describedAs === name ? null : describedAs;
  if (record === null) {
    const where = someOf(citedBy.map((citing) => citing.symbol ?? citing.title));
    return { title, description: heads.aboutCited({ name, description, times: citedBy.length, where }) };
  }
  // Two drafts of one State and day have one name.
  const named = symbol === null || name.includes(symbol) ? name : `${name}（${symbol}）`;
  const about = { name: named, kind: words.recordKinds[kind], date: day(date), description };
  return { title, description: heads.aboutDocument(about), published: date };
}

/** Each once, the first few by name. */
export function someOf(items: readonly string[]): string {
  const each = [...new Set(items)];
  return heads.some(each.slice(0, 4), each.length);
}

/** A day in words; null where there is none. */
export function day(date: string | null): string | null {
  return date === null ? null : words.date(date);
}
