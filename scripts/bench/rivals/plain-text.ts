import type { Rival } from './rival.ts';
import { type Found, loadTexts, plain, writeRivalPage, writeTexts } from './rival-page.ts';

/** The floor: no index at all. */
export const plainTextRival: Rival = {
  name: 'plain text',
  note: 'all texts as one JSON, `includes`',
  loadsAll: true,
  async build(texts, folder) {
    await writeTexts(folder, texts);
    await writeRivalPage(folder, '', [plain, loadTexts], openPlainText);
  },
};

async function openPlainText(): Promise<(query: string) => Promise<Found[]>> {
  const { ids, texts } = await loadTexts();
  return async (query) => {
    const wanted = plain(query);
    return texts.flatMap((text, at) => (text.includes(wanted) ? [{ id: ids[at] ?? '', text }] : []));
  };
}
