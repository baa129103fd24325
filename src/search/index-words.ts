import { signsOf } from './normalize.ts';

/**
 * How a text goes through Pagefind so that any run of signs is found: every sign is a word of its own.
 *
 *     “上海精神” with a zero width space between signs is what is indexed,
 *     "“ 上 海 精 神 ”" in quotation marks is what is asked.
 *
 * The ASCII quotation mark means a phrase to Pagefind, so its full-width twin stands for it in both.
 */
export function indexWords(normal: string): string {
  return words(normal).join('\u200B');
}

/** The query for texts in which these signs follow one another. */
export function phraseOf(normal: string): string {
  return `"${words(normal).join(' ')}"`;
}

/** The query for texts that have all of these signs, in any order. */
export function allSignsOf(normal: string): string {
  return [...new Set(words(normal))].join(' ');
}

/** The signs of a text that Pagefind would drop unless told to keep them, in a fixed order. */
export function signsToKeep(normals: Iterable<string>): string {
  const kept = new Set<string>();
  for (const normal of normals) {
    for (const word of words(normal)) if (!/^[\p{L}\p{N}]/u.test(word)) kept.add(word);
  }
  return [...kept].sort().join('');
}

/** The language under which the index is kept, whatever the records speak: one index for all. */
export const indexLanguage = 'zh';

function words(normal: string): string[] {
  return signsOf(normal).map((sign) => (sign === '"' ? '＂' : sign));
}
