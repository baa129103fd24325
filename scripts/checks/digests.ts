import { join } from 'node:path';
import type { Problem } from '../../src/problems/problem.ts';
import { digestOf, digestsFile, readDigests } from '../../src/read/digest-list.ts';
import { type Check, readText, type Site } from './site.ts';

/** Each list of digests is true, and that of the site has every other file of it. */
export const digests: Check = (site) => ({
  end: () => [
    ...problemsOf(site, digestsFile, [...site.files]),
    ...(site.files.has(registerList) ? problemsOf(site, registerList, filesBelow(site, 'data/permalinks/')) : []),
  ],
});

const registerList = `data/${digestsFile}`;

function filesBelow(site: Site, folder: string): string[] {
  return [...site.files].filter((file) => file.startsWith(folder));
}

/** What a list says wrong, and which of these files it lacks. */
function problemsOf(site: Site, list: string, files: readonly string[]): Problem[] {
  const at = (line: number, message: string): Problem => {
    return { severity: 'error', rule: 'site/digests', file: list, line, column: 1, message, hint: null };
  };
  if (!site.files.has(list)) return [at(1, 'Unexpected site without the digests of its files')];
  const { listed, unreadable } = readDigests(readText(site, list));
  const base = list.slice(0, -digestsFile.length);
  const names = new Set(listed.map(({ name }) => base + name));
  return [
    ...unreadable.map((line) => at(line, 'Unexpected line, expected a digest and the name of a file')),
    ...listed
      .filter(({ name, sha256 }) => !site.files.has(base + name) || digestOf(join(site.folder, base + name)) !== sha256)
      .map(({ name, line }) => at(line, `Unexpected digest of \`${name}\`, expected that of a file of the site`)),
    ...files
      .filter((file) => file !== list && !names.has(file))
      .map((file) => at(1, `Unexpected \`${file}\`, expected it in the list`)),
  ];
}
