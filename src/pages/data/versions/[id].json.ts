import type { APIContext } from 'astro';
import { readVersions } from '../../../collections/store.ts';
import { jsonAnswer } from '../../../render/json-answer.ts';
import { recordIds } from '../../../render/record-ids.ts';

/** Only of records in which something changed. */
export async function getStaticPaths() {
  return (await recordIds()).filter((id) => readVersions(id) !== null).map((id) => ({ params: { id } }));
}

export function GET({ params: { id } }: APIContext<Record<string, never>, { id: string }>): Response {
  return jsonAnswer(readVersions(id));
}
