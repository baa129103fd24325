import { openingSentences } from '../collect/sentences.ts';
import { placeOf } from '../collections/addresses.ts';
import { languagesOf } from '../collections/languages-of.ts';
import type { Intervention, Meeting } from '../collections/meeting.ts';
import { words } from '../words/words.ts';
import { groupOf } from './band.ts';
import { day, meetingPicture, type PageHead } from './page-head.ts';

/** Who, for whom, where and when; then in which capacity and language, and the first words. */
export function interventionHead(
  meeting: Pick<Meeting, 'id' | 'number' | 'date' | 'title' | 'language'>,
  symbol: string,
  intervention: Intervention,
): PageHead {
  const { heads } = words;
  const { name, speaker, role, position, parts } = intervention;
  // Where the chair also speaks for their country, that is the speech.
  const main = parts.find(({ capacity }) => capacity !== 'president') ?? parts[0];
  const group = main && groupOf({ capacity: main.capacity, role });
  const inChair = group === 'chair';
  const from = inChair ? words.groups.chair : (main?.delegation?.name ?? intervention.affiliation);
  const who = speaker?.name ?? name;
  const place = heads.interventionPlace(symbol, words.place(placeOf(intervention)));
  const about = [
    group === undefined ? null : words.groups[group],
    inChair ? null : `${from ?? ''}${position ?? ''}`,
    words.citing.spokenIn(languagesOf(meeting, intervention).map(words.language)),
  ];
  return {
    title: heads.intervention(who, from === who ? null : from, meeting.number, day(meeting.date), place),
    description: heads.aboutIntervention(place, about, openingOf(main?.paragraphs ?? [])),
    published: meeting.date,
    picture: meetingPicture({ ...meeting, symbol }),
  };
}

function openingOf(paragraphs: readonly { readonly text: string }[]): string {
  return openingSentences(paragraphs.map(({ text }) => text).join(''), 110);
}
