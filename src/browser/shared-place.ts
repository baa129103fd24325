import { textHash } from '../text/text-hash.ts';
import { sharing } from '../words/of-scripts.ts';
import { pageAddress } from './page-address.ts';
import { passageText } from './passage-text.ts';
import { rememberedText } from './remembered-text.ts';

/** A turn or a paragraph that is shared: where it is and what stands there. */
export interface SharedPlace {
  readonly id: string;
  readonly element: Element;
  readonly text: string;
  /** What its link remembers. */
  readonly remembered: string;
  /** The page that cites it: that of its intervention, or this one. */
  readonly page: string;
}

export function sharedPlace(element: Element): SharedPlace {
  const number = element.closest('.turn')?.querySelector<HTMLAnchorElement>('.number');
  return {
    id: element.id,
    element,
    text: passageText(element),
    remembered: rememberedText(element),
    // Resolved against where the page belongs: one that was saved stands elsewhere.
    page: new URL(number?.getAttribute('href') ?? '', pageAddress()).href,
  };
}

/** The address of a place, without what this visit added to it. */
export function placeAddress({ id }: SharedPlace): string {
  return `${pageAddress()}#${id}`;
}

/** The same with the hash of its text, by which the page can tell later that the text has changed. */
export async function lastingAddress({ id, remembered }: SharedPlace): Promise<string> {
  // Without https a browser makes no hash.
  const hash = crypto.subtle === undefined ? '' : `?v=${await textHash(remembered)}`;
  return `${pageAddress()}${hash}#${id}`;
}

/** A text of this place, and below it who said it, where and when, and the address. */
export function withSource(text: string, place: SharedPlace, address: string): string {
  const head = place.element.closest('[data-label]')?.querySelector('header');
  const name = head?.querySelector('h1, h3');
  const honorific = name?.querySelector('.honorific')?.textContent ?? '';
  const speaker = name?.textContent?.trim() ?? null;
  const from = document.querySelector('[data-source]')?.getAttribute('data-source') ?? document.title;
  return `${text}\n${sharing.source(
    speaker?.slice(0, speaker.length - honorific.length).trim() ?? null,
    head?.querySelector('.delegation')?.textContent ?? null,
    from,
    address,
  )}`;
}
