import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of the one that stood there. Both stand side by side, so that a
 * reader of the site meets the whole old one or the whole new one.
 */
export async function swapFolder(finished: string, place: string): Promise<void> {
  const previous = `${place}.previous`;
  await rm(previous, { recursive: true, force: true });
  if (existsSync(place)) await rename(place, previous);
  await rename(finished, place);
  await rm(previous, { recursive: true, force: true });
}
