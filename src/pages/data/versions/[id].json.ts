import type { APIContext } from 'astro';
import { readVersions } from '../../../collections/store.ts';
import { type PublishedVersions, publishedVersionsSchema } from '../../../collections/versions.ts';
import { changesSince } from '../../../render/changes-since.ts';
import { jsonAnswer } from '../../../render/json-answer.ts';
import { readOnce, readVersionsOnce } from '../../../render/read-once.ts';
import { recordIds } from '../../../render/record-ids.ts';

/** Only of records in which something changed. */
export async function getStaticPaths() {
  return (await recordIds()).filter((id) => readVersions(id) !== null).map((id) => ({ params: { id } }));
}

export async function GET({ params: { id } }: APIContext<Record<string, never>, { id: string }>): Promise<Response> {
  const versions = readVersionsOnce(id);
  if (versions === null) throw new TypeError(`${id} has no versions`);
  const published: PublishedVersions = { ...versions, changes: await changesSince(readOnce(id), versions) };
  return jsonAnswer(publishedVersionsSchema.parse(published));
}
