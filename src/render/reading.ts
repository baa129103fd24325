import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Citation, Mention } from '../collections/record.ts';
import type { Footnote } from '../collections/resolution-body.ts';
import { words } from '../words/words.ts';
import { breakTitle } from './break-title.ts';
import { type History, noHistory } from './history.ts';
import { href } from './href.ts';
import type { Links } from './links.ts';
import { type LinkMark, type Mark, textTree } from './text-tree.ts';
import { toHtml } from './to-html.ts';

/** A text with an id: a paragraph of speech, a clause of a resolution, a numbered paragraph of an annex. */
interface Text {
  readonly id: string;
  readonly text: string;
  readonly cuts?: readonly number[];
}

/** How the texts of one record are read as HTML: with their links, cuts and footnote calls. */
export interface Reading {
  /** The inside of a paragraph or clause. `notes` are the footnotes of the text that it belongs to. */
  paragraph(text: Text, notes?: readonly Footnote[], notePrefix?: string): string;
  /** The inside of a line without an id: an agenda line, a heading, a note of procedure. */
  line(text: string): string;
  /** The inside of a heading, which breaks between phrases unless it holds a link. */
  heading(text: string): string;
  /** What happened to the addresses of the record. */
  readonly history: History;
}

export function makeReading(
  record: Pick<VerbatimRecord, 'mentions' | 'citations'>,
  links: Links,
  history: History = noHistory,
): Reading {
  const mentions = Map.groupBy(record.mentions, ({ paragraph }) => paragraph);
  const citations = Map.groupBy(record.citations, ({ paragraph }) => paragraph);
  return {
    history,
    paragraph(text, notes = [], notePrefix = '') {
      const marks: Mark[] = [
        ...(mentions.get(text.id) ?? []).flatMap((mention) => mentionMark(mention, links)),
        ...(citations.get(text.id) ?? []).flatMap((citation) => citationMark(citation, links)),
        ...(text.cuts ?? []).map((at) => ({ kind: 'cut', at, title: words.record.cut }) as const),
        ...notes.flatMap((note) => callMark(note, text.id, notePrefix)),
      ];
      return toHtml(textTree(text.text, marks));
    },
    line,
    heading: (text) => (marksOf(text).length === 0 ? breakTitle(text, words.lang) : line(text)),
  };

  function line(text: string): string {
    return toHtml(textTree(text, marksOf(text)));
  }

  function marksOf(text: string): LinkMark[] {
    return withoutOverlaps((citations.get(null) ?? []).flatMap((citation) => printedMark(citation, text, links)));
  }
}

/**
 * The id of a footnote, by its mark: `fn3`, and of a mark that is a sign (`*`) by its code, `fn-2a`.
 * The call that leads to it has the same with `-call` behind it.
 */
export function footnoteId(mark: string, prefix = ''): string {
  return `${prefix}fn${mark.replace(/[^0-9a-z]/gi, (sign) => `-${sign.charCodeAt(0).toString(16)}`)}`;
}

function mentionMark({ kind, id, start, end }: Mention, links: Links): LinkMark[] {
  const address = kind === 'speaker' ? links.speaker(id) : links.delegation(id);
  return address === undefined ? [] : [{ kind, start, end, href: href(address) }];
}

function citationMark({ symbol, start, end }: Citation, links: Links): LinkMark[] {
  const address = links.symbol(symbol);
  if (address === undefined || start === null || end === null) return [];
  return [{ kind: 'citation', start, end, href: href(address) }];
}

/** Where a line without id prints what a citation of the front matter printed. */
function printedMark({ symbol, printed }: Citation, text: string, links: Links): LinkMark[] {
  const address = links.symbol(symbol);
  const start = text.indexOf(printed);
  if (address === undefined || start === -1) return [];
  return [{ kind: 'citation', start, end: start + printed.length, href: href(address) }];
}

function withoutOverlaps(marks: readonly LinkMark[]): LinkMark[] {
  const kept: LinkMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (mark.start >= (kept.at(-1)?.end ?? 0)) kept.push(mark);
  }
  return kept;
}

function callMark(note: Footnote, text: string, prefix: string): Mark[] {
  if (note.calledFrom?.clause !== text) return [];
  const id = footnoteId(note.mark, prefix);
  const label = words.resolution.footnoteCall(note.mark);
  return [{ kind: 'call', at: note.calledFrom.at, sign: note.mark, note: id, id: `${id}-call`, label }];
}
