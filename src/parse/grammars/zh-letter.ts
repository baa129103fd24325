import type { LetterGrammar } from './grammar.ts';
import { originalOf } from './zh-masthead.ts';

/** Letters to the United Nations in Chinese. */
export const zhLetter: LetterGrammar = {
  isTitle: (text) => titlePattern.test(text),
  beginsTitle: (line) => /^\d{4}\s?年\s?\d{1,2}\s?月/.test(line),
  annexHead: (text) => {
    if (ofLetterPattern.test(text)) return { length: text.length };
    const match = annexPattern.exec(text);
    return match === null ? null : { length: match[0].length };
  },
  original: (line) => {
    const match = /^（?\[?（?\s?(?:原件|原文)\s?[：:]\s?([^\]（）]{2,40}?)\s?[\]）]\]?$/.exec(line);
    return match === null ? null : { language: originalOf(match[1] ?? '') };
  },
  signatory: (line) => {
    const name = /^(.{2,40}?)\s*（?[（(]\s?签\s?[名字]\s?[）)]$/.exec(line)?.[1];
    return name === undefined ? null : name.replace(officeBefore, '');
  },
  isNumberedHeading: (line) =>
    line.length <= 30 && /^(?:[一二三四五六七八九十]{1,3}、|[A-Z]\.\s)[^，。；：]+$/.test(line),
  isOffice: (line) => line.length <= 40 && officePattern.test(line),
};

const titlePattern = /^\d{4}\s?年.{1,160}[给致].{1,80}的(?:同文)?(?:信|函|普通照会)$/;
/** `2025年4月16日某国常驻联合国代表给安全理事会主席的信的附件` */
const ofLetterPattern =
  /^\d{4}\s?年.{1,160}[给致].{1,80}的(?:同文)?(?:信|函|普通照会)的附(?:件|文)\s?[一二三四五六七八九十\d]{0,3}$/;
/** A number alone, or with the title behind a blank. */
const annexPattern =
  /^附(?:件|文|录)(?:\s?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[IVX]{1,4}))?(?:\s*[：:]?$|\s*[：:]\s?(?=\S)|\s+(?=[^\d\s]))/;
const officePattern = /^[^，。；：！？]{0,36}(?:代表|大使|临时代办|代办|部长|主席|团长|秘书长|总理|总统|参赞|公使)$/;
const officeBefore = /^[^\s]{0,20}(?:代表|大使|代办|部长|主席|团长)\s+/;
