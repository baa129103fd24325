import type { LetterGrammar } from './grammar.ts';
import { printedDate } from './zh-dates.ts';

/** Letters to the United Nations in Chinese. */
export const zhLetter: LetterGrammar = {
  isLetter: (text) => /签名|附件|为荷/.test(text) && text.split('\n').some((line) => titlePattern.test(line)),
  isTitle: (line) => titlePattern.test(line),
  annexNumber: (line) => (/^附(?:件|文)\s*[一二三四五六七八九十\d]{0,3}$/.test(line) ? line : null),
  signatory: (line) => /^(.{2,40}?)\s*[（(]签[名字][）)]$/.exec(line)?.[1] ?? null,
  distribution: (line) => {
    if (
      !/^(?:Distr\.|Original:|\d{1,2} [A-Z][a-z]{2,8} \d{4}$|(?:Arabic|Chinese|English|French|Russian|Spanish)$)/.test(
        line,
      )
    )
      return null;
    return { date: printedDate(line), original: originals[/^Original:\s*(\w+)/.exec(line)?.[1] ?? ''] ?? null };
  },
};

const titlePattern = /^\d{4}\s?年.{1,80}给.{1,40}的(?:同文)?(?:信|函|普通照会)$/;

const originals: Readonly<Record<string, string>> = {
  Arabic: 'ar',
  Chinese: 'zh',
  English: 'en',
  French: 'fr',
  Russian: 'ru',
  Spanish: 'es',
};
