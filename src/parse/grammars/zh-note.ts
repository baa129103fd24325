import type { NoteGrammar, RubricMatch } from './grammar.ts';
import { printedDate } from './zh-dates.ts';

/**
 * Notes as a news site published them. One line prints rubric, publisher, place, date, the other languages
 * and the title:
 *
 *     某栏目 某网 | 纽约（美国） | 2016年10月27日 français English Español русский عربي 某标题
 *     ^rubric ^publisher ^place   ^published    ^languages                            ^title
 */
export const zhNote: NoteGrammar = {
  isNote: (text) => text.split(/\r\n|\n|\r/).some((line) => matchRubric(line.slice(0, 400)) !== null),
  rubric: (line) => matchRubric(line.slice(0, 400)),
};

function matchRubric(line: string): RubricMatch | null {
  const match =
    /^\s*([^|\s]{1,40})\s+([^|]{1,40}?)\s*\|\s*([^|]{1,60}?)\s*\|\s*(\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s*/u.exec(
      line,
    );
  if (match === null) return null;
  const rest = line.slice(match[0].length);
  const names = /^(?:(?!\p{Script=Han})[\p{L}\p{M}]+\s+)*/u.exec(rest)?.[0] ?? '';
  return {
    rubric: match[1] ?? '',
    publisher: match[2] ?? '',
    place: match[3] ?? '',
    published: printedDate(match[4] ?? ''),
    languages: names.split(/\s+/).filter((name) => name !== ''),
    length: match[0].length + names.length,
  };
}
