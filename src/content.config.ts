import { defineCollection } from 'astro:content';
import { file } from 'astro/loaders';
import { delegationSchema } from './collections/delegations.ts';
import { documentSchema } from './collections/documents.ts';
import { meetingRowSchema } from './collections/meetings.ts';
import { speakerSchema } from './collections/speakers.ts';
import { collectionFile } from './collections/store.ts';

/**
 * The rows that lists and heads of pages need. Bodies of records are not here: Astro bundles this store
 * whole, so each page reads its own record (`readRecord`).
 */
export const collections = {
  meetings: defineCollection({ loader: file(collectionFile('meetings')), schema: meetingRowSchema }),
  speakers: defineCollection({ loader: file(collectionFile('speakers')), schema: speakerSchema }),
  delegations: defineCollection({ loader: file(collectionFile('delegations')), schema: delegationSchema }),
  documents: defineCollection({ loader: file(collectionFile('documents')), schema: documentSchema }),
};
