import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Rival } from './rival.ts';
import { type Found, writeRivalPage } from './rival-page.ts';

/** Pagefind as it comes: its own words for Chinese, the query as typed, the first twenty texts loaded and shown. */
export const pagefindDefaultRival: Rival = {
  name: 'Pagefind, default',
  note: 'language zh, the query as typed',
  loadsAll: false,
  async build(texts, folder) {
    const { index } = await createIndex();
    if (index === undefined) throw new Error('Pagefind gave no index');
    for (const { id, original } of texts) {
      await index.addCustomRecord({ url: `/${id}`, content: original, language: 'zh', meta: { title: id } });
    }
    await index.writeFiles({ outputPath: `${folder}/pagefind` });
    await close();
    await writeRivalPage(folder, "import * as library from './pagefind/pagefind.js';", [], openPagefind);
  },
};

interface PagefindLibrary {
  search(query: string): Promise<{ results: { id: string; data(): Promise<{ url: string; content: string }> }[] }>;
}

/** The ids are the index's own; `pagefindIds` tells whose they are. */
async function openPagefind(library: PagefindLibrary): Promise<(query: string) => Promise<Found[]>> {
  return async (query) => {
    const { results } = await library.search(query);
    const shown = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    return results.map(({ id }, at) => ({ id, text: shown[at]?.content ?? '' }));
  };
}

/** The interventions for which the ids of an index stand, from its fragments. */
export async function pagefindIds(folder: string): Promise<Map<string, string>> {
  const fragments = join(folder, 'pagefind', 'fragment');
  const ids = new Map<string, string>();
  for (const file of await readdir(fragments)) {
    const text = gunzipSync(await readFile(join(fragments, file))).toString();
    const { url }: { url: string } = JSON.parse(text.slice(text.indexOf('{')));
    ids.set(file.replace(/\.pf_fragment$/, ''), url.slice(1));
  }
  return ids;
}
