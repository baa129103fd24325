import { getCollection } from 'astro:content';
import { jsonAnswer } from '../render/json-answer.ts';
import { makeFindData } from '../search/find/make-find-data.ts';

/** What quick find loads once, when someone first turns to a search field. */
export async function GET(): Promise<Response> {
  const [speakers, delegations, meetings, documents] = await Promise.all([
    getCollection('speakers'),
    getCollection('delegations'),
    getCollection('meetings'),
    getCollection('documents'),
  ]);
  return jsonAnswer(
    makeFindData({
      speakers: speakers.map(({ data }) => data),
      delegations: delegations.map(({ data }) => data),
      meetings: meetings.map(({ data }) => data),
      documents: documents.map(({ data }) => data),
    }),
  );
}
