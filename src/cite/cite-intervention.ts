import { placeOf } from '../collections/addresses.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import type { Paragraph } from '../collections/record.ts';
import { groupOfTurn } from '../render/band.ts';
import { words } from '../words/words.ts';
import { type CitedPlace, idWithin } from './cited-place.ts';
import { type CslItem, cslDate, cslLanguage } from './csl-item.ts';
import { speakingAs } from './speaking-as.ts';

/**
 * An intervention, or a paragraph of it, as something to cite. It has no title of its own, so the title says what it is
 * and holds what no format has a field for: the meeting, the capacity, the delegation and the language spoken.
 *
 * The address is whole: of the page of the intervention, or the place of the paragraph.
 */
export function citeIntervention(
  meeting: Meeting,
  intervention: Intervention,
  address: string,
  paragraph?: Paragraph,
): CslItem {
  const { parts } = intervention;
  if (paragraph === undefined) return citeParts(meeting, intervention, parts, address);
  const id = idWithin(paragraph.id);
  // Of a turn in several capacities, a paragraph was spoken in one.
  const own = parts.filter(({ paragraphs }) => paragraphs.includes(paragraph));
  return citeParts(meeting, intervention, own, address, { id, name: words.place(id) });
}

/** Parts of an intervention as something to cite, and of them a place. */
export function citeParts(
  meeting: Meeting,
  intervention: Intervention,
  parts: readonly Part[],
  address: string,
  within?: CitedPlace,
): CslItem {
  const turn = placeOf(intervention);
  const group = words.groups[groupOfTurn({ parts: [...parts], role: intervention.role })];
  return {
    id: [meeting.id, turn, ...(within === undefined ? [] : [within.id])].join('-'),
    type: 'report',
    title: words.citing.intervention(meeting.number, speakingAs(meeting, intervention, parts)),
    author: [{ literal: authorOf(intervention) }],
    genre: words.recordKinds.meeting,
    ...(meeting.symbol === null ? {} : { number: meeting.symbol }),
    ...(meeting.date === null ? {} : { issued: cslDate(meeting.date) }),
    publisher: words.citing.unitedNations,
    'publisher-place': words.citing.newYork,
    language: cslLanguage(meeting.language),
    note: words.citing.note(`${words.place(turn)}${within?.name ?? ''}`, group, meeting.title),
    URL: address,
  };
}

/** The person where the record proves who it is, without title of courtesy; otherwise the chair, or the name in the label. */
function authorOf({ speaker, name, parts }: Intervention): string {
  if (speaker !== null) return speaker.name;
  const chair = parts.find(({ capacity }) => capacity === 'president' || capacity === 'national');
  return chair === undefined ? name : words.citing.president(chair.delegation?.name ?? null);
}
