import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { tight } from '../support/hand-reading.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';
import { texts } from '../support/verbatim.ts';

/**
 * The meetings of the seeds, set again as printed pages: no markup, lines wrapped at a column, a running head
 * and foot every forty lines, on alternating sides. Whatever the column, the same people say the same.
 */
const { records } = runPipeline('seeds');
const linesOfPage = 40;

function setOnPages(meeting: Meeting, column: number): string {
  const roster = meeting.members.map(({ delegation, representatives, presiding }, index) => {
    const names = representatives.join('/');
    const leader = ' . . . . . . . . . . . . . . ';
    if (presiding) return `主席： ${names}${leader}（${delegation}）`;
    return `${index === 1 ? '成员： ' : ''}${delegation}${leader}${names}`;
  });
  const paragraphs = meeting.interventions.flatMap((turn) => {
    const [first = '', ...rest] = texts(turn);
    return [`${turn.label}：${first}`, ...rest];
  });
  const body = [
    '上午10时开会。',
    '通过议程',
    '议程通过。',
    '某地局势',
    ...paragraphs.flatMap((text) => wrap(text, column)),
  ];
  const pages = body.flatMap((line, index) => {
    if (index === 0 || index % linesOfPage !== 0) return [line];
    const page = Math.floor(index / linesOfPage) + 1;
    const head = page % 2 === 0 ? 'S/PV.9003 某地局势 05/03/2025' : '05/03/2025 某地局势 S/PV.9003';
    return [page % 2 === 0 ? `${page}/99 25-12345` : `25-12345 ${page}/99`, head, line];
  });
  const front = [
    '联合国 S/PV.9003',
    '安全理事会',
    '第八十年',
    '第九〇〇三次会议',
    '2025年3月5日星期三上午10时举行',
    '纽约',
    '临时逐字记录',
  ];
  return [...front, ...roster, '议程项目', '某地局势', ...pages, '下午1时散会。', ''].join('\n');
}

/** Lines of about so many signs; a line does not begin with a closing sign, nor inside a Latin word or a symbol. */
function wrap(text: string, column: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > column) {
    let at = column;
    while (at < rest.length && isUnbroken(rest, at)) at += 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return rest === '' ? lines : [...lines, rest];
}

function isUnbroken(text: string, at: number): boolean {
  return /[，。、；：”》）)\s]/.test(text[at] ?? '') || /^[A-Za-z./]{2}$/.test(text.slice(at - 1, at + 1));
}

describe.each(records.filter(isMeeting).map((meeting) => [meeting.symbol, meeting] as const))('%s', (_, meeting) => {
  const told = ({ interventions }: Meeting) =>
    interventions.map(({ label, role, speaker, parts, spokenIn }) => ({
      label: tight(label),
      role,
      speaker: speaker?.id,
      spokenIn,
      parts: parts.map((part) => `${part.capacity} ${part.delegation?.id} ${part.spokenIn}`),
    }));
  const spoken = ({ interventions }: Meeting) => interventions.map((turn) => tight(texts(turn).join('')));

  test.each([18, 23, 27, 31, 36, 38, 45])('says the same on pages of %i columns', (column) => {
    const paged = expectKind(recordOf(setOnPages(meeting, column), 'page.txt').record, isMeeting);
    expect(paged.members.map(({ delegationId }) => delegationId)).toEqual(
      meeting.members.map(({ delegationId }) => delegationId),
    );
    expect(told(paged)).toEqual(told(meeting));
    expect(spoken(paged)).toEqual(spoken(meeting));
    expect(paged.citations.filter(({ paragraph }) => paragraph !== null).map(({ symbol }) => symbol)).toEqual(
      meeting.citations.filter(({ paragraph }) => paragraph !== null).map(({ symbol }) => symbol),
    );
    expect(paged.ledger.unassigned).toBe(0);
  });
});
