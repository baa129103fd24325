import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { drawCard } from '../../../card/draw-card.ts';
import { meetingCard } from '../../../card/meeting-card.ts';
import type { MeetingRow } from '../../../collections/meetings.ts';
import { pngAnswer } from '../../../render/png-answer.ts';

export async function getStaticPaths() {
  return (await getCollection('meetings')).map(({ data }) => ({ params: { id: data.id }, props: { row: data } }));
}

export async function GET({ props: { row } }: APIContext<{ row: MeetingRow }>): Promise<Response> {
  return pngAnswer(await drawCard(meetingCard(row)));
}
