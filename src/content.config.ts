import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { delegationSchema } from './collections/delegations.ts';
import { documentSchema } from './collections/documents.ts';
import { meetingRowSchema } from './collections/meetings.ts';
import { speakerSchema } from './collections/speakers.ts';
import { collectionUrl } from './collections/store.ts';

/**
 * The rows that lists and heads of pages need. Bodies of records are not here: Astro bundles this store
 * whole, so each page reads its own record (`readRecord`).
 */
export const collections = {
  meetings: defineCollection({ loader: file(collectionUrl('meetings')), schema: meetingRowSchema }),
  speakers: defineCollection({ loader: file(collectionUrl('speakers')), schema: speakerSchema }),
  delegations: defineCollection({ loader: file(collectionUrl('delegations')), schema: delegationSchema }),
  documents: defineCollection({ loader: file(collectionUrl('documents')), schema: documentSchema }),
};
