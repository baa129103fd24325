import type { Element, Nodes } from 'hast';

/** All elements of a picture, in order. */
export function elementsOf(node: Nodes): Element[] {
  const inside = 'children' in node ? node.children.flatMap(elementsOf) : [];
  return node.type === 'element' ? [node, ...inside] : inside;
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** A link of a picture: where it leads, how it is called, and the class of the mark in it. */
export interface PictureLink {
  readonly href: unknown;
  readonly name: string;
  readonly group: unknown;
  readonly mark: Element;
}

/** The links around marks; those around words (a meeting, a delegation) have no title and are left out. */
export function marksOf(picture: Nodes): PictureLink[] {
  return elementsOf(picture)
    .filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const [title, mark] = link.children;
      if (title?.type !== 'element' || title.tagName !== 'title' || mark?.type !== 'element') return [];
      const group = Array.isArray(mark.properties.className) ? mark.properties.className[0] : undefined;
      return [{ href: link.properties.href, name: textOf(title), group, mark }];
    });
}

/** What is written in a picture. */
export function writtenIn(picture: Nodes): string[] {
  return elementsOf(picture)
    .filter(({ tagName }) => tagName === 'text')
    .map(textOf);
}
