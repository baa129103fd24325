import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type IndexFile, type PagefindIndex } from 'pagefind';
import type { Meeting } from '../collections/meeting.ts';
import type { Fragment } from './fragment.ts';
import { fragmentsOf } from './fragments-of.ts';
import { indexLanguage, indexWords, signsToKeep } from './index-words.ts';
import { normalForm } from './normalize.ts';

export interface BuildIndexOptions {
  /** All meetings, in the order in which the index shall number them. */
  readonly records: readonly Meeting[];
  /** Folder of the built site; the index goes to `pagefind` in it and replaces what was there. */
  readonly outFolder: string;
}

export interface BuildIndexCounts {
  readonly interventions: number;
  readonly files: number;
  readonly bytes: number;
}

/**
 * Makes the search index of the site: one record of Pagefind an intervention, one word a sign.
 * The same records give the same files, byte for byte. Throws when Pagefind does: our own fault.
 */
export async function buildIndex({ records, outFolder }: BuildIndexOptions): Promise<BuildIndexCounts> {
  const entries = records.flatMap(fragmentsOf).map(makeEntry);
  const index = await openIndex(signsToKeep(entries.map(({ normal }) => normal)));
  for (const { url, normal, fragment } of entries) {
    const { errors } = await index.addCustomRecord({
      url,
      content: indexWords(normal),
      language: indexLanguage,
      filters: Object.fromEntries(Object.entries(fragment.filters).map(([key, values]) => [key, [...values]])),
    });
    throwIf(errors);
  }
  const { errors, files } = await index.getFiles();
  throwIf(errors);
  await close();

  const texts = new Map(entries.map(({ url, fragment }) => [url, fragment]));
  const kept = files
    .filter(({ path }) => isServed(path))
    .map((file) => withText(file, texts))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  await write(kept, join(outFolder, 'pagefind'));
  return {
    interventions: entries.length,
    files: kept.length,
    bytes: kept.reduce((sum, f) => sum + f.content.length, 0),
  };
}

interface Entry {
  readonly url: string;
  readonly normal: string;
  readonly fragment: Fragment;
}

/** The digest keeps the name of a fragment's file true to what it holds, which caches rely on. */
function makeEntry(fragment: Fragment): Entry {
  const digest = createHash('sha256').update(JSON.stringify(fragment)).digest('hex').slice(0, 12);
  return { url: `/${fragment.meta.id}?${digest}`, normal: normalForm(fragment.content), fragment };
}

async function openIndex(includeCharacters: string): Promise<PagefindIndex> {
  const { errors, index } = await createIndex({ includeCharacters });
  throwIf(errors);
  if (index === undefined) throw new Error('Pagefind gave no index');
  return index;
}

/** Of what Pagefind would write, the site uses the index and its reader; its interface stays out. */
function isServed(path: string): boolean {
  return /(?:^|\/)(?:pagefind\.js|pagefind-entry\.json)$|\.(?:pagefind|pf_[a-z]+)$/.test(path);
}

const signature = 'pagefind_dcd';

/**
 * Pagefind keeps in each fragment the words that it indexed, here a text cut into signs. The text as
 * received takes its place, with what a result shows: true to the record, and smaller.
 */
function withText(file: IndexFile, texts: ReadonlyMap<string, Fragment>): IndexFile {
  if (!file.path.endsWith('.pf_fragment')) return file;
  const kept = gunzipSync(file.content).toString().slice(signature.length);
  const { url, ...rest }: { url: string } = JSON.parse(kept);
  const fragment = texts.get(url);
  if (fragment === undefined) throw new Error(`Pagefind returned a fragment of its own: ${url}`);
  const content = gzipSync(signature + JSON.stringify({ ...rest, ...fragment, url: `/${fragment.meta.id}` }), {
    level: 9,
  });
  return { path: file.path, content };
}

async function write(files: readonly IndexFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const { path, content } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, content);
  }
}

function throwIf(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
