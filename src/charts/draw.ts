import * as Plot from '@observablehq/plot';
import type { Element, ElementContent, Properties, Root } from 'hast';
import { s } from 'hastscript';
import { JSDOM } from 'jsdom';

/**
 * A picture that Plot draws, as a tree that fits any width:
 *
 *     <line x1="62.5" x2="62.5" y1="36" y2="98" stroke="var(--member)">      as Plot draws it, 100 wide
 *     <line class="member" x1="62.5%" x2="62.5%" y1="36" y2="98">            as the page has it
 *
 * What lies across becomes a share of the width and what lies upright stays in pixels, so that the picture
 * stretches while its text keeps its size. A token of ours that Plot paints with becomes a class of that name, which the
 * style sheet colours in every scheme; all other looks of Plot, its style sheet and its random class name
 * stay behind. Links are for a pointer (`tabindex="-1"`): every picture has a table with the same ways.
 */
export function draw(options: Plot.PlotOptions, frame: Properties): Root {
  const width = options.width ?? wide;
  const drawn = Plot.plot({ margin: 0, ...options, width, document: emptyPage() });
  if (drawn.tagName !== 'svg') throw new TypeError(`Plot drew <${drawn.tagName}>, expected <svg>`);
  const content = [...drawn.childNodes].flatMap((node) => toContent(node, width, [0, 0]));
  return { type: 'root', children: [s('svg', { ...frame, height: options.height }, content)] };
}

/** The paint of a mark that the class `name` colours. */
export function paint(name: string): string {
  return `var(--${name})`;
}

/** So wide that the pixels by which Plot moves a line or a label to the right are nothing against it. */
const wide = 100_000;

let page: Document | undefined;

/** The document in which Plot makes its elements; one serves all pictures, since none is ever put into it. */
function emptyPage(): Document {
  page ??= new JSDOM('').window.document;
  return page;
}

/** A text stays a text, an element keeps what says where it stands; a group that says nothing gives way to its content. */
function toContent(node: ChildNode, width: number, [right, down]: Move): ElementContent[] {
  if (node.nodeType === node.TEXT_NODE) return [{ type: 'text', value: node.textContent ?? '' }];
  if (!isElement(node) || node.localName === 'style') return [];
  const own = moveOf(node);
  const move: Move = [right + own[0], down + own[1]];
  const content = [...node.childNodes].flatMap((child) => toContent(child, width, move));
  const properties = { ...paintOf(node), ...placeOf(node, width, move) };
  if (node.localName === 'g' && Object.keys(properties).length === 0) return content;
  const made = s(node.localName, properties, content);
  return [node.localName === 'a' ? withTitle(made) : made];
}

function isElement(node: ChildNode): node is ChildNode & globalThis.Element {
  return node.nodeType === node.ELEMENT_NODE;
}

/** The token that a mark is painted with, as a class. */
function paintOf(node: globalThis.Element): Properties {
  for (const name of ['fill', 'stroke']) {
    const token = /^var\(--([a-z-]+)\)$/.exec(node.getAttribute(name) ?? '')?.[1];
    if (token !== undefined) return { className: [token] };
  }
  return {};
}

const across = new Set(['x', 'x1', 'x2', 'cx']);
const upright = new Set(['y', 'y1', 'y2', 'cy']);

function placeOf(node: globalThis.Element, width: number, [right, down]: Move): Properties {
  const place: Properties = {};
  const share = (x: number) => `${rounded((x / width) * 100, 100)}%`;
  for (const { name, value } of node.attributes) {
    if (name === 'width') place.width = share(Number(value));
    else if (name === 'height') place.height = rounded(Number(value), 10);
    else if (across.has(name)) place[name] = share(Number(value) + right);
    // Plot says in `y` where the baseline of a text lies, and in its transform where the text stands.
    else if (upright.has(name) && value.endsWith('em')) place.dy = value;
    else if (upright.has(name)) place[name] = rounded(Number(value) + down, 10);
    else if (name === 'text-anchor') place.textAnchor = value;
    else if (name === 'href') Object.assign(place, { href: value, tabIndex: -1 });
  }
  // A bar begins at the top, unless it says otherwise.
  if (node.localName === 'rect' && place.y === '0') place.y = undefined;
  if (node.localName === 'text') Object.assign(place, { x: share(right), y: rounded(down, 10) });
  return place;
}

/** How far to the right and down, in the units of the picture. */
type Move = readonly [right: number, down: number];

/** What a transform moves; it goes into the places of all that is inside, so that shares stay shares. */
function moveOf(node: globalThis.Element): Move {
  const transform = node.getAttribute('transform');
  if (transform === null) return [0, 0];
  const [right, down] = /^translate\(([-\d.e]+),([-\d.e]+)\)$/.exec(transform)?.slice(1).map(Number) ?? [];
  if (right === undefined || down === undefined)
    throw new TypeError(`Plot moved by ${transform}, expected a translation`);
  return [right, down];
}

/** A link is named by its own title; Plot gives the title to the mark inside. */
function withTitle(link: Element): Element {
  const [mark] = link.children;
  if (mark?.type !== 'element') return link;
  const [titles, others] = [true, false].map((wanted) =>
    mark.children.filter((child) => (child.type === 'element' && child.tagName === 'title') === wanted),
  );
  return { ...link, children: [...(titles ?? []), { ...mark, children: others ?? [] }] };
}

function rounded(value: number, parts: number): string {
  return String(Math.round(value * parts) / parts);
}
