import { type Closeness, comparable, findMatches, needle } from '../search/find-matches.ts';
import { readings, readQuery } from '../search/query.ts';

/**
 * Marks in a meeting what a search looked for: `/meetings/s-pv-9688/?q=上海精神#i4-p3`. The marks are highlights
 * of the browser's own, over the text and across links; the text itself is not touched. A browser without
 * them shows the paragraph that the address names, unmarked.
 */
const { text: asked } = readQuery(new URLSearchParams(location.search));
if (asked !== '' && 'highlights' in CSS) CSS.highlights.set('found', new Highlight(...matchesOf(asked)));

function matchesOf(query: string): Range[] {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.paragraph')].map((element) => {
    const nodes = textNodes(element);
    return { nodes, text: comparable(nodes.map((node) => node.data).join('')) };
  });
  for (const closeness of ['exact', 'loose'] as const satisfies readonly Closeness[]) {
    for (const { wanted: words } of readings(query)) {
      const wanted = words.map(({ text }) => needle(text, closeness)).filter((word) => word !== '');
      // A query of several words may have them in several paragraphs: each is marked wherever it stands.
      const found = paragraphs.flatMap(({ nodes, text }) =>
        wanted.flatMap((word) =>
          (findMatches(text, [word], closeness)?.ranges ?? []).map(({ start, end }) => rangeOf(nodes, start, end)),
        ),
      );
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** The text of a paragraph, without the sign that links to it. */
function textNodes(element: HTMLElement): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.sign, .call') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes;
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = document.createRange();
  let at = 0;
  for (const node of nodes) {
    const next = at + node.length;
    if (start >= at && start < next) range.setStart(node, start - at);
    if (end > at && end <= next) range.setEnd(node, end - at);
    at = next;
  }
  return range;
}
