import { words } from '../words/words.ts';
import { type Box, box } from './box.ts';
import { cardColours as colours } from './card-colours.ts';
import { cardFrame, tightened } from './card-frame.ts';
import { cardTitle } from './card-title.ts';

/** The picture of every page that has none of its own: what the site is. */
export function siteCard(): Box {
  return cardFrame({
    head: [],
    middle: cardTitle(words.home.title),
    foot: [
      box({ fontSize: 30, letterSpacing: tightened(30), color: colours.soft }, words.home.lead.replace(/。$/, '')),
    ],
  });
}
