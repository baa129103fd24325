import type { ResolutionGrammar } from './grammar.ts';
import { printedDate } from './zh-dates.ts';
import { anyNumber } from './zh-numerals.ts';

/** Resolutions and drafts in Chinese. */
export const zhResolution: ResolutionGrammar = {
  session: (line) => {
    const match = /^第\s*([一二三四五六七八九十百\d]{1,6})\s*届会议$/.exec(line);
    return match === null ? null : anyNumber(match[1] ?? '');
  },
  isYear: (line) => /^第\s*[一二三四五六七八九十百\d]{1,6}\s*年$/.test(line),
  agendaItem: (line) => {
    const match = /^议程项目\s*(\d{1,3}(?:\s*(?:[（(]\s*[a-z]{1,3}\s*[）)]|和|、|至)(?:\s*\d{1,3})?){0,8})$/.exec(line);
    return match?.[1]?.replace(/\s/g, '').replaceAll('（', '(').replaceAll('）', ')') ?? null;
  },
  sponsors: (text) => {
    const match = /^(.{2,8000}?)\s*[：:]\s*(\*{1,3})?\s*(?:订正|经口头订正的)?决议草案\s*(\*{1,3})?$/.exec(text);
    if (match === null) return null;
    const names = (match[1] ?? '').split(/、|，|以及/).map((name) => name.replace(/^和\s?/, '').trim());
    return { names: names.filter((name) => name !== ''), mark: match[2] ?? match[3] ?? null };
  },
  goesOnWithSponsors: (line, next) =>
    !/[。；：:？！]$/.test(line) &&
    (/[、，]/.test(line) || /^(?:、|，|和|以及|[：:])/.test(next) || /(?:、|和)$/.test(line)),
  isDraftHeading: (line) => /^(?:订正)?决议草案\s*\*{0,3}$/.test(line),
  endsDraftHeading: (line) => /决议草案\s*\*{0,3}$/.test(line),
  resolutionNumber: (line) =>
    /^第\s?(\d{1,4})\s?[（(]\s?(\d{4})\s?[）)]\s?号决议$/.exec(line)?.slice(1, 3).join('/') ?? null,
  adoption: (line) => {
    const match =
      /^.{0,12}\d{4}\s?年.{3,24}(?:安全理事会(?:第\s?(\d{1,6})\s?次会议)?通过|大会(?:第\s?(\d{1,6})\s?次全体会议)?(?:通过|决议))$/.exec(
        line,
      );
    if (match === null) return null;
    const meeting = match[1] ?? match[2];
    return { date: printedDate(line), meeting: meeting === undefined ? null : Number(meeting) };
  },
  adoptionBelow: (line) => {
    const match = /^(?:(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)|第\s?(\d{1,6})\s?次(?:全体)?会议)$/.exec(line);
    if (match === null) return null;
    return { date: printedDate(line), meeting: match[2] === undefined ? null : Number(match[2]) };
  },
  isHowAdopted: (line) => /^\[.{2,120}通过.{0,80}\]$/.test(line),
  opening: (line) => openingPattern.exec(line)?.[1]?.replace(/\s/g, '') ?? null,
  beginsClause: (text) => clauseWords.test(text),
  countsOn: (text) => /^\s?[年月日号届条章项次个]/.test(text),
  operativeNumber: (text) => {
    const match = /^(?!0+[^\d])(\d{1,3})[.．、]\s*/.exec(text);
    return match === null ? null : { n: Number(match[1]), length: match[0].length };
  },
  subparagraphMark: (text) => {
    const match = /^[（(]\s?([a-z]{1,4}|[一二三四五六七八九十]{1,3})\s?[)）]\s*|^([㈠-㈩])\s*/.exec(text);
    return match === null ? null : { mark: match[0].trim(), length: match[0].length };
  },
};

const openingPattern = /^\s*(大\s?会|安\s?全\s?理\s?事\s?会|经济及社会理事会|人权理事会)[，,]\s*$/m;

/** Words with which a paragraph of a preamble begins, where the width of the print does not tell. */
const clauseWords =
  /^(?:还|又|并|再次|再度|特别|进一步|强烈|严重|深为|深表|极为|十分|满意地|赞赏地|遗憾地|关切地|充分|坚决|继续|同时)?(?:重申|回顾|提及|忆及|铭记|铭念|念及|考虑到|顾及|注意到|认识到|意识到|承认|确认|肯定|强调|着重|欢迎|欣见|赞扬|赞赏|感谢|表示|关切|关注|感到|震惊|谴责|谨慎|遵循|遵照|根据|按照|依照|决心|深信|坚信|相信|申明|声明|审议|听取|审查|收到|鉴于|呼吁|敦促|鼓励|支持|期待|希望|促请|吁请|认定|断定|对.{1,80}表示|对.{1,80}感到)/;
