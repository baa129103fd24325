import { textNodes } from './text-nodes.ts';

/**
 * The text of the record in a part of the page, without signs, calls of footnotes and words of the interface.
 * Paragraphs are lines of their own.
 */
export function passageText(within: Element | Range): string {
  const range = within instanceof Range ? within : rangeOf(within);
  const lines = new Map<Element, string>();
  for (const node of textNodes(range.commonAncestorContainer)) {
    if (!range.intersectsNode(node)) continue;
    const paragraph = node.parentElement?.closest('.paragraph');
    if (!paragraph || isOwn(node)) continue;
    const start = node === range.startContainer ? range.startOffset : 0;
    const end = node === range.endContainer ? range.endOffset : node.length;
    lines.set(paragraph, (lines.get(paragraph) ?? '') + node.data.slice(start, end));
  }
  return [...lines.values()]
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Whether the page adds it to the text of a record within a paragraph. */
export function isOwn(node: Text): boolean {
  return Boolean(node.parentElement?.closest(own));
}

const own = 'a[href^="#"], button, .clause-number, .visually-hidden, [hidden]';

function rangeOf(element: Element): Range {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range;
}
