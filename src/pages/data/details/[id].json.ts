import type { APIContext } from 'astro';
import { readingDetailsSchema } from '../../../collections/reading-details.ts';
import { jsonAnswer } from '../../../render/json-answer.ts';
import { readOnce } from '../../../render/read-once.ts';
import { readingDetails } from '../../../render/reading-details.ts';
import { recordIds } from '../../../render/record-ids.ts';

export async function getStaticPaths() {
  return (await recordIds()).map((id) => ({ params: { id } }));
}

export function GET({ params: { id } }: APIContext<Record<string, never>, { id: string }>): Response {
  return jsonAnswer(readingDetailsSchema.parse(readingDetails(readOnce(id))));
}
