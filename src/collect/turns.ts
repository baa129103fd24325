import { placeAddress } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import { countCharacters } from '../read/source.ts';
import { openingSentences } from './sentences.ts';

/** One part of one intervention, with what rows of every collection say of it. */
export interface Turn {
  meeting: Meeting;
  intervention: Intervention;
  part: Part;
  /** `i12` */
  place: string;
  address: string;
  /** The speaker as lists print it: the person, else what the label prints. */
  name: string;
  characters: number;
  /** First words of the part. */
  opening: string;
}

export function meetingsOf(records: readonly VerbatimRecord[]): Meeting[] {
  return records.filter((record) => record.kind === 'meeting');
}

/** Every part of every intervention, in order. */
export function turnsOf(meeting: Meeting): Turn[] {
  return meeting.interventions.flatMap((intervention) => {
    const place = `i${intervention.n}`;
    return intervention.parts.map((part) => ({
      meeting,
      intervention,
      part,
      place,
      address: placeAddress(meeting.id, partPlace(intervention, part)),
      name: intervention.speaker?.name ?? intervention.name,
      characters: part.paragraphs
        .filter((paragraph) => paragraph.kind !== 'note')
        .reduce((sum, paragraph) => sum + countCharacters(paragraph.text), 0),
      opening: openingWords(part),
    }));
  });
}

/** A part that opens its intervention has the intervention's address, a later one that of its first paragraph. */
function partPlace(intervention: Intervention, part: Part): string {
  const first = part.paragraphs[0]?.id;
  return intervention.parts[0] === part || first === undefined ? `i${intervention.n}` : first;
}

const openingLength = 90;

function openingWords(part: Part): string {
  const text = part.paragraphs.find((paragraph) => paragraph.kind !== 'note')?.text ?? '';
  return openingSentences(text, openingLength);
}
