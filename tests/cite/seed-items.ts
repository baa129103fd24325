import { citeDocument } from '../../src/cite/cite-document.ts';
import { citeIntervention } from '../../src/cite/cite-intervention.ts';
import { citeMeeting } from '../../src/cite/cite-meeting.ts';
import type { CslItem } from '../../src/cite/csl-item.ts';
import { documentAddress, interventionAddress, meetingAddress, placeOf } from '../../src/collections/addresses.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { isMeeting } from '../support/records.ts';

const { records, collections } = runPipeline('seeds');

export { collections };

const whole = (address: string) => `https://verbatim.example${address}`;

export const meetings = records.filter(isMeeting);

/** Everything in the seeds that a page cites, by its key. */
export const seedItems: ReadonlyMap<string, CslItem> = new Map(
  [
    ...meetings.flatMap((meeting) => [
      citeMeeting(meeting, whole(meetingAddress(meeting.id))),
      ...meeting.interventions.map((one) =>
        citeIntervention(meeting, one, whole(interventionAddress(meeting.id, placeOf(one)))),
      ),
    ]),
    ...collections.documents.map((document) => {
      const record = records.find(({ id }) => id === document.record) ?? null;
      return citeDocument(document, record, whole(documentAddress(document.shelf, document.id)));
    }),
  ].map((item) => [item.id, item]),
);

export function seedItem(id: string): CslItem {
  const item = seedItems.get(id);
  if (item === undefined) throw new Error(`the seeds have nothing to cite as ${id}`);
  return item;
}
