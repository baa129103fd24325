import { getCollection } from 'astro:content';

/** Ids of all records that are here, of every kind, in the order of their characters. */
export async function recordIds(): Promise<string[]> {
  const meetings = (await getCollection('meetings')).map(({ data }) => data.id);
  const documents = (await getCollection('documents')).flatMap(({ data }) => data.record ?? []);
  return [...new Set([...meetings, ...documents])].sort();
}
