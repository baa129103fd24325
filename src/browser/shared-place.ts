import { textHash } from '../text/text-hash.ts';
import * as sharing from '../words/sharing.ts';
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

/** The address of a place with the hash of its text, by which the page can tell later that the text has changed. */
export async function lastingAddress({ id, remembered }: SharedPlace): Promise<string> {
  // Without https a browser makes no hash.
  const hash = crypto.subtle === undefined ? '' : `?v=${await textHash(remembered)}`;
  return `${pageAddress()}${hash}#${id}`;
}

/** A text of this place, and below it who said it, for whom and in which capacity, where and when, and the address. */
export function withSource(text: string, place: SharedPlace, address: string): string {
  const head = place.element.closest('[data-label]')?.querySelector('header');
  const speaker = head ? speakerOf(head) : null;
  // A chair whom nothing names is the speaker, and not said again.
  const of = [
    head?.querySelector('.delegation')?.textContent,
    ...(head ? chairing(head, place.element).split('，') : []),
  ].filter((part) => part && part !== speaker);
  const from = document.querySelector('[data-source]')?.getAttribute('data-source') ?? document.title;
  return `${text}\n${sharing.source(speaker, of.join('，'), from, address)}`;
}

/** The speaker by the full name where the page has it: its contents, or the facts of an intervention. */
function speakerOf(head: Element): string | null {
  const name = head.querySelector('h1, h3');
  const link = name?.querySelector('a')?.getAttribute('href');
  const turns = [
    head.parentElement,
    ...[...document.querySelectorAll('.turn')].filter(
      (turn) => link && turn.querySelector('h3 a')?.getAttribute('href') === link,
    ),
  ];
  const listed = turns.flatMap((turn) => document.querySelector(`#contents a[href="#${turn?.id}"] > .n + span`) ?? []);
  const full =
    name?.querySelector('.person') ??
    listed[0] ??
    [...document.querySelectorAll('.evidence dd > a')].find((one) => link && one.getAttribute('href') === link) ??
    name;
  return full ? textWithout(full, '.honorific, i') : null;
}

/**
 * `主席`, or `主席，以本国代表身份` behind the line that says so, and of a turn that is both `主席，并以本国代表身份`; empty
 * where nobody chairs.
 */
function chairing(head: Element, element: Element): string {
  const role = head.querySelector('.role:is(.chair, .national)')?.textContent;
  if (!role) return '';
  if (element.matches('.turn')) return element.querySelector('.capacity') ? sharing.both(role) : role;
  const turns = [...(element.parentElement?.querySelectorAll(':scope > .capacity') ?? [])].filter(
    (line) => line.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  return turns.at(-1)?.matches('.national') ? role : (role.split('，')[0] ?? role);
}

function textWithout(element: Element, left: string): string {
  const copy = document.importNode(element, true);
  for (const one of copy.querySelectorAll(left)) one.remove();
  return copy.textContent.trim();
}
