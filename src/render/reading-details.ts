import { placeOf, sourceAddress } from '../collections/addresses.ts';
import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Intervention } from '../collections/meeting.ts';
import { placesOf } from '../collections/places-of.ts';
import type { Detail, ReadingDetails } from '../collections/reading-details.ts';
import type { Lines } from '../collections/record.ts';
import { words } from '../words/words.ts';
import { href } from './href.ts';
import { paragraphsOf } from './sequence.ts';

/**
 * What stands behind the text of a record, line by line:
 *
 *     发言标签“张明先生”（第99行） 依第39条受邀：……（第59行）
 *     第99行
 *     感谢安理会轮值主席国俄罗斯邀请我出席今天的活动。
 */
export function readingDetails(record: VerbatimRecord): ReadingDetails {
  const places = placesOf(record).map(({ id, lines }) => ({ place: id, details: behind(record, id, lines), cuts: [] }));
  if (record.kind !== 'meeting') return places;
  return record.interventions.flatMap((intervention) => [
    {
      place: placeOf(intervention),
      details: [...printedLabel(record.id, intervention), ...evidence(record.id, intervention)],
      cuts: [],
    },
    ...paragraphsOf(intervention).map(({ id, lines, joined }) => ({
      place: id,
      details: behind(record, id, lines),
      cuts: joined.map(words.readingDetails.cut),
    })),
  ]);
}

/** The source lines of a paragraph, and what an editor corrects in it. */
function behind({ id, corrections }: VerbatimRecord, paragraph: string, [first, last]: Lines): Detail[] {
  return [
    lineLink(id, first, words.readingDetails.lines(first, last)),
    ...corrections
      .filter((correction) => correction.paragraph === paragraph)
      .map(({ printed, corrected, reason }) => said(words.readingDetails.correction(printed, corrected, reason))),
  ];
}

function printedLabel(record: string, { label, line }: Intervention): Detail[] {
  return [said(words.readingDetails.label(label)), lineLink(record, line, words.readingDetails.lines(line, line))];
}

/** Each reason once: a speech in two capacities mostly has the same for both. */
function evidence(record: string, { speaker, parts, onBehalfOf, onBehalfOfStates }: Intervention): Detail[] {
  const reasons = [speaker, ...parts.map(({ delegation }) => delegation), onBehalfOf, onBehalfOfStates].flatMap(
    (one) => one?.evidence ?? [],
  );
  return [...new Set(reasons)].map((reason) => withLines(record, reason));
}

/** A reason with its line numbers leading to the source. */
function withLines(record: string, reason: string): Detail {
  return reason.split(/(第\d+行)/).flatMap((piece) => {
    const n = /^第(\d+)行$/.exec(piece)?.[1];
    if (n !== undefined) return lineLink(record, Number(n), piece);
    return piece === '' ? [] : said(piece);
  });
}

function said(text: string): Detail {
  return [[text, null]];
}

function lineLink(record: string, n: number, name: string): Detail {
  return [[name, href(sourceAddress(record, n))]];
}
