import { words } from '../words/words.ts';

/**
 * The language of a text for its `lang`, absent where it is that of the page. Records in Chinese are printed in the
 * simplified script: said so, a browser takes the signs of that script and not those of another.
 */
export function langOf(language: string): string | undefined {
  const tag = language === 'zh' ? 'zh-Hans' : language;
  return tag === words.lang ? undefined : tag;
}
