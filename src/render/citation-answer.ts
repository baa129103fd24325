import { getCollection } from 'astro:content';
import { fileFormats, fileNames } from '../cite/citation-files.ts';
import type { CslItem } from '../cite/csl-item.ts';
import type { Document } from '../collections/documents.ts';

/** Endings of the files that stand beside a page for citation managers. */
export const citationExtensions = fileNames.map((name) => fileFormats[name].extension);

/** One of those files. */
export function citationAnswer(item: CslItem, extension: string): Response {
  const format = Object.values(fileFormats).find((one) => one.extension === extension);
  if (format === undefined) throw new RangeError(`no citation file ends in ${extension}`);
  return new Response(format.write(item), { headers: { 'content-type': format.type } });
}

/** The paths of those files on a shelf, for the pages that stand there. */
export async function citationPaths(shelf: Document['shelf']) {
  const documents = await getCollection('documents', ({ data }) => data.shelf === shelf);
  const meetings = shelf === 'meetings' ? await getCollection('meetings') : [];
  const ids = new Set([...meetings, ...documents].map(({ data }) => data.id));
  return [...ids].flatMap((id) => citationExtensions.map((extension) => ({ params: { id, extension } })));
}
