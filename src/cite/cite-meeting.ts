import type { Meeting } from '../collections/meeting.ts';
import { words } from '../words/words.ts';
import { type CslItem, cslDate, cslLanguage } from './csl-item.ts';

/** The record of a whole meeting as something to cite, at its whole address. */
export function citeMeeting(meeting: Meeting, address: string): CslItem {
  return {
    id: meeting.id,
    type: 'report',
    title: words.citing.meeting(meeting.number, meeting.title),
    author: [{ literal: words.citing.authors[meeting.body] }],
    genre: words.recordKinds.meeting,
    ...(meeting.symbol === null ? {} : { number: meeting.symbol }),
    ...(meeting.date === null ? {} : { issued: cslDate(meeting.date) }),
    publisher: words.citing.unitedNations,
    'publisher-place': words.citing.newYork,
    language: cslLanguage(meeting.language),
    URL: address,
  };
}
