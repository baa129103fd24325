import * as copying from '../words/copying.ts';
import * as sharing from '../words/sharing.ts';
import { copyText } from './copy-text.ts';
import { makeButton, makeElement, makeLink } from './make-element.ts';
import { passageParts } from './passage-parts.ts';
import { passageText } from './passage-text.ts';
import { say } from './say.ts';
import { lastingAddress, sharedPlace, withSource } from './shared-place.ts';
import { standBeside } from './stand-beside.ts';
import { textDirective } from './text-directive.ts';

/** The bar at a selected passage: its link, its text with the source, a search for it. One at a time. */
let bar: HTMLElement | undefined;
let shown = '';
/** What the reader sent away with Esc is not offered again. */
let dismissed = '';

/** Shows the bar where a passage of a record is selected, and takes it away where none is. */
export function followSelection(): void {
  const selection = getSelection();
  if (bar?.contains(document.activeElement)) return;
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const paragraph = range && paragraphOf(range.startContainer);
  const text = range && paragraph ? passageText(range) : '';
  if (!range || !paragraph || text.length < 2) {
    dismissed = '';
    hide();
    return;
  }
  if (text === shown || text === dismissed) return;
  hide();
  show(range, paragraph, text);
}

function show(range: Range, paragraph: Element, text: string): void {
  const passage = range.cloneRange();
  const place = sharedPlace(paragraph);
  bar = makeElement('div', 'passage-bar', [
    makeButton(sharing.copyPassageLink, async () => {
      const address = await lastingAddress(place);
      const directive = textDirective(passage);
      if (directive === null) await copyText(address, sharing.copiedParagraphLink);
      else await copyText(`${address}:~:text=${directive}`, sharing.copiedPassageLink);
    }),
    makeButton(copying.copyText, async () => copyText(await textWithSources(passage), sharing.copiedText)),
    searchLink(text),
  ]);
  bar.id = 'passage-bar';
  bar.popover = 'manual';
  bar.role = 'group';
  bar.ariaLabel = sharing.selection;
  // A press on it leaves the selection as it is.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());
  // Behind the passage, so that the next Tab leads into it.
  (paragraphOf(passage.endContainer) ?? paragraph).after(bar);
  bar.showPopover();
  standBehind(passage, bar);
  document.addEventListener('keydown', onKey);
  shown = text;
  say(sharing.selectionHint, false);
}

/** What each speaker says in a passage, with its own source. */
async function textWithSources(passage: Range): Promise<string> {
  const texts = await Promise.all(
    passageParts(passage).map(async ({ range, paragraph }) => {
      const text = passageText(range);
      const place = sharedPlace(paragraph);
      return text === '' ? [] : [withSource(text, place, await lastingAddress(place))];
    }),
  );
  return texts.flat().join('\n\n');
}

function hide(): void {
  document.removeEventListener('keydown', onKey);
  bar?.remove();
  bar = undefined;
  shown = '';
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape') return;
  dismissed = shown;
  const wasIn = bar?.contains(document.activeElement) ? bar.previousElementSibling : null;
  hide();
  if (!(wasIn instanceof HTMLElement)) return;
  wasIn.tabIndex = -1;
  wasIn.focus({ preventScroll: true });
}

/** Below the passage, so that it covers none of it; above it where there is no room below. */
function standBehind(passage: Range, bar: HTMLElement): void {
  const [first, ...others] = passage.getClientRects();
  const last = others.at(-1) ?? first;
  if (!first || !last) return;
  // The handles of a touch screen hang below.
  const gap = matchMedia('(pointer: coarse)').matches ? 32 : 8;
  standBeside(bar, { left: last.right - bar.offsetWidth / 2, top: first.top, bottom: last.bottom }, gap);
}

/** A short run is looked for; a longer one is compared with the records sign by sign. */
function searchLink(text: string): HTMLElement {
  const home = document.querySelector<HTMLAnchorElement>('.brand')?.href ?? '/';
  const line = text.replaceAll('\n', '');
  if (line.length <= 30) return makeLink(`${home}search/?q=${encodeURIComponent(line)}`, [sharing.search]);
  return makeLink(`${home}quotation/?text=${encodeURIComponent(line.slice(0, 1_000))}`, [sharing.check]);
}

function paragraphOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest('main .paragraph[id]') ?? null;
}
