import type { Meeting } from '../../src/collections/meeting.ts';

/**
 * The same meeting as printed pages: lines wrapped at a column, a running head that changes sides and a foot
 * after every page, dotted leaders in the roster, the notice first.
 */
export function printOnPages(
  meeting: Meeting,
  { column, linesPerPage }: { column: number; linesPerPage: number },
): string {
  const [opening, ...procedure] = meeting.procedure;
  const headings = procedure.filter((item) => item.kind === 'heading').flatMap((item) => wrap(item.text, column));
  const body = [
    opening?.text ?? '',
    '议程通过。',
    ...headings,
    ...meeting.interventions.flatMap(({ label, parts }) => {
      const [first = '', ...others] = parts.flatMap((part) => part.paragraphs.map((paragraph) => paragraph.text));
      return [`${label}：${first}`, ...others].flatMap((text) => wrap(text, column));
    }),
    procedure.at(-1)?.text ?? '',
  ];
  const pages = body.flatMap((line, index) => {
    const ends = index % linesPerPage === linesPerPage - 1;
    return ends ? [line, ...turnOfPage(meeting, Math.floor(index / linesPerPage) + 1)] : [line];
  });
  return [...frontPage(meeting), ...pages].join('\n');
}

function frontPage(meeting: Meeting): string[] {
  const [year, month, day] = (meeting.date ?? '').split('-').map(Number);
  const digits = [...String(meeting.number)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('');
  return [
    '无障碍文件 请回收',
    '本记录包括中文发言的文本和其他语言发言的译文。更正',
    '应只对原文提出。',
    '',
    `联合国 S/PV.${meeting.number}`,
    '安全理事会',
    meeting.year ?? '',
    `第${digits}次会议`,
    `${year}年${month}月${day}日星期五上午10时举行`,
    meeting.place ?? '',
    '临时逐字记录',
    ...meeting.members.map(({ delegation, representatives, presiding }, index) =>
      presiding
        ? `主席： ${representatives.join('/')} . . . . . . . . . . （${delegation}）`
        : `${index === 1 ? '成员： ' : ''}${delegation} . . . . . . . . . . ${representatives.join('/')}`,
    ),
    '议程项目',
    ...meeting.agenda,
  ];
}

function turnOfPage(meeting: Meeting, page: number): string[] {
  const title = meeting.title.slice(0, 20);
  return page % 2 === 1
    ? [`24-12345 ${page}/30`, `S/PV.${meeting.number} ${title} 19/07/2024`]
    : [`${page}/30 24-12345`, `19/07/2024 ${title} S/PV.${meeting.number}`];
}

/** Lines of a column; none begins with a sign of punctuation, or inside a Latin word or a symbol. */
function wrap(text: string, column: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const sign of text) {
    const unbroken = /[，。、；：”）》]/.test(sign) || /^[A-Za-z./]{2}$/.test(`${line.at(-1)}${sign}`);
    if (line.length >= column && !unbroken) {
      lines.push(line);
      line = '';
    }
    line += sign;
  }
  return [...lines, line];
}
