import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Refusal } from '../refusal.ts';
import { takeWorkFolder, type WorkFolder } from './work-folder.ts';

/**
 * Waits until no other process of this checkout does the same, for what Astro keeps under one name for all:
 *
 * - `sync`: the modules that it writes to `.astro/` when it has read the collections; of two at once one would end with
 *   an error.
 * - `pages`: the pages and the code that makes them, which have to be inside the checkout until they are finished.
 */
export async function takeTurn(name: 'sync' | 'pages'): Promise<WorkFolder> {
  for (let waited = 0; ; waited += pause) {
    try {
      return takeWorkFolder(join(resolve('.astro'), name));
    } catch (error) {
      if (!(error instanceof Refusal && error.status === 1)) throw error;
      if (waited === patience) console.error(`Waiting: ${error.message}`);
    }
    await wait(pause);
  }
}

/** Milliseconds between two looks, and after which a person is told. */
const pause = 50;
const patience = 3_000;
