import type { Intervention, Procedure } from '../collections/meeting.ts';
import { type Item, isListed } from './sequence.ts';

/** A line of the contents of a meeting. */
export type ContentsEntry =
  | { readonly kind: 'heading'; readonly place: string; readonly text: string }
  | { readonly kind: 'turn'; readonly intervention: Intervention };

/** What the contents list, in the order of the record: how it opens, its headings, who spoke. */
export function contentsOf(items: readonly Item[]): ContentsEntry[] {
  const places = headingPlaces(items);
  return items.flatMap((item): ContentsEntry[] => {
    if (item.kind === 'intervention') {
      return isListed(item.intervention) ? [{ kind: 'turn', intervention: item.intervention }] : [];
    }
    const place = item.procedure.kind === 'opening' ? 'record' : places.get(item.procedure);
    return place === undefined ? [] : [{ kind: 'heading', place, text: item.procedure.text }];
  });
}

/** The id in the page of each heading of the record, `heading-1`; a heading right below another is its second line. */
export function headingPlaces(items: readonly Item[]): Map<Procedure, string> {
  const headings = items.flatMap((item, index) =>
    item.kind === 'procedure' && isHeading(item) && !isHeading(items[index - 1]) ? [item.procedure] : [],
  );
  return new Map(headings.map((procedure, index) => [procedure, `heading-${index + 1}`]));
}

function isHeading(item: Item | undefined): boolean {
  return item?.kind === 'procedure' && item.procedure.kind === 'heading';
}
