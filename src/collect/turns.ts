import { placeAddress, placeOf } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Intervention, Meeting, Part } from '../collections/meeting.ts';
import { charactersOf } from './characters-of.ts';
import { openingSentences } from './sentences.ts';

/** One run in one capacity of one intervention, with what rows of every collection say of it. */
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

/**
 * What is said in one capacity for one delegation, in order: a change of language alone, which makes two parts,
 * makes no second speech.
 */
export function turnsOf(meeting: Meeting): Turn[] {
  return meeting.interventions.flatMap((intervention) => {
    const place = placeOf(intervention);
    return runsOf(intervention.parts).map((part) => ({
      meeting,
      intervention,
      part,
      place,
      address: placeAddress(meeting.id, partPlace(intervention, part)),
      name: intervention.speaker?.name ?? intervention.name,
      characters: charactersOf(part),
      opening: openingWords(part),
    }));
  });
}

/** Neighbouring parts of one capacity and delegation as one; the language is that in which it begins. */
function runsOf(parts: readonly Part[]): Part[] {
  const runs: Part[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last !== undefined && last.capacity === part.capacity && last.delegation?.id === part.delegation?.id) {
      runs[runs.length - 1] = { ...last, paragraphs: [...last.paragraphs, ...part.paragraphs] };
    } else runs.push(part);
  }
  return runs;
}

/** A part that opens its intervention has the intervention's address, a later one that of its first paragraph. */
function partPlace(intervention: Intervention, part: Part): string {
  const first = part.paragraphs[0]?.id;
  const opens = intervention.parts[0]?.paragraphs[0]?.id === first;
  return opens || first === undefined ? placeOf(intervention) : first;
}

const openingLength = 90;

function openingWords(part: Part): string {
  const text = part.paragraphs.find((paragraph) => paragraph.kind !== 'note')?.text ?? '';
  return openingSentences(text, openingLength);
}
