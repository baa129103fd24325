import { copyFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import MiniSearch from 'minisearch';
import type { Rival } from './rival.ts';
import { type Found, loadTexts, plain, writeRivalPage, writeTexts } from './rival-page.ts';

/** MiniSearch over overlapping pairs of signs, all of which must be there; then the text decides. */
export const minisearchRival: Rival = {
  name: 'MiniSearch',
  note: 'pairs of signs, all required; texts as JSON check what it proposes',
  loadsAll: true,
  async build(texts, folder) {
    const index = new MiniSearch<{ n: number; text: string }>({
      fields: ['text'],
      idField: 'n',
      tokenize: pairsOf,
      processTerm: (term) => term,
    });
    for (const [n, { text }] of texts.entries()) index.add({ n, text });
    await writeFile(join(folder, 'index.json'), JSON.stringify(index));
    await writeTexts(folder, texts);
    const library = createRequire(import.meta.url)
      .resolve('minisearch')
      .replace(/cjs\/index\.cjs$/, 'es/index.js');
    await copyFile(library, join(folder, 'library.js'));
    await writeRivalPage(folder, "import library from './library.js';", [plain, loadTexts, pairsOf], openMiniSearch);
  },
};

/** Runs in the browser too. The last sign stands alone, so that every sign begins a term. */
function pairsOf(text: string): string[] {
  const signs = [...text];
  return signs.map((sign, at) => sign + (signs[at + 1] ?? ''));
}

async function openMiniSearch(library: typeof MiniSearch): Promise<(query: string) => Promise<Found[]>> {
  const [{ ids, texts }, json] = await Promise.all([
    loadTexts(),
    fetch('index.json').then((response) => response.text()),
  ]);
  const index = library.loadJSON(json, {
    fields: ['text'],
    idField: 'n',
    tokenize: pairsOf,
    processTerm: (term: string) => term,
  });
  return async (query) => {
    const wanted = plain(query);
    const pairs = pairsOf(wanted);
    const single = pairs.length === 1;
    const proposed = index.search(wanted, {
      combineWith: 'AND',
      prefix: single,
      tokenize: () => (single ? pairs : pairs.slice(0, -1)),
    });
    return proposed.flatMap(({ id }) => {
      const text = texts[id] ?? '';
      return text.includes(wanted) ? [{ id: ids[id] ?? '', text }] : [];
    });
  };
}
