import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** A package of which something is in the site, with the terms on which it may be there. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As the package says it in a word: `BSD-3-Clause`. */
  readonly licence: string;
  /** The notices of the package, whole. */
  readonly texts: readonly string[];
}

/** Packages of which something is in the site though not in a script that is bundled here. */
const otherPackages = [
  // The reader of the search index and what it compiles, copied into `pagefind/`.
  'pagefind',
  // A part of its table of characters is in `data/traditional.json` and beside the search index.
  'opencc-js',
  // Codes and names of countries are in `find.json`.
  'i18n-iso-countries',
  // Its font is drawn into pictures. The font's licence asks nothing of those; it is named all the same.
  '@expo-google-fonts/zcool-xiaowei',
];

/**
 * Writes `licences.txt` into a site: the notices of all packages that browsers get something of. `bundled` are folders
 * of packages. The same packages give the same file. Throws when a package has no notice: then it must not be there.
 */
export function writeLicences(folder: string, bundled: readonly string[]): Licence[] {
  const folders = new Set([...bundled, ...otherPackages.map((name) => resolve('node_modules', name))]);
  const licences = [...folders].map(readLicence).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  writeFileSync(join(folder, licencesFile), formatLicences(licences));
  return licences;
}

export const licencesFile = 'licences.txt';

/** The licence of a package, from its folder. */
export function readLicence(folder: string): Licence {
  const about = packageFile.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const texts = noticeFiles(folder).map((file) => readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length === 0) throw new Error(`${folder} has no text of its licence, and something of it is in the site`);
  return { name: about.name, version: about.version, licence: about.license, texts };
}

export function formatLicences(licences: readonly Licence[]): string {
  const parts = licences.map(({ name, version, licence, texts }) =>
    [
      line,
      `${name} ${version} (${licence})`,
      line,
      ...texts.flatMap((text, at) => (at === 0 ? ['', text] : ['', rule, '', text])),
    ].join('\n'),
  );
  return `Something of these packages is in the files of this site, on these terms.\n\n${parts.join('\n\n')}\n`;
}

const packageFile = z.object({ name: z.string(), version: z.string(), license: z.string() });

const line = '='.repeat(80);
const rule = '-'.repeat(80);

function keyOf({ name, version }: Licence): string {
  return `${name} ${version}`;
}

/** A package keeps its notices in one file, in several, or in a folder. */
function noticeFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]es?|copying|notice|third[-_]party)/i.test(name))
    .sort()
    .map((name) => join(folder, name))
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .sort()
            .map((name) => join(path, name))
        : [path],
    );
}
