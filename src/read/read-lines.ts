import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Ledger } from './ledger.ts';
import { Passage } from './passage.ts';
import { type Reference, referencesIn } from './references.ts';
import type { Source } from './source.ts';
import { unprintedIn } from './unprinted.ts';

/** A line of a source without its markup. */
export interface Line {
  /** Its text, markup taken out, white space at both ends trimmed. */
  passage: Passage;
  number: number;
  /** Depth of an ATX heading (`##` is 2), 0 for any other line. */
  heading: number;
  /** Whether all of its text is bold. */
  bold: boolean;
  /** White space before the text. */
  indent: string;
  /** Blank lines before it. */
  blanksBefore: number;
  /** Whether the bold run of the line before goes on in this line. */
  continuesBold: boolean;
}

/**
 * The lines of a source that have text, with Markdown taken out.
 *
 *     **叶女士**（某国）（以英语发言）：谢谢。   →   叶女士（某国）（以英语发言）：谢谢。
 *
 * Records use little of Markdown: headings, bold, links. The other constructs are switched off, since
 * in a record `1.` is the number of a paragraph, four blanks are an indent and `*` marks a footnote.
 * Blocks without a sign of Markdown are not parsed at all.
 */
export function readLines(source: Source, ledger: Ledger): Line[] {
  const lines: Line[] = [];
  let block: RawLine[] = [];
  let blanks = 0;
  const closeBlock = () => {
    lines.push(...readBlock(source, ledger, block));
    block = [];
  };
  for (const raw of rawLines(source)) {
    if (isBlankLine(source, raw, ledger)) {
      closeBlock();
      blanks += 1;
      continue;
    }
    block.push({ ...raw, blanksBefore: blanks });
    blanks = 0;
  }
  closeBlock();
  return lines;
}

/** A line in which nothing is printed, though it may hold a comment, or characters that no print shows. */
function isBlankLine(source: Source, { start, end }: RawLine, ledger: Ledger): boolean {
  const text = source.text.slice(start, end);
  if (text.trim() === '') return true;
  // A converter says by a comment where it left out a picture; one in words of the record stays.
  if (/^\s*<!--[ \w-]{0,100}-->\s*$/.test(text)) {
    ledger.claimRun(start, end, 'markup');
    return true;
  }
  const hidden = unprintedIn(text);
  if (
    hidden.length === 0 ||
    !isBlank(
      source,
      without(
        [[start, end]],
        hidden.map(([from, to]): Run => [start + from, start + to]),
      ),
    )
  )
    return false;
  ledger.claimRun(start, end, 'markup');
  return true;
}

interface RawLine {
  number: number;
  start: number;
  end: number;
  blanksBefore: number;
}

function rawLines(source: Source): RawLine[] {
  return source.lineStarts.map((start, index) => {
    const next = source.lineStarts[index + 1] ?? source.text.length;
    return { number: index + 1, start, end: next, blanksBefore: 0 };
  });
}

/** Beyond this a block is taken as it stands: no honest record comes near, and nested markup costs more than linear time. */
const largestMarkedBlock = 20_000;

function readBlock(source: Source, ledger: Ledger, block: readonly RawLine[]): Line[] {
  const first = block[0];
  const last = block.at(-1);
  if (first === undefined || last === undefined) return [];
  const text = source.text.slice(first.start, last.end);
  const references = referencesIn(text).map(({ start, end, character }) => ({
    start: first.start + start,
    end: first.start + end,
    character,
  }));
  const hidden = hiddenIn(text, first.start, references);
  for (const [start, end] of hidden) ledger.claimRun(start, end, 'markup');
  const referencesOf = byLine(references);
  if (!/[*#[<]|(?<!_)_{1,3}(?!_)/.test(text) || text.length > largestMarkedBlock) {
    return block.flatMap((raw) => {
      const runs = without([[raw.start, raw.end]], hidden);
      return isBlank(source, runs) ? [] : [toLine(source, raw, runs, referencesOf(raw), 0, [])];
    });
  }
  // The library drops a byte order mark and shifts every place by it; a blank keeps the places.
  const marked = readMarkup(text.replace(/^\uFEFF/, ' '), first.start);
  const shown = without(marked.text, hidden);
  const lines: Line[] = [];
  for (const raw of block) {
    const runs = clip(shown, raw);
    claimBetween(ledger, raw, runs);
    if (isBlank(source, runs)) continue;
    const heading = marked.headings.find((found) => found.start < raw.end && found.end > raw.start)?.depth ?? 0;
    lines.push(toLine(source, raw, runs, referencesOf(raw), heading, marked.bold));
  }
  return lines;
}

type Run = readonly [number, number];

/**
 * What no reader sees in a block: characters that no print shows, the backslash before a character that it keeps from being
 * markup, `\\(`, and references, of which the first character stays for the one that they stand for, unless that is blank.
 */
function hiddenIn(text: string, base: number, references: readonly Reference[]): Run[] {
  const unprinted = unprintedIn(text).map(([start, end]): Run => [base + start, base + end]);
  const escapes = text.includes('\\')
    ? [...text.matchAll(/\\(?=[!-/:-@[-`{-~（）])/g)].map(({ index }): Run => [base + index, base + index + 1])
    : [];
  const rest = references.map(({ start, end, character }): Run => [character.trim() === '' ? start : start + 1, end]);
  if (escapes.length + rest.length === 0) return unprinted;
  return [...unprinted, ...escapes, ...rest].sort(([a], [b]) => a - b);
}

/** The references of each line, for lines that are asked for in their order. */
function byLine(references: readonly Reference[]): (raw: RawLine) => Reference[] {
  let next = 0;
  return (raw) => {
    while ((references[next]?.start ?? raw.start) < raw.start) next += 1;
    const from = next;
    while ((references[next]?.start ?? raw.end) < raw.end) next += 1;
    return references.slice(from, next);
  };
}

interface Markup {
  text: Run[];
  bold: Run[];
  headings: { start: number; end: number; depth: number }[];
}

const processor = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [
    {
      disable: {
        null: [
          'blockQuote',
          'characterReference',
          'codeFenced',
          'codeIndented',
          'codeText',
          'definition',
          'hardBreakEscape',
          'htmlFlow',
          'htmlText',
          'labelStartImage',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ])
  .freeze();

function readMarkup(text: string, base: number): Markup {
  const markup: Markup = { text: [], bold: [], headings: [] };
  collect(processor.parse(text), base, markup);
  const marks: Run[] = [];
  for (const { start, end, length } of missedEmphasis(text)) {
    marks.push([base + start, base + start + length], [base + end - length, base + end]);
    if (length > 1) markup.bold.push([base + start, base + end]);
  }
  markup.text = without(markup.text, marks);
  return markup;
}

/**
 * Emphasis that CommonMark does not see, since beside a bracket or a colon its marks close or open nothing next to a Han
 * character:
 *
 *     **叶先生（某国）：**谢谢主席先生。      叶先生**（某国）**：谢谢。      叶先生*（某国）*：谢谢。
 */
function missedEmphasis(text: string): { start: number; end: number; length: number }[] {
  return [...text.matchAll(emphasis)].flatMap((match) => {
    const [whole] = match;
    const mark = match[1] ?? match[3] ?? '';
    const inside = match[2] ?? match[4] ?? '';
    if (!beside.test(inside) || !/\p{Script=Han}/u.test(inside)) return [];
    return [{ start: match.index, end: match.index + whole.length, length: mark.length }];
  });
}

const emphasis =
  /(?<![*_])(?:(\*{2,3}|_{2,3})(?![*_\s])([^*_]{1,200})(?<!\s)\1|([*_])(?![*_\s])([^*_\n\r]{1,100})(?<!\s)\3)(?![*_])/g;
/** A bracket or a colon at either end. */
const beside = /^[（([【〔]|[）)\]】〕：:]$/;

function isBlank(source: Source, runs: readonly Run[]): boolean {
  return runs.every(([start, end]) => source.text.slice(start, end).trim() === '');
}

/** Runs without the parts that others cover. Both are in order and overlap nothing of their own kind. */
function without(runs: readonly Run[], others: readonly Run[]): Run[] {
  if (others.length === 0) return [...runs];
  const kept: Run[] = [];
  let next = 0;
  for (const [start, end] of runs) {
    let from = start;
    while (next < others.length && (others[next]?.[1] ?? 0) <= from) next += 1;
    for (let index = next; index < others.length; index += 1) {
      const [hiddenFrom, hiddenTo] = others[index] ?? [end, end];
      if (hiddenFrom >= end) break;
      if (hiddenFrom > from) kept.push([from, hiddenFrom]);
      from = Math.max(from, hiddenTo);
    }
    if (from < end) kept.push([from, end]);
  }
  return kept;
}

function collect(node: Nodes, base: number, markup: Markup): void {
  const start = base + (node.position?.start.offset ?? 0);
  const end = base + (node.position?.end.offset ?? 0);
  // A link to anything but the web or a mailbox is no link: all of it is text, its address too.
  if (node.type === 'text' || (node.type === 'link' && !/^(?:https?|mailto):/i.test(node.url))) {
    markup.text.push([start, end]);
    return;
  }
  if (node.type === 'strong') markup.bold.push([start, end]);
  if (node.type === 'heading') markup.headings.push({ start, end, depth: node.depth });
  if ('children' in node) for (const child of node.children) collect(child, base, markup);
}

function clip(runs: readonly Run[], raw: RawLine): Run[] {
  return runs.flatMap(([start, end]): Run[] => {
    const from = Math.max(start, raw.start);
    const to = Math.min(end, raw.end);
    return from < to ? [[from, to]] : [];
  });
}

/** What of a line is not text is markup. */
function claimBetween(ledger: Ledger, raw: RawLine, runs: readonly Run[]): void {
  let at = raw.start;
  for (const [start, end] of runs) {
    ledger.claimRun(at, start, 'markup');
    at = end;
  }
  ledger.claimRun(at, raw.end, 'markup');
}

function toLine(
  source: Source,
  raw: RawLine,
  runs: readonly Run[],
  references: readonly Reference[],
  heading: number,
  bold: readonly Run[],
): Line {
  const joined = Passage.join(source, passagesOf(source, runs, references));
  const passage = joined.trim();
  const from = passage.offsetAt(0);
  const to = passage.offsetAt(passage.text.length - 1) + 1;
  return {
    passage,
    number: raw.number,
    heading,
    bold: bold.some(([start, end]) => start <= from && end >= to),
    indent: /^[^\S\r\n]*/.exec(source.text.slice(raw.start, raw.end))?.[0] ?? '',
    blanksBefore: raw.blanksBefore,
    continuesBold: bold.some(([start, end]) => start < raw.start && end > raw.start),
  };
}

/** The runs as passages, with the characters that references stand for in their places. */
function passagesOf(source: Source, runs: readonly Run[], references: readonly Reference[]): Passage[] {
  const passages: Passage[] = [];
  let next = 0;
  const blanksBefore = (offset: number) => {
    for (let found = references[next]; found !== undefined && found.start < offset; found = references[next]) {
      if (found.character === ' ') passages.push(Passage.blank(source));
      next += 1;
    }
  };
  for (const [start, end] of runs) {
    blanksBefore(start);
    let from = start;
    for (let found = references[next]; found !== undefined && found.start < end; found = references[next]) {
      passages.push(Passage.of(source, from, found.start), Passage.standingIn(source, found.start, found.character));
      from = found.start + 1;
      next += 1;
    }
    if (from < end) passages.push(Passage.of(source, from, end));
  }
  blanksBefore(Number.POSITIVE_INFINITY);
  return passages.filter(({ text }) => text !== '');
}
