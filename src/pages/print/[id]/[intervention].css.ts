import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { interventionAddress, placeOf } from '../../../collections/addresses.ts';
import { href } from '../../../render/href.ts';
import { printSheet } from '../../../render/print-sheet.ts';
import { readMeeting } from '../../../render/read-once.ts';
import { wholeAddress } from '../../../render/whole-address.ts';

export async function getStaticPaths() {
  const meetings = await getCollection('meetings');
  return meetings.flatMap(({ data: { id } }) =>
    readMeeting(id).interventions.map((intervention) => ({ params: { id, intervention: placeOf(intervention) } })),
  );
}

type Params = { id: string; intervention: string };

export function GET({ params: { id, intervention } }: APIContext<Record<string, never>, Params>): Response {
  const sheet = printSheet(readMeeting(id), wholeAddress(href(interventionAddress(id, intervention))));
  return new Response(sheet, { headers: { 'content-type': 'text/css' } });
}
