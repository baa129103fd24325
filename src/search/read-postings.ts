/**
 * Where the words of one part of Pagefind's index stand. Pagefind tells which texts have a phrase, and only the first
 * place of it in each; how often it stands there is in the part that was loaded to answer, so it is read there.
 *
 *     [[word, [[turn, [-25, place, place…], …], …], …], …]     CBOR; turns and places as distances from the one before
 *
 * A negative number stands where the weight of places changes; the place after it counts from the beginning.
 */
export function readPostings(part: Uint8Array): Map<string, () => Postings> {
  const cursor = new Cursor(part);
  const words = new Map<string, () => Postings>();
  cursor.list();
  for (let left = cursor.list(); left > 0; left -= 1) {
    cursor.list();
    const word = cursor.text();
    const at = cursor.at;
    words.set(word, () => postingsAt(part, at));
    cursor.skip();
    cursor.skip();
  }
  return words;
}

/** The places of a word by the number of the turn, in order. */
export type Postings = ReadonlyMap<number, readonly number[]>;

function postingsAt(part: Uint8Array, at: number): Postings {
  const cursor = new Cursor(part, at);
  const postings = new Map<number, readonly number[]>();
  let turn = 0;
  for (let left = cursor.list(); left > 0; left -= 1) {
    cursor.list();
    turn += cursor.number();
    const places: number[] = [];
    let place = 0;
    for (let more = cursor.list(); more > 0; more -= 1) {
      const step = cursor.number();
      place = step < 0 ? 0 : place + step;
      if (step >= 0) places.push(place);
    }
    postings.set(turn, places);
    cursor.skip();
  }
  return postings;
}

/** Reads what Pagefind writes of CBOR (RFC 8949): whole numbers, texts and lists, all of known length. */
class Cursor {
  at: number;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at = 0) {
    this.#bytes = bytes;
    this.at = at;
  }

  /** The length of the list that begins here; its members follow. */
  list(): number {
    return this.#head(4);
  }

  number(): number {
    return this.#type() === 1 ? -1 - this.#head(1) : this.#head(0);
  }

  text(): string {
    const length = this.#head(3);
    this.at += length;
    return utf8.decode(this.#bytes.subarray(this.at - length, this.at));
  }

  skip(): void {
    const type = this.#type();
    if (type === 4) for (let left = this.list(); left > 0; left -= 1) this.skip();
    else if (type === 3) this.text();
    else this.number();
  }

  #type(): number {
    return this.#byte(this.at) >> 5;
  }

  #head(type: number): number {
    if (this.#type() !== type) throw new Error(`A part of the search index is of another kind at ${this.at}`);
    const short = this.#byte(this.at) & 31;
    this.at += 1;
    if (short < 24) return short;
    const size = 2 ** (short - 24);
    if (size > 4) throw new Error(`A part of the search index is of another kind at ${this.at}`);
    let value = 0;
    for (const end = this.at + size; this.at < end; this.at += 1) value = value * 256 + this.#byte(this.at);
    return value;
  }

  #byte(at: number): number {
    const byte = this.#bytes[at];
    if (byte === undefined) throw new Error('A part of the search index ends too early');
    return byte;
  }
}

const utf8 = new TextDecoder();
