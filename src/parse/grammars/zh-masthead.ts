import type { MastheadGrammar, MastheadPart } from './grammar.ts';
import { printedDate } from './zh-dates.ts';

/**
 * What stands above the text of a document, beside its symbol. Extractors glue these parts or put each on a line:
 *
 *     联合国 S/2025/300        安全理事会 Distr.: General
 *     16 April 2025            Chinese Original: English
 */
export const zhMasthead: MastheadGrammar = {
  part: (text) => {
    for (const { pattern, read } of parts) {
      const match = pattern.exec(text);
      if (match !== null) return { length: match[0].length, ...nothing, ...read(match) };
    }
    return null;
  },
};

const nothing = { distributed: null, original: null };

const codes: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Chinese: 'zh',
  English: 'en',
  French: 'fr',
  Russian: 'ru',
  Spanish: 'es',
  阿拉伯文: 'ar',
  中文: 'zh',
  英文: 'en',
  法文: 'fr',
  俄文: 'ru',
  西班牙文: 'es',
};

const language = `(?:${Object.keys(codes).join('|')})`;
const day = String.raw`\d{1,2} [A-Z][a-z]{2,8} \d{4}|\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`;

const parts: readonly { pattern: RegExp; read: (match: RegExpExecArray) => Partial<MastheadPart> }[] = [
  part('联\\s{0,3}合\\s{0,3}国'),
  part('大\\s{0,3}会|安\\s{0,3}全\\s{0,3}理\\s{0,3}事\\s{0,3}会|经济及社会理事会|人权理事会'),
  part('(?:Distr\\.?|分发)\\s?[：:]?\\s?(?:General|Limited|Restricted|Provisional|普遍|普通|有限|限制)?'),
  part(
    `(?:Original|原件|原文)\\s?[：:]\\s?(${language}(?:\\s?(?:\\/|,|、|and|和)\\s?${language}){0,5})`,
    ([, names = '']) => ({ original: originalOf(names) }),
  ),
  part(language),
  part(day, ([printed]) => ({ distributed: printedDate(printed) })),
];

function part(source: string, read: (match: RegExpExecArray) => Partial<MastheadPart> = () => ({})) {
  return { pattern: new RegExp(`^(?:${source})(?=\\s|$)`), read };
}

/** The language of `英文`; null where several are named. */
export function originalOf(names: string): string | null {
  const named = names.match(new RegExp(language, 'g')) ?? [];
  return named.length === 1 ? (codes[named[0] ?? ''] ?? null) : null;
}
