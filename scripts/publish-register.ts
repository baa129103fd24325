import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestsFile, readDigests } from '../src/read/digest-list.ts';

/**
 * Puts the register of published addresses beside the data of a site, byte for byte with its list of digests, so that
 * what holds for the one (a tag, a signature) holds for the other. Returns the files; none where nothing was registered.
 */
export function publishRegister(seeds: string, site: string): string[] {
  const list = join(seeds, digestsFile);
  if (!existsSync(list)) return [];
  const names = [digestsFile, ...readDigests(readFileSync(list, 'utf8')).listed.map(({ name }) => name)];
  return names.map((name) => {
    const file = `data/${name}`;
    mkdirSync(dirname(join(site, file)), { recursive: true });
    copyFileSync(join(seeds, name), join(site, file));
    return file;
  });
}
