import { Passage } from './passage.ts';
import type { Source } from './source.ts';

/**
 * A paragraph while its pieces are gathered: what a page break or the end of a line cut is set together again.
 *
 *     …合作是联合国 ⏎⏎ 工作的核心…   →   …合作是联合国工作的核心…
 *
 * Between two Latin letters the end of the line stood for a blank; between Han characters, and inside a
 * number, it stood for nothing. The pieces are joined once, at the end, so that many of them cost no more than
 * their length.
 */
export class OpenText {
  /** Places in the whole text at which a cut was healed. */
  readonly cuts: number[];
  readonly #source: Source;
  readonly #pieces: Passage[];
  #tail: string;
  #length: number;
  #quotations: number;

  constructor(source: Source, first: Passage, cuts: readonly number[] = []) {
    this.#source = source;
    this.#pieces = [first];
    this.#tail = first.normal.slice(-tailLength);
    this.#length = first.text.length;
    this.#quotations = quotationsOpened(first.normal);
    this.cuts = [...cuts];
  }

  /** The last characters of the text in normal form, as many as tell whether it is closed. */
  get tail(): string {
    return this.#tail;
  }

  /** Whether a quotation was opened in the text and not closed: `“一、维持和平；`. */
  get inQuotation(): boolean {
    return this.#quotations > 0;
  }

  get length(): number {
    return this.#length;
  }

  /** Goes on with a piece; `healed` says that a page break stood before it, `cuts` are places inside it. */
  append(piece: Passage, healed: boolean, cuts: readonly number[] = []): void {
    if (healed) this.cuts.push(this.#length);
    if (/[A-Za-z,;.]$/.test(this.#tail) && /^[A-Za-z]/.test(piece.normal)) this.#add(Passage.blank(this.#source));
    this.cuts.push(...cuts.map((cut) => cut + this.#length));
    this.#add(piece);
  }

  /** The whole text. */
  close(): Passage {
    return Passage.join(this.#source, this.#pieces);
  }

  #add(piece: Passage): void {
    this.#pieces.push(piece);
    this.#length += piece.text.length;
    this.#quotations += quotationsOpened(piece.normal);
    this.#tail = (this.#tail + piece.normal.slice(-tailLength)).slice(-tailLength);
  }
}

/** How many more quotation marks open in a text than close. */
function quotationsOpened(normal: string): number {
  let opened = 0;
  for (const mark of normal.match(/[“”]/g) ?? []) opened += mark === '“' ? 1 : -1;
  return opened;
}

const tailLength = 32;
