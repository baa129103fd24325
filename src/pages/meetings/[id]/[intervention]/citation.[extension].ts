import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { citeIntervention } from '../../../../cite/cite-intervention.ts';
import { interventionAddress, placeOf } from '../../../../collections/addresses.ts';
import { citationAnswer, citationExtensions } from '../../../../render/citation-answer.ts';
import { href } from '../../../../render/href.ts';
import { readMeeting } from '../../../../render/read-once.ts';
import { wholeAddress } from '../../../../render/whole-address.ts';

export async function getStaticPaths() {
  const meetings = await getCollection('meetings');
  return meetings.flatMap(({ data: { id } }) =>
    readMeeting(id).interventions.flatMap((intervention, index) =>
      citationExtensions.map((extension) => ({
        params: { id, intervention: placeOf(intervention), extension },
        props: { index },
      })),
    ),
  );
}

type Params = { id: string; intervention: string; extension: string };

export function GET({ params: { id, intervention: place, extension }, props }: APIContext<{ index: number }, Params>) {
  const meeting = readMeeting(id);
  const intervention = meeting.interventions[props.index];
  if (intervention === undefined) throw new RangeError(`${id} has no intervention ${place}`);
  const address = wholeAddress(href(interventionAddress(id, place)));
  return citationAnswer(citeIntervention(meeting, intervention, address), extension);
}
