import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestsFile, listDigests } from '../src/read/digest-list.ts';
import { listFiles } from './list-files.ts';

/** Writes the digests of all other files of a finished site, as its last one; how many they are. */
export function writeDigests(folder: string): number {
  const names = listFiles(folder).filter((name) => name !== digestsFile);
  writeFileSync(join(folder, digestsFile), listDigests(folder, names));
  return names.length;
}
