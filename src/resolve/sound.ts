import { distance } from 'fastest-levenshtein';
import { pinyin } from 'pinyin-pro';

/**
 * A name as it sounds: pinyin without tones, syllables set apart by blanks, other signs as they are.
 * In names 什 is `shi`, as in 什佩哈尔; the library reads it as in 什么.
 */
export function soundOf(name: string): string {
  return pinyin(name.replaceAll('什', '时'), { toneType: 'none', nonZh: 'consecutive' })
    .replaceAll('ü', 'v')
    .toLowerCase();
}

/** A name as the last part of an address: `塔斯马甘贝托夫` becomes `tasimaganbeituofu`, `某·某某` `mou-moumou`. */
export function soundSlug(name: string): string {
  return name
    .split(/[·•．\-‐–\s]+/)
    .map((part) => soundOf(part).replace(/[^a-z0-9]+/g, ''))
    .filter((part) => part !== '')
    .join('-');
}

/**
 * How alike two names sound, from 0 to 1: one less the edit distance of their pinyin over the longer one.
 * Alike is a hint and no proof: it may support a merge that an office or a delegation shows.
 */
export function soundLikeness(first: string, second: string): number {
  return likenessOf(lettersOf(first), lettersOf(second));
}

/** The letters of a name as it sounds. */
export function lettersOf(name: string): string {
  return soundOf(name).replaceAll(/[^a-z]/g, '');
}

/** The likeness of names of which the letters are known. */
export function likenessOf(first: string, second: string): number {
  const longer = Math.max(first.length, second.length);
  return longer === 0 ? 0 : 1 - distance(first, second) / longer;
}
