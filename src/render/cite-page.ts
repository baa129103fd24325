import { getEntry } from 'astro:content';
import { citeDocument } from '../cite/cite-document.ts';
import { citeMeeting } from '../cite/cite-meeting.ts';
import type { CslItem } from '../cite/csl-item.ts';
import { documentAddress } from '../collections/addresses.ts';
import type { Document } from '../collections/documents.ts';
import { href } from './href.ts';
import { readMeeting, readOnce } from './read-once.ts';
import { wholeAddress } from './whole-address.ts';

/** What the page of a meeting, resolution or document cites: the record where it is here, otherwise what is known of it. */
export async function citePage(shelf: Document['shelf'], id: string): Promise<CslItem> {
  const address = wholeAddress(href(documentAddress(shelf, id)));
  if (shelf === 'meetings' && (await getEntry('meetings', id))) return citeMeeting(readMeeting(id), address);
  const document = (await getEntry('documents', id))?.data;
  if (document === undefined) throw new RangeError(`no document ${id}`);
  return citeDocument(document, document.record === null ? null : readOnce(document.record), address);
}
