import { OpenText } from '../../read/open-text.ts';
import type { Line } from '../../read/read-lines.ts';
import { type ParsedFootnote, type Parsing, take } from '../parsed.ts';

/**
 * The footnotes of a text, met line by line. A rule of underscores begins those of a page; they end where a line is neither
 * the next mark nor a continuation. Where the print lost its rule, the next mark begins a note if the text called it.
 *
 *     __________________
 *      1 A/79/302-S/2024/600。
 */
export class Footnotes {
  readonly #parsing: Parsing;
  readonly #notes: { mark: string; text: OpenText }[] = [];
  readonly #indented: boolean;
  #open = false;
  #numbered = 0;

  /** `indented`: whether lines that begin something are indented, so that others go on with the line before. */
  constructor(parsing: Parsing, indented: boolean) {
    this.#parsing = parsing;
    this.#indented = indented;
  }

  /** Whether the line is a rule, a footnote or a part of one, which is then taken. `calls` tells whether the text before calls a mark. */
  take(line: Line, calls: (mark: string) => boolean): boolean {
    const { passage } = line;
    if (/^[_＿]{5,}$/.test(passage.normal)) {
      take(this.#parsing, passage, 'furniture');
      this.#open = true;
      return true;
    }
    const begun = this.#begin(line, calls) || this.#goOn(line);
    if (begun) take(this.#parsing, passage, 'footnote');
    this.#open = begun;
    return begun;
  }

  close(): ParsedFootnote[] {
    return this.#notes.map(({ mark, text }) => ({ mark, passage: text.close(), calledFrom: null }));
  }

  #begin(line: Line, calls: (mark: string) => boolean): boolean {
    const { normal } = line.passage;
    const match = /^(?:(\*{1,3})\s*|(\d{1,3})\s+|([¹²³⁰⁴-⁹]{1,3})\s*)(?=\S)/.exec(normal);
    if (match === null) return false;
    const mark = match[1] ?? match[2] ?? plainDigits(match[3] ?? '');
    const isStar = mark.startsWith('*');
    if (!isStar && Number(mark) !== this.#numbered + 1) return false;
    const isSure = this.#open && (line.indent !== '' || !this.#indented);
    const behind = normal.slice(match[0].length);
    if (!isSure && (!calls(mark) || this.#parsing.grammar.resolution.countsOn(behind))) return false;
    if (!isStar) this.#numbered += 1;
    this.#notes.push({ mark, text: new OpenText(this.#parsing.source, line.passage.slice(match[0].length)) });
    return true;
  }

  #goOn(line: Line): boolean {
    const last = this.#notes.at(-1);
    if (!this.#open || last === undefined) return false;
    if (this.#indented ? line.indent !== '' : this.#parsing.grammar.closes(last.text.tail)) return false;
    last.text.append(line.passage, false);
    return true;
  }
}

/** `12` for the superscript `¹²`. */
export function plainDigits(superscript: string): string {
  return superscript.normalize('NFKC');
}
