/** The address of a clause and what it is a part of. */
export interface ClausePlace {
  id: string;
  n: number;
  mark: string | null;
  under: string | null;
}

/**
 * Gives the clauses of one text their addresses, in order. Subparagraphs are counted under the paragraph that they are a part
 * of, roman ones under the one with a letter:
 *
 *     pp1   pp2   op1   op1-s1   op1-s2   op1-s2-s1   op2
 */
export class ClauseIds {
  readonly #prefix: string;
  readonly #taken = new Map<string, number>();
  /** The paragraph and the subparagraphs that are open, each with how many parts it has. */
  #open: { id: string; n: number; mark: string | null; parts: number }[] = [];
  #preambular = 0;
  #operative = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** `number` and `mark` are what the clause prints; `decides` says that it is operative though it prints no number. */
  next(
    number: number | null,
    mark: string | null,
    decides: boolean,
  ): { place: ClausePlace; part: 'preambular' | 'operative' } {
    const [paragraph] = this.#open;
    if (number === null && mark !== null && paragraph !== undefined) return this.#part(this.#place(mark));
    if (number === null && !decides && this.#operative > 0 && paragraph !== undefined) {
      // What goes on behind subparagraphs belongs to their paragraph.
      const place = { id: this.#free(paragraph.id), n: paragraph.n, mark, under: paragraph.id };
      return this.#part(place);
    }
    const isOperative = number !== null || decides;
    const n = number ?? (isOperative ? this.#operative + 1 : this.#preambular + 1);
    if (isOperative) this.#operative = n;
    else this.#preambular = n;
    const id = this.#free(`${this.#prefix}${isOperative ? 'op' : 'pp'}${n}`);
    this.#open = [{ id, n, mark: null, parts: 0 }];
    return this.#part({ id, n, mark, under: null });
  }

  #part(place: ClausePlace): { place: ClausePlace; part: 'preambular' | 'operative' } {
    return { place, part: this.#operative > 0 ? 'operative' : 'preambular' };
  }

  #place(mark: string): ClausePlace {
    const depth = Math.min(this.#depthOf(mark), deepest);
    this.#open = this.#open.slice(0, depth);
    const parent = this.#open.at(-1);
    if (parent === undefined) throw new Error('a subparagraph was placed without a paragraph');
    parent.parts += 1;
    const place = { id: this.#free(`${parent.id}-s${parent.parts}`), n: parent.parts, mark, under: parent.id };
    this.#open.push({ id: place.id, n: place.n, mark, parts: 0 });
    return place;
  }

  /** A mark of a kind that is open already goes on there; one of another kind is a part of the last one. `(i)` behind `(h)` is a letter. */
  #depthOf(mark: string): number {
    const letter = /[a-z]+/.exec(mark)?.[0] ?? '';
    for (let depth = this.#open.length - 1; depth > 0; depth -= 1) {
      const before = this.#open[depth]?.mark ?? '';
      if (follows(/[a-z]+/.exec(before)?.[0] ?? '', letter) || (letter === '' && !/[a-z]/.test(before))) return depth;
    }
    return letter !== '' && isFirst(letter)
      ? this.#open.length
      : Math.min(this.#open.length, Math.max(1, this.#open.length - 1));
  }

  /** Numbering that restarts within one text must not give two clauses one address. */
  #free(id: string): string {
    const times = (this.#taken.get(id) ?? 0) + 1;
    this.#taken.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  }
}

/** No resolution prints parts of parts of parts any deeper. */
const deepest = 4;
const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

function isFirst(letter: string): boolean {
  return letter === 'a' || letter === 'aa' || letter === 'i';
}

/** Whether one letter or roman number comes right behind another. */
function follows(before: string, letter: string): boolean {
  if (before === '' || letter === '') return false;
  const at = roman.indexOf(before);
  if (at >= 0 && roman[at + 1] === letter) return true;
  return before.length === letter.length && letter.charCodeAt(0) === before.charCodeAt(0) + 1;
}
