/** The runs of text in a part of the page, in order; a text itself is its only one. */
export function textNodes(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node: Node | null = root; node; node = walker.nextNode()) if (node instanceof Text) found.push(node);
  return found;
}
