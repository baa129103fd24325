import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Nodes, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Problem } from '../../src/problems/problem.ts';
import { listFiles } from '../list-files.ts';

/** A built site: its folder, the path under which it stands (`/` or `/verbatim/`), and all its files. */
export interface Site {
  readonly folder: string;
  readonly base: string;
  /** Paths inside the folder, `meetings/s-pv-9688/index.html`. */
  readonly files: ReadonlySet<string>;
}

export interface SitePage {
  /** Path inside the folder. */
  readonly file: string;
  /** Path at which it is served, base included: `/meetings/s-pv-9688/`. */
  readonly address: string;
  readonly html: string;
  readonly tree: Root;
  /** All elements in the order of the page. */
  readonly elements: readonly Element[];
}

/**
 * One check of a finished site. It sees the pages one after the other and keeps only what it needs for
 * `end`, so that memory does not grow with the text of the site.
 */
export type Check = (site: Site) => {
  page?(page: SitePage): Problem[];
  end?(): Problem[];
};

export function openSite(folder: string, base: string): Site {
  return { folder, base, files: new Set(listFiles(folder)) };
}

export function* readPages(site: Site): Generator<SitePage> {
  for (const file of site.files) {
    if (file.endsWith('.html')) yield readPage(site, file);
  }
}

/** Text of a file of the site. */
export function readText(site: Site, file: string): string {
  return readFileSync(join(site.folder, file), 'utf8');
}

/** A property of an element as the page writes it, lists with blanks; undefined when it is absent. */
export function property(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : undefined;
}

/** The text inside a node; `skip` leaves elements out, with all that they hold. */
export function textOf(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && skip(node))) return '';
  return node.children.map((child) => textOf(child, skip)).join('');
}

/** The same as the records print it: a run that is set for reading remembers what was received. */
export function receivedText(node: Nodes, skip: (element: Element) => boolean = () => false): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node) || (node.type === 'element' && skip(node))) return '';
  const received = node.type === 'element' ? property(node, 'dataR') : undefined;
  return received ?? node.children.map((child) => receivedText(child, skip)).join('');
}

/** A problem of a page at a node of it, or at its beginning. */
export function pageProblem(
  rule: string,
  page: SitePage,
  node: Nodes | undefined,
  message: string,
  hint?: string,
): Problem {
  const { line = 1, column = 1 } = node?.position?.start ?? {};
  return { severity: 'error', rule: `site/${rule}`, file: page.file, line, column, message, hint: hint ?? null };
}

function readPage(site: Site, file: string): SitePage {
  const html = readText(site, file);
  const tree = fromHtml(html);
  const address = site.base + file.replace(/(^|\/)index\.html$/, '$1');
  return { file, address, html, tree, elements: [...elementsIn(tree)] };
}

/** A node, if it is an element, and all elements in it, in order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  if (node.type === 'element') yield node;
  if (!('children' in node)) return;
  for (const child of node.children) yield* elementsIn(child);
}
