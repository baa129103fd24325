import * as Plot from '@observablehq/plot';
import type { Root } from 'hast';
import type { Segment } from '../collections/meetings.ts';
import { bandWidth, bars } from '../render/band.ts';
import { words } from '../words/words.ts';
import { draw, paint } from './draw.ts';
import { sumSegments } from './spoken.ts';

/**
 * A meeting at a glance: one bar a part, as wide as it is long. Where each bar stands is measured in `render/band.ts`
 * and not left to Plot's stack, in which a turn of a few signs would be thinner than the gap behind it.
 * With `linked` each bar leads to its turn on the same page; without, the band is one picture.
 */
export function drawBand(segments: readonly Segment[], linked: boolean): Root {
  const names = linked && {
    href: ({ segment }: Bar) => `#${segment.intervention}`,
    title: ({ segment: { intervention, name, delegation, characters } }: Bar) =>
      words.meeting.bar(intervention.slice(1), name, delegation, characters),
  };
  return draw(
    {
      width: bandWidth,
      height: 30,
      x: { type: 'identity', axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.barX(bars(segments), {
          x1: 'x',
          x2: ({ x, width }: Bar) => x + width,
          inset: 0,
          fill: ({ group }: Bar) => paint(group),
          ...names,
        }),
      ],
    },
    { className: ['band'], role: linked ? 'group' : 'img', ariaLabel: words.charts.band(sumSegments(segments)) },
  );
}

type Bar = ReturnType<typeof bars>[number];
