import type { Intervention } from '../collections/meeting.ts';
import type { Segment } from '../collections/meetings.ts';

/** The five kinds of part that the band and the signs of turns colour, in the order of the legend. */
export const groups = ['chair', 'national', 'briefer', 'member', 'invited'] as const;
export type Group = (typeof groups)[number];

/** The group of a part: the chair by capacity, all others by their role in the meeting. */
export function groupOf({ capacity, role }: Pick<Segment, 'capacity' | 'role'>): Group {
  if (capacity === 'president') return 'chair';
  if (capacity === 'national') return 'national';
  if (role === 'briefer' || role === 'member') return role;
  return 'invited';
}

/** The group of a whole turn: where the chair speaks for their country too, that is the speech. */
export function groupOfTurn({ parts, role }: Pick<Intervention, 'parts' | 'role'>): Group {
  const capacity = parts.find(({ capacity }) => capacity !== 'president')?.capacity ?? 'president';
  return groupOf({ capacity, role });
}

export interface Bar {
  readonly segment: Segment;
  readonly group: Group;
  /** Place and width in a band that is `bandWidth` wide, rounded to a tenth. */
  readonly x: number;
  readonly width: number;
}

export const bandWidth = 1200;

/** The parts of a meeting as bars, each as wide as its share of the characters, with a thin gap behind. */
export function bars(segments: readonly Segment[]): Bar[] {
  const total = segments.reduce((sum, { characters }) => sum + characters, 0);
  let before = 0;
  return segments.map((segment) => {
    const x = total === 0 ? 0 : (before / total) * bandWidth;
    before += segment.characters;
    const end = total === 0 ? 0 : (before / total) * bandWidth;
    const width = Math.max(end - x - gap, least);
    return { segment, group: groupOf(segment), x: tenth(x), width: tenth(width) };
  });
}

const gap = 1.2;
const least = 0.8;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
