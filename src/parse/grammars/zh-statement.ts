import type { StatementGrammar } from './grammar.ts';
import { printedDate } from './zh-dates.ts';

/** Statements by the President of the Security Council in Chinese. */
export const zhStatement: StatementGrammar = {
  isTitle: (line) => /^安全理事会主席的?声明\s*\*{0,3}$/.test(line),
  opening: (text) => {
    const match = /^在?\s?\d{4}\s?年.{3,24}安全理事会第\s?(\d{1,6})\s?次会议/.exec(text);
    return match === null ? null : { date: printedDate(text), meeting: Number(match[1]) };
  },
};
