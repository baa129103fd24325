import type { Grammar } from './grammar.ts';
import { citedResolutions } from './zh-citations.ts';
import { impossibleDay, printedDate } from './zh-dates.ts';
import { scriptsOf } from './zh-front.ts';
import { zhLetter } from './zh-letter.ts';
import { zhMasthead } from './zh-masthead.ts';
import { zhNote } from './zh-note.ts';
import { zhResolution } from './zh-resolution.ts';
import { zhStatement } from './zh-statement.ts';
import { zhVerbatim } from './zh-verbatim.ts';

/** Chinese as the records of the United Nations print it. */
export const zh: Grammar = {
  language: 'zh',
  recognizes: (text) => {
    const letters = text.match(/\p{L}/gu)?.length ?? 0;
    const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
    return han >= 100 || (han > 0 && han * 3 > letters);
  },
  verbatim: zhVerbatim,
  resolution: zhResolution,
  masthead: zhMasthead,
  letter: zhLetter,
  statement: zhStatement,
  note: zhNote,
  citations: { resolutions: citedResolutions },
  listMark: '、',
  conjunctions: ['和', '及', '与'],
  closes: (text) => /[。！？!?…：:]$/.test(withoutClosingMarks(text)),
  date: printedDate,
  impossibleDay,
  otherScript: (text) => {
    const { traditional, simplified, first } = scriptsOf(text);
    return traditional > 2 && traditional > simplified ? first : null;
  },
};

/** A full stop may stand before the closing quotation mark or bracket. */
function withoutClosingMarks(text: string): string {
  return text.replace(/[”’」』）)"'\s]{0,8}$/, '');
}
