import { lstatSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a path leads when all links on the way are followed, also where nothing stands at its end yet: what is made
 * there stands behind the link. On a disk that passes over case, names come as they are on it.
 */
export function realPlace(path: string): string {
  const place = resolve(path);
  try {
    return realpathSync.native(place);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  const leadsOn = lstatSync(place, { throwIfNoEntry: false })?.isSymbolicLink();
  if (leadsOn) return realPlace(resolve(dirname(place), readlinkSync(place)));
  return join(realPlace(dirname(place)), basename(place));
}
