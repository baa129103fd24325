import type { Fragment } from './fragment.ts';
import { type PackedTurnTable, unpackTurnTable } from './pack-turn-table.ts';
import { indexLanguage, turnOfCode, turnTableFile } from './pagefind-files.ts';
import { type Postings, readPostings } from './read-postings.ts';
import type { TurnTable } from './turn-table.ts';
import { watchLoads } from './watch-loads.ts';

/** The index as the search asks it. Each promise rejects when a part that it needs did not load. */
export interface SearchIndex {
  readonly table: TurnTable;
  /** The turns in which a word stands. */
  turns(word: string): Promise<readonly number[]>;
  /** Loads the parts of the index that hold these words. */
  load(words: readonly string[]): Promise<void>;
  /** Where a word stands, as far as the parts that are loaded say. */
  places(word: string): Postings;
  /** The text of a turn. */
  text(turn: number): Promise<Fragment>;
}

/** What the site asks of Pagefind's reader, which stands beside the index. */
interface Pagefind {
  search(query: string | null): Promise<{ results: readonly Result[] }>;
  /** Loads what a search would load. */
  preload(query: string): Promise<void>;
}

interface Result {
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Reader {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/** `pagefind-entry.json`, as far as it matters here. */
interface Entry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

/**
 * Loads the reader of the index and the table of turns, late and once: the first search calls this. `folder` is the
 * address of the index, with a closing slash.
 *
 * Pagefind passes over a part of its index that does not load and answers that there is nothing. So what
 * it loads is watched, and a search during which something failed rejects.
 */
export async function loadPagefind(folder: string): Promise<SearchIndex> {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser has no WebAssembly');
  const postings = new Map<string, () => Postings>();
  const loads = watchLoads(new URL(folder, location.href).href, (part) => {
    for (const [word, read] of readPostings(part)) postings.set(word, read);
  });
  const [reader, name] = await Promise.all([loadReader(folder), loadName(folder)]);
  // An instance begins to load at once. In a worker that could not be watched, and a search takes a millisecond.
  const pagefind = reader.createInstance({ basePath: folder, noWorker: true });
  const table = unpackTurnTable(await loadJson<PackedTurnTable>(`${folder}${turnTableFile(name)}`));
  const texts = new Map<number, Promise<Fragment>>();
  let sources: Promise<Map<number, Result>> | undefined;

  async function watched<Content>(load: () => Promise<Content>): Promise<Content> {
    const before = loads.failed;
    const content = await load();
    if (loads.failed > before) throw new Error('A part of the search index did not load');
    return content;
  }

  async function ask(query: string | null): Promise<readonly Result[]> {
    return (await watched(() => pagefind.search(query))).results;
  }

  async function read(turn: number): Promise<Fragment> {
    // Asked for nothing, Pagefind names all turns and loads nothing.
    sources ??= ask(null).then((results) => new Map(results.map((result) => [turnOfCode(result.id), result])));
    const fragment = await (await sources).get(turn)?.data();
    if (fragment === undefined) throw new Error(`The index has no text of turn ${turn}`);
    return fragment;
  }

  return {
    table,
    async turns(word) {
      const results = await ask(`"${word}"`);
      return results.map(({ id }) => turnOfCode(id));
    },
    load: (words) => watched(() => pagefind.preload(words.join(' '))),
    places: (word) => postings.get(word)?.() ?? new Map(),
    text(turn) {
      let text = texts.get(turn);
      if (text === undefined) {
        text = read(turn);
        texts.set(turn, text);
        text.catch(() => texts.delete(turn));
      }
      return text;
    },
  };
}

function loadReader(folder: string): Promise<Reader> {
  return import(/* @vite-ignore */ `${folder}pagefind.js`);
}

/** The name of the list of the index, which the table of turns goes with. */
async function loadName(folder: string): Promise<string> {
  const entry: Entry = await loadJson(`${folder}pagefind-entry.json`);
  const name = entry.languages[indexLanguage]?.hash;
  if (name === undefined) throw new Error('The search index is of another kind');
  return name;
}

async function loadJson<Content>(address: string): Promise<Content> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  return response.json();
}
