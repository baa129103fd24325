import type { APIContext } from 'astro';
import { citationAnswer, citationPaths } from '../../../render/citation-answer.ts';
import { citePage } from '../../../render/cite-page.ts';

export function getStaticPaths() {
  return citationPaths('documents');
}

export async function GET({ params: { id, extension } }: APIContext<object, { id: string; extension: string }>) {
  return citationAnswer(await citePage('documents', id), extension);
}
