import type { SittingEvent } from './grammar.ts';
import { printedTime, timeSource } from './zh-dates.ts';

/**
 * A line that tells when the sitting began, paused, went on or ended; null for any other line.
 *
 *     上午10时05分开会。   会议于下午3时05分复会。   下午1时休会。   上午10时10分暂停，上午10时20分复会。
 *
 * A line without a time counts only in the words that nobody says in a speech: `主席宣布散会。`
 */
export function sittingEvent(line: string): SittingEvent | null {
  if (line.length > longestEvent) return null;
  const timed = timedPattern.exec(line);
  if (timed !== null) {
    const rest = timed[2] ?? '';
    return { kind: kindOf(timed[1] ?? ''), time: printedTime(line.slice(0, line.length - rest.length)), isTimed: true };
  }
  const untimed = untimedPattern
    .exec(line)
    ?.slice(1)
    .find((verb) => verb !== undefined);
  return untimed === undefined ? null : { kind: kindOf(untimed), time: null, isTimed: false };
}

const longestEvent = 64;
const time = timeSource.replace(/\?<\w+>/g, '?:');
const verbs =
  '开会|开始|开幕|宣布开始|散会|结束|闭会|闭幕|休会|暂时休会|短暂休会|暂停|暂时中断|中断|复会|续会|恢复举行|恢复|继续举行|继续';
const before = String.raw`(?:(?:本次)?会议|主席|安理会)?(?:于|在)?\s?`;
const between = String.raw`\s?[，,]?\s?(?:主席)?(?:宣布)?(?:本次)?(?:会议)?\s?`;
const second = String.raw`(?:[，,；;]\s?(?:并|会议)?(?:于|在)?${time}${between}(?:复会|续会|恢复举行|恢复|继续举行|继续))`;
const timedPattern = new RegExp(
  String.raw`^[（(]?\s?${before}${time}${between}(${verbs})(${second})?\s?[。.]?\s?[）)]?$`,
);
const untimedPattern = /^[（(]?(?:(?:主席)?宣布(?:会议)?(开会|散会|休会|复会)|会议(开始|结束)|(散会))[。.]?[）)]?$/;

function kindOf(verb: string): SittingEvent['kind'] {
  if (/^(?:开|宣布开)/.test(verb)) return 'opening';
  if (/^(?:散|结束|闭)/.test(verb)) return 'closing';
  if (/^休会$/.test(verb)) return 'recess';
  return /^(?:复|续|恢复|继续)/.test(verb) ? 'resumption' : 'suspension';
}
