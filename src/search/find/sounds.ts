import { pinyin } from 'pinyin-pro';

/**
 * The Han signs of some texts by how they are read, for the browser, which has no dictionary: `{ "la": "拉腊" }`.
 * A sign with several readings stands under each: nobody can say how a reader knows the name to be read.
 */
export function soundsOf(texts: Iterable<string>): Record<string, string> {
  const signs = new Set<string>();
  for (const text of texts) for (const [sign] of text.matchAll(/\p{Script=Han}/gu)) signs.add(sign);
  const bySyllable = new Map<string, string>();
  for (const sign of [...signs].sort()) {
    for (const syllable of pinyin(sign, { toneType: 'none', type: 'array', multiple: true, v: true })) {
      // A sign that the dictionary lacks comes back as it is.
      if (/^[a-z]+$/.test(syllable)) bySyllable.set(syllable, (bySyllable.get(syllable) ?? '') + sign);
    }
  }
  return Object.fromEntries([...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1)));
}
