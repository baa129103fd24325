import { placeOf } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Document } from '../collections/documents.ts';
import type { Intervention, Meeting } from '../collections/meeting.ts';
import { placesOf } from '../collections/places-of.ts';
import { citationForms, type FormName } from './citation-forms.ts';
import { citeDocument } from './cite-document.ts';
import { citeParts } from './cite-intervention.ts';
import { anyPlace, idWithin } from './cited-place.ts';

/** Places of a page whose citations differ in nothing but the place. */
export interface CitedPlaces {
  /** Their ids, `idWithin` what is cited. */
  readonly ids: readonly string[];
  /** Made for `anyPlace`, to be put on one of them. */
  readonly forms: Readonly<Record<FormName, string>>;
}

/** The paragraphs of an intervention, those that were spoken in one capacity together. The address is that of the meeting. */
export function citeParagraphs(meeting: Meeting, intervention: Intervention, address: string): CitedPlaces[] {
  const place = `${address}#${placeOf(intervention)}-${anyPlace.id}`;
  const runs = intervention.parts.map((part) => {
    const item = citeParts(meeting, intervention, [part], place, anyPlace);
    return { item, ids: part.paragraphs.map(({ id }) => idWithin(id)) };
  });
  // The chair returns to a capacity, so parts that are cited alike need not follow each other.
  return [...Map.groupBy(runs, ({ item }) => JSON.stringify(item)).values()].flatMap((alike) => {
    const ids = alike.flatMap((run) => run.ids);
    const [first] = alike;
    return first === undefined || ids.length === 0 ? [] : [{ ids, forms: citationForms(first.item, anyPlace.name) }];
  });
}

/** The paragraphs or clauses of a document, at the address of its page; none where its text is not here. */
export function citeClauses(document: Document, record: VerbatimRecord | null, address: string): CitedPlaces[] {
  const ids = record === null ? [] : placesOf(record).map(({ id }) => id);
  if (ids.length === 0) return [];
  const item = citeDocument(document, record, `${address}#${anyPlace.id}`, anyPlace);
  return [{ ids, forms: citationForms(item, anyPlace.name) }];
}
