import type { ResolutionGrammar } from './grammar.ts';
import { anyNumber } from './zh-numerals.ts';

/** Resolutions and drafts in Chinese. */
export const zhResolution: ResolutionGrammar = {
  isDraft: (text) => /决议草案\s*$/m.test(text) && openingPattern.test(text),
  session: (line) => {
    const match = /^第\s*([一二三四五六七八九十百\d]{1,6})\s*届会议$/.exec(line);
    return match === null ? null : anyNumber(match[1] ?? '');
  },
  agendaItem: (line) =>
    /^议程项目\s*(\d{1,3}\s*(?:[（(]\s*[a-z]{1,3}\s*[）)])?)$/.exec(line)?.[1]?.replace(/\s/g, '') ?? null,
  sponsors: (line) => {
    const match = /^(.{2,4000}?)\s*[：:]\s*(\*{1,3})?\s*决议草案$/.exec(line);
    if (match === null) return null;
    const names = (match[1] ?? '').split(/、|，|以及/).map((name) => name.trim());
    return { names: names.filter((name) => name !== ''), mark: match[2] ?? null };
  },
  isDraftHeading: (line) => /^决议草案$/.test(line),
  opening: (line) => openingPattern.exec(line)?.[1] ?? null,
  countsOn: (text) => /^\s?[年月日号届条章项]/.test(text),
  operativeNumber: (text) => {
    const match = /^(\d{1,3})[.．、]\s*/.exec(text);
    return match === null ? null : { n: Number(match[1]), length: match[0].length };
  },
};

const openingPattern = /^\s*(大会|安全理事会|经济及社会理事会|人权理事会)[，,]\s*$/m;
