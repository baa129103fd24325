import { symbolsOf } from '../../collections/symbols.ts';
import { furnitureIn } from '../../read/layouts/furniture.ts';
import { type PageLine, withoutFurniture } from '../../read/layouts/page-layout.ts';
import type { Line } from '../../read/read-lines.ts';
import { type Parsing, take } from '../parsed.ts';
import type { Masthead } from './masthead.ts';

/** The lines of a document without its masthead, and without the running heads and feet of its pages. */
export function documentLines(parsing: Parsing, lines: readonly Line[], masthead: Masthead): PageLine[] {
  const { verbatim } = parsing.grammar;
  for (const line of masthead.lines) take(parsing, line.passage, 'front');
  const rest = lines.filter((line) => !masthead.lines.has(line));
  const owns = masthead.symbol === null ? [null] : [masthead.symbol, ...symbolsOf(masthead.symbol)];
  const furniture = new Map(owns.flatMap((own) => [...furnitureIn(rest, own, verbatim.pageWords)]));
  for (const [index, { passage }] of rest.entries()) {
    const isJob = jobNumber.test(passage.normal) || verbatim.isFurniture(passage.normal);
    if (isJob && !furniture.has(index)) furniture.set(index, noParts);
  }
  return withoutFurniture(rest, furniture, parsing.ledger).flatMap((line) => withoutMarkdown(parsing, line));
}

/** A line without the Markdown that is no heading and no bold: `> ` before a quotation, and the rule of a table. */
function withoutMarkdown(parsing: Parsing, line: PageLine): PageLine[] {
  const { passage } = line;
  if (/^\|(?:\s?:?-{2,}:?\s?\|)+$/.test(passage.normal)) {
    take(parsing, passage, 'markup');
    return [];
  }
  const quoted = /^(?:>\s?)+/.exec(passage.normal)?.[0].length ?? 0;
  if (quoted === 0) return [line];
  take(parsing, passage.slice(0, quoted), 'markup');
  const text = passage.slice(quoted).trim();
  return text.text === '' ? [] : [{ ...line, passage: text }];
}

/** `25-06543 (C)    160425    170425`, and the number under its bar code. */
const jobNumber = /^\d{2}-\d{5}\s?(?:[（(][A-Z][）)])?(?:\s{1,20}\d{6}){0,3}$|^\*?\d{7}\*?$/;

const noParts = { symbol: null, day: null, job: null, page: null, of: null, title: '' };
