import { normalForm } from '../text/normalize.ts';
import { isOwn } from './passage-text.ts';
import { textNodes } from './text-nodes.ts';

/**
 * What marks a passage in an address; null where nothing in its paragraphs tells it from others:
 *
 *     #i12-p3:~:text=其中-,能够向区域,求助是首要的,-、但或许
 *
 * A browser marks the first run of the page that reads so. Each part has to stand in one paragraph. The outermost parts
 * begin and end where words do: that is at punctuation here, since browsers disagree on the words of Chinese.
 */
export function textDirective(passage: Range): string | null {
  const { text, from, to } = placeInPage(passage);
  if (from >= to) return null;
  const normal = normalForm(text);
  const isWhole = to - from <= short && !text.slice(from, to).includes('\n');
  let before = isBound(text, from) ? from : back(text, from);
  let behind = isBound(text, to) ? to : ahead(text, to);
  let startTo = isWhole ? to : Math.min(ahead(text, from), to);
  let endFrom = isWhole ? to : Math.max(back(text, to), startTo);
  while (!(isOnly() && isNext())) {
    const tried = [before, startTo, endFrom, behind].join();
    before = back(text, before);
    behind = ahead(text, behind);
    if (!isWhole) {
      startTo = Math.min(ahead(text, startTo), endFrom);
      endFrom = Math.max(back(text, endFrom), startTo);
    }
    if (tried === [before, startTo, endFrom, behind].join()) return null;
  }
  const [prefix, start, end, suffix] = [
    text.slice(before, from),
    text.slice(from, startTo),
    text.slice(endFrom, to),
    text.slice(to, behind),
  ].map((part) => encodeURIComponent(part.trim()).replaceAll('-', '%2D'));
  return [prefix && `${prefix}-`, start, end, suffix && `-${suffix}`].filter((part) => part).join(',');

  /** Whether the beginning, with what stands around it, stands nowhere else. */
  function isOnly(): boolean {
    const sought = normalForm(text.slice(before, isWhole ? behind : startTo));
    return normal.indexOf(sought) === normal.lastIndexOf(sought);
  }

  /** Whether no end like this one comes between. */
  function isNext(): boolean {
    const between = normalForm(text.slice(startTo, endFrom)).length;
    return isWhole || normalForm(text.slice(startTo)).indexOf(normalForm(text.slice(endFrom, behind))) === between;
  }
}

/** Signs of a passage that is written out; of a longer one the beginning and the end are. */
const short = 60;

/** The text of the page, a line feed where a part may not reach across, and where in it the passage stands. */
function placeInPage(passage: Range): { text: string; from: number; to: number } {
  let [text, from, to] = ['', Number.POSITIVE_INFINITY, 0];
  let last: Element | null = null;
  for (const node of textNodes(document.body)) {
    const paragraph = node.parentElement?.closest('.paragraph') ?? null;
    const isLeft = paragraph !== null && isOwn(node);
    if (paragraph !== last || isLeft) text += '\n';
    last = paragraph;
    if (isLeft) continue;
    const start = node === passage.startContainer ? passage.startOffset : 0;
    const end = node === passage.endContainer ? passage.endOffset : node.length;
    if (paragraph && start < end && passage.intersectsNode(node)) {
      from = Math.min(from, text.length + start);
      to = text.length + end;
    }
    text += node.data;
  }
  while (from < to && /\s/.test(text.charAt(from))) from += 1;
  while (from < to && /\s/.test(text.charAt(to - 1))) to -= 1;
  return { text, from, to };
}

/** Whether words part here in every browser. */
function isBound(text: string, at: number): boolean {
  return stops.test(text.charAt(at - 1)) || stops.test(text.charAt(at));
}

const stops = /[\s、。，；：？！“”《》（）—…]/u;

/** The nearest such place before this one, a word or more away, in the same paragraph; else where that begins. */
function back(text: string, at: number): number {
  let to = at;
  while (to > 0 && text.charAt(to - 1) !== '\n') {
    to -= 1;
    if (isBound(text, to) && word.test(text.slice(to, at))) break;
  }
  return to;
}

/** The same behind this one. */
function ahead(text: string, at: number): number {
  let to = at;
  while (to < text.length && text.charAt(to) !== '\n') {
    to += 1;
    if (isBound(text, to) && word.test(text.slice(at, to))) break;
  }
  return to;
}

const word = /[\p{L}\p{N}]/u;
