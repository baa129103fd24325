import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Charset, Index } from 'flexsearch';
import type { Rival } from './rival.ts';
import { type Found, loadTexts, plain, writeRivalPage, writeTexts } from './rival-page.ts';

/**
 * FlexSearch with its own encoder for Chinese, one term a sign. Tried on the seeds beside it: `context` of depth 1
 * (recall .92), `tokenize: 'full'` with the default encoder (.99, fifty times the size), pairs of signs (1, four
 * times the size). One term a sign has recall 1 and is the smallest; the text decides about order.
 */
export const flexsearchRival: Rival = {
  name: 'FlexSearch',
  note: 'Charset.CJK, strict, resolution 1; texts as JSON check what it proposes',
  loadsAll: true,
  async build(texts, folder) {
    const index = new Index({ encoder: Charset.CJK, tokenize: 'strict', resolution: 1, fastupdate: false });
    for (const [n, { text }] of texts.entries()) index.add(n, text);
    const parts: Record<string, string> = {};
    await index.export(async (key, data) => {
      // Parts that the configuration leaves empty come without data.
      if (data) parts[key] = data;
    });
    await writeFile(join(folder, 'index.json'), JSON.stringify(parts));
    await writeTexts(folder, texts);
    const library = join(dirname(createRequire(import.meta.url).resolve('flexsearch')), libraryFile);
    await copyFile(library, join(folder, 'library.js'));
    await writeRivalPage(folder, "import * as library from './library.js';", [plain, loadTexts], openFlexSearch);
  },
};

const libraryFile = 'flexsearch.bundle.module.min.js';

async function openFlexSearch(library: typeof import('flexsearch')): Promise<(query: string) => Promise<Found[]>> {
  const [{ ids, texts }, parts] = await Promise.all([
    loadTexts(),
    fetch('index.json').then((response): Promise<Record<string, string>> => response.json()),
  ]);
  const index = new library.Index({
    encoder: library.Charset.CJK,
    tokenize: 'strict',
    resolution: 1,
    fastupdate: false,
  });
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return async (query) => {
    const wanted = plain(query);
    return index.search(wanted, { limit: texts.length }).flatMap((n) => {
      const text = texts[Number(n)] ?? '';
      return text.includes(wanted) ? [{ id: ids[Number(n)] ?? '', text }] : [];
    });
  };
}
