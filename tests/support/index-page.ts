import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { buildIndex } from '../../src/search/build-index.ts';

/** What a request is answered with in place of the file; undefined leaves it the file. */
export type Instead = (path: string) => Response | Error | undefined;

export interface IndexPage {
  /** The address of the index, as a page would say it. */
  readonly folder: string;
  /** Paths below `folder` that were asked for, in order. */
  readonly requested: string[];
  /** From now on requests may be answered otherwise; `null`: with the files again. */
  answer(instead: Instead | null): void;
  /** Takes the stand-ins and the files away. */
  close(): void;
}

/**
 * An index of these meetings, on files, and what of a page the search needs to read it in Node: `window`,
 * `location` and a `fetch` that reads files.
 */
export async function indexPage(records: readonly Meeting[]): Promise<IndexPage> {
  const outFolder = mkdtempSync(join(tmpdir(), 'verbatim-page-'));
  await buildIndex({ records, outFolder });
  const folder = `${join(outFolder, 'pagefind')}/`;
  const requested: string[] = [];
  let instead: Instead | null = null;
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('location', new URL('http://localhost/'));
  vi.stubGlobal('fetch', async (address: string | URL | Request) => {
    const { pathname } = new URL(address instanceof Request ? address.url : address, 'http://localhost/');
    const path = pathname.slice(folder.length);
    requested.push(path);
    const answer = instead?.(path);
    if (answer instanceof Error) throw answer;
    return answer ?? new Response(readFileSync(pathname));
  });
  return {
    folder,
    requested,
    answer(other) {
      instead = other;
    },
    close() {
      vi.unstubAllGlobals();
      rmSync(outFolder, { recursive: true });
    },
  };
}
