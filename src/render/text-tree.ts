import type { ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { type Setting, typeset } from '../text/typeset.ts';
import { setRuns } from './set-runs.ts';

/**
 * The text of a paragraph with its links, healed cuts and footnote calls, as a tree:
 *
 *     我提请注意文件 S/2024/538，其中载有俄罗斯联邦……的伙伴合作|不断加强。
 *                    ^link                  ^link              ^cut
 *
 * Marks stand at places of the text as received; what is shown is the text as set. Text goes in as text nodes
 * only; whatever a record prints can become no markup.
 */
export type Mark = LinkMark | CutMark | CallMark;

/** A run of text that leads to a page: a speaker, a delegation, a cited document. */
export interface LinkMark {
  readonly kind: 'speaker' | 'delegation' | 'citation';
  /** First and last (exclusive) UTF-16 unit of the run. */
  readonly start: number;
  readonly end: number;
  /** Where it leads, ready for `href`. */
  readonly href: string;
}

/** A place where the print cut the paragraph over two pages; it may lie inside a link. */
export interface CutMark {
  readonly kind: 'cut';
  readonly at: number;
  /** What a pointer that rests on it is told. */
  readonly title: string;
}

/** A footnote that hangs after the character before `at`. */
export interface CallMark {
  readonly kind: 'call';
  readonly at: number;
  readonly sign: string;
  /** Ids of the footnote and of this call. */
  readonly note: string;
  readonly id: string;
  readonly label: string;
}

/** Builds the tree. Links that leave the text or overlap an earlier one are our own fault and throw. */
export function textTree(text: string, marks: readonly Mark[]): Root {
  const links = marks.filter(isLink).sort((a, b) => a.start - b.start);
  const points = marks
    .filter(isPoint)
    .map((point) => outsideLinks(point, links))
    .sort((a, b) => a.at - b.at);
  const setting = typeset(text);
  const content: ElementContent[] = [];
  let at = 0;
  for (const link of links) {
    if (link.start < at || link.end > text.length || link.end <= link.start) {
      throw new RangeError(`Link ${link.start}–${link.end} overlaps or leaves a text of ${text.length}`);
    }
    content.push(...run(setting, at, link.start, points));
    content.push(h('a', { class: link.kind, href: link.href }, run(setting, link.start, link.end, points)));
    at = link.end;
  }
  content.push(...run(setting, at, text.length, points));
  content.push(...points.filter((point) => point.at >= text.length).map(pointElement));
  return h(null, content);
}

/** The text from `start` to `end`, with the points that lie in it. */
function run(setting: Setting, start: number, end: number, points: readonly (CutMark | CallMark)[]): ElementContent[] {
  const content: ElementContent[] = [];
  let at = start;
  for (const point of points) {
    if (point.at < start || point.at >= end) continue;
    content.push(...setRuns(setting, at, point.at), pointElement(point));
    at = point.at;
  }
  content.push(...setRuns(setting, at, end));
  return content;
}

function pointElement(point: CutMark | CallMark): ElementContent {
  if (point.kind === 'cut') return h('span', { class: 'cut', title: point.title });
  return h('sup', { class: 'call' }, [
    h('a', { id: point.id, href: `#${point.note}`, ariaLabel: point.label }, point.sign),
  ]);
}

/** A footnote call is a link of its own: one that would stand inside a link moves behind it. */
function outsideLinks(point: CutMark | CallMark, links: readonly LinkMark[]): CutMark | CallMark {
  if (point.kind === 'cut') return point;
  const around = links.find((link) => link.start < point.at && point.at < link.end);
  return around ? { ...point, at: around.end } : point;
}

function isLink(mark: Mark): mark is LinkMark {
  return 'start' in mark;
}

function isPoint(mark: Mark): mark is CutMark | CallMark {
  return 'at' in mark;
}
