import type { VerbatimRecord } from './any-record.ts';

/**
 * Addresses inside the site, without base, always with a closing slash. They are promises:
 * readers cite them, so a change here needs a redirect.
 *
 *     /meetings/s-pv-9688/#i12-p3   /meetings/s-pv-9688/i12/   /speakers/fu-cong-chn/
 *     /delegations/rus/   /resolutions/s-res-2178-2014/   /documents/s-2024-538/
 */
export function meetingAddress(id: string): string {
  return `/meetings/${id}/`;
}

/** The picture of a meeting, which pasted links show. */
export function meetingCardAddress(id: string): string {
  return `${meetingAddress(id)}card.png`;
}

/** The picture of all pages that have none of their own. */
export const siteCardAddress = '/card.png';

/** The style sheet by which the pages of a record, or of one of its interventions, print symbol and address on every sheet. */
export function printSheetAddress(record: string, intervention?: string): string {
  return `/print/${record}${intervention === undefined ? '' : `/${intervention}`}.css`;
}

/** The place of an intervention (`i12`) or paragraph (`i12-p3`) in its meeting. */
export function placeAddress(meeting: string, place: string): string {
  return `${meetingAddress(meeting)}#${place}`;
}

/** The place of an intervention in its meeting, the last part of its id: `i12`, or `i12a` where one was inserted later. */
export function placeOf({ id }: { readonly id: string }): string {
  return id.slice(id.lastIndexOf('/') + 1);
}

/** The number by which readers call an intervention: `12`, or `12a` where one was inserted later. */
export function numberOf(intervention: { readonly id: string }): string {
  return placeOf(intervention).slice(1);
}

/** The page of one intervention. */
export function interventionAddress(meeting: string, intervention: string): string {
  return `${meetingAddress(meeting)}${intervention}/`;
}

export function speakerAddress(id: string): string {
  return `/speakers/${id}/`;
}

export function delegationAddress(id: string): string {
  return `/delegations/${id.toLowerCase()}/`;
}

/** The page of a document that is here or cited. */
export function documentAddress(shelf: 'resolutions' | 'documents' | 'meetings', id: string): string {
  return `/${shelf}/${id}/`;
}

/** The page of a record. */
export function recordAddress(kind: VerbatimRecord['kind'], id: string): string {
  if (kind === 'meeting') return meetingAddress(id);
  return documentAddress(kind === 'resolution' || kind === 'draft-resolution' ? 'resolutions' : 'documents', id);
}

/** The file beside a page that citation managers read: `bib`, `ris` or `json`. */
export function citationAddress(page: string, extension: string): string {
  return `${page}citation.${extension}`;
}

/** The source of a record as received, at one of its lines. */
export function sourceAddress(record: string, line?: number): string {
  return line === undefined ? `/sources/${record}/` : `/sources/${record}/#L${line}`;
}

/** A symbol as the last part of an address: `S/RES/2178(2014)` becomes `s-res-2178-2014`. */
export function symbolSlug(symbol: string): string {
  return symbol
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
