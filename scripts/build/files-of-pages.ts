import {
  delegationAddress,
  documentAddress,
  interventionAddress,
  placeOf,
  recordAddress,
  sourceAddress,
  speakerAddress,
} from '../../src/collections/addresses.ts';
import type { PipelineResult } from '../../src/pipeline.ts';

/**
 * The files without which a site is not one of these records: the page and the data of every record, the page of every
 * intervention, speaker, delegation and document. What else is made, Astro says.
 */
export function filesOfPages({ records, collections }: Pick<PipelineResult, 'records' | 'collections'>): string[] {
  const { speakers, delegations, documents } = collections;
  const addresses = [
    ...records.flatMap((record) => [recordAddress(record.kind, record.id), sourceAddress(record.id)]),
    ...records.flatMap((record) =>
      record.kind === 'meeting'
        ? record.interventions.map((intervention) => interventionAddress(record.id, placeOf(intervention)))
        : [],
    ),
    ...speakers.map(({ id }) => speakerAddress(id)),
    ...delegations.map(({ id }) => delegationAddress(id)),
    ...documents.map(({ shelf, id }) => documentAddress(shelf, id)),
  ];
  return [
    ...addresses.map((address) => `${address.slice(1)}index.html`),
    ...records.map(({ id }) => `data/records/${id}.json`),
  ];
}
