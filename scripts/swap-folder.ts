import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of the one that stood there. Both stand side by side, so that this takes two
 * renames: between them a reader of the site meets neither, before and after them a whole one.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
  const previous = `${place}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, previous);
  await rename(finished, place);
  await rm(previous, { recursive: true, force: true });
}
