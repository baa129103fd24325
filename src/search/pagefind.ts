import type { Fragment } from './fragment.ts';
import type { Filters } from './query.ts';

/** What the site asks of Pagefind's reader, which stands beside the index. */
export interface Pagefind {
  /** The texts that answer; a null query asks for all texts that pass the filters. */
  search(query: string | null, options: { filters: Filters }): Promise<{ results: readonly Result[] }>;
}

export interface Result {
  /** Stands for one intervention, the same in every answer of this build. */
  readonly id: string;
  data(): Promise<Fragment>;
}

interface Reader {
  createInstance(options: { basePath: string; noWorker: boolean }): Pagefind;
}

/**
 * Loads the reader of the index, late and once: the first search calls this. `folder` is the address of
 * the index, with a closing slash.
 *
 * Pagefind passes over a part of its index that does not load and answers that there is nothing. So what
 * it loads is watched, and a search during which something failed rejects.
 */
export async function loadPagefind(folder: string): Promise<Pagefind> {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser has no WebAssembly');
  watchLoads(new URL(folder, location.href).href);
  const reader: Reader = await import(/* @vite-ignore */ `${folder}pagefind.js`);
  // In a worker its loads could not be watched, and a search takes a millisecond.
  const pagefind = reader.createInstance({ basePath: folder, noWorker: true });
  return {
    async search(query, options) {
      const before = failed;
      const answer = await pagefind.search(query, options);
      if (failed > before) throw new Error('A part of the search index did not load');
      return answer;
    },
  };
}

/** Requests below the index that failed; counted for as long as the page is open, however often it is loaded. */
let failed = 0;
let watched = false;

function watchLoads(folder: string): void {
  if (watched) return;
  watched = true;
  const load = window.fetch;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : new URL(input, location.href).href;
    if (!address.startsWith(folder)) return load(input, init);
    try {
      const response = await load(input, init);
      if (!response.ok) failed += 1;
      return response;
    } catch (error) {
      failed += 1;
      throw error;
    }
  };
}
