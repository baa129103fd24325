import { words } from '../words/words.ts';
import { type Box, box } from './box.ts';
import { cardColours as colours } from './card-colours.ts';
import { cardSize } from './card-size.ts';

const margin = 76;

/** The face stands wide: so many pixels closer at a size, its signs are as far apart as those of a page. */
export function tightened(size: number): number {
  return -0.06 * size;
}

/** Width of what stands on a picture, in pixels. */
export const innerWidth = cardSize.width - 2 * margin;

/** What all pictures share: paper, a line of blue at the top, the name of the site, and three parts one below the other. */
export function cardFrame({ head, middle, foot }: { head: Box[]; middle: Box[]; foot: Box[] }): Box {
  const column = { flexDirection: 'column' };
  return box(
    {
      ...column,
      ...cardSize,
      boxSizing: 'border-box',
      padding: `52px ${margin}px 64px`,
      background: colours.paper,
      borderTop: `10px solid ${colours.accent}`,
      color: colours.ink,
      fontSize: 34,
      letterSpacing: tightened(34),
    },
    box(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      box({}, ...head),
      box({ fontSize: 44, letterSpacing: tightened(44) }, words.site.name),
    ),
    box({ ...column, flexGrow: 1, justifyContent: 'center' }, ...middle),
    box(column, ...foot),
  );
}
