import { normalForm } from './normal-form.ts';
import { lineAt, type Source } from './source.ts';

/** A run of text that stands in one piece in the source. `offset` is -1 for a blank set between joined words. */
interface Segment {
  at: number;
  offset: number;
}

/**
 * Text that knows where each of its characters stands in the source. Every operation keeps that
 * knowledge: nothing in a passage can be without a place, and no text can be made up.
 */
export class Passage {
  readonly source: Source;
  readonly text: string;
  readonly #segments: readonly Segment[];
  #normal: string | undefined;

  private constructor(source: Source, text: string, segments: readonly Segment[]) {
    this.source = source;
    this.text = text;
    this.#segments = segments;
  }

  /** The text of the source from `start` up to `end`. */
  static of(source: Source, start: number, end: number): Passage {
    return new Passage(source, source.text.slice(start, end), [{ at: 0, offset: start }]);
  }

  static empty(source: Source): Passage {
    return new Passage(source, '', []);
  }

  /** The blank that stands between two words whose line end is gone: it has no place in the source. */
  static blank(source: Source): Passage {
    return new Passage(source, ' ', [{ at: 0, offset: -1 }]);
  }

  /** A character for which a reference stands at `offset`, `·` for `&middot;`: it has the place of the reference's first one. */
  static standingIn(source: Source, offset: number, character: string): Passage {
    return new Passage(source, character, [{ at: 0, offset }]);
  }

  /** Passages set one after the other. */
  static join(source: Source, passages: readonly Passage[]): Passage {
    const texts: string[] = [];
    const segments: Segment[] = [];
    let at = 0;
    for (const passage of passages) {
      for (const segment of passage.#segments) segments.push({ at: at + segment.at, offset: segment.offset });
      texts.push(passage.text);
      at += passage.text.length;
    }
    return new Passage(source, texts.join(''), segments);
  }

  /** The text as rules see it: of the same length, every place in it is a place of the text. */
  get normal(): string {
    this.#normal ??= normalForm(this.text);
    return this.#normal;
  }

  slice(start: number, end: number = this.text.length): Passage {
    const from = Math.max(0, Math.min(start, this.text.length));
    const to = Math.max(from, Math.min(end, this.text.length));
    const segments: Segment[] = [];
    for (let index = this.#segmentIndexAt(from); index < this.#segments.length; index += 1) {
      const segment = this.#segments[index];
      if (segment === undefined || segment.at >= to) break;
      const skipped = Math.max(0, from - segment.at);
      segments.push({ at: segment.at + skipped - from, offset: segment.offset < 0 ? -1 : segment.offset + skipped });
    }
    return new Passage(this.source, this.text.slice(from, to), from === to ? [] : segments);
  }

  trim(): Passage {
    const start = this.text.length - this.text.trimStart().length;
    return this.slice(start, Math.max(start, this.text.trimEnd().length));
  }

  /** Place in the source of the character at `index`, or -1 where a blank was set. */
  offsetAt(index: number): number {
    const segment = this.#segments[this.#segmentIndexAt(index)];
    if (segment === undefined || segment.offset < 0) return -1;
    return segment.offset + index - segment.at;
  }

  /** Place in the text of the character at an offset of the source; -1 where the text does not hold it. */
  placeOf(offset: number): number {
    for (const [index, segment] of this.#segments.entries()) {
      const length = (this.#segments[index + 1]?.at ?? this.text.length) - segment.at;
      if (segment.offset >= 0 && offset >= segment.offset && offset < segment.offset + length)
        return segment.at + offset - segment.offset;
    }
    return -1;
  }

  /** Line in the source of the character at `index`. */
  lineAt(index: number): number {
    const offset = this.offsetAt(index);
    return lineAt(this.source, offset < 0 ? this.offsetAt(index + 1) : offset);
  }

  get firstLine(): number {
    return this.lineAt(0);
  }

  get lastLine(): number {
    return this.lineAt(Math.max(0, this.text.length - 1));
  }

  /** The runs of the source that make up the passage, in order: start, end. */
  *runs(): Generator<readonly [number, number]> {
    for (const [index, segment] of this.#segments.entries()) {
      if (segment.offset < 0) continue;
      const length = (this.#segments[index + 1]?.at ?? this.text.length) - segment.at;
      yield [segment.offset, segment.offset + length];
    }
  }

  #segmentIndexAt(index: number): number {
    let low = 0;
    let high = this.#segments.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#segments[middle]?.at ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return Math.max(low, 0);
  }
}
