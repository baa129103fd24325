import { formats } from './citation-formats.ts';

/** Words of citations: what a footnote says of an intervention, and the part of a page that offers it. */
export const citing = {
  title: '引用',
  /** The day on which a reader saw the page, which only the reader can add; an example of the place follows. */
  accessed: { before: 'GB/T 7714要求注明引用日期，请自行补上查阅本页的日期，如', behind: '。' },
  accessedExample: (before: string) => `${before}[2025-01-31]`,
  /** Of a document that is not here. */
  notHeld: (isDated: boolean) => `本站未收录原文，引文不附网址，引用前请核对原件${isDated ? '' : '，并补入所缺日期'}。`,
  formats,
  machine: '供文献管理软件导入',
  download: (format: string) => `下载${format}文件`,
  /** In a list of contents. */
  part: '引用',
  /** Names a record below a text that was copied from it. */
  ofMeeting: (number: number, date: string | null, symbol: string) =>
    [`安全理事会第${number}次会议`, date, symbol].filter((part) => part !== null).join('，'),
  ofDocument: (title: string, date: string | null, symbol: string | null) =>
    [title, date, symbol].filter((part) => part !== null).join('，'),
  copy: '复制',
  copyOf: (format: string) => `复制${format}引文`,
  copied: '已复制引文',

  /** Where a style would say less of a text whose day and year are not known. */
  undated: '日期不详',
  unitedNations: '联合国',
  newYork: '纽约',
  authors: {
    'security-council': '联合国安全理事会',
    'general-assembly': '联合国大会',
    other: '联合国',
  },
  organs: { 'security-council': '安全理事会', 'general-assembly': '大会', other: null },
  /** `联合国同某组织的合作（大会决议草案，第七十九届会议，议程项目125(t)）` */
  draft: (title: string, organ: string | null, session: number | null, agendaItem: string | null) => {
    const facts = [
      `${organ ?? ''}决议草案`,
      session === null ? null : `第${hanNumber(session)}届会议`,
      agendaItem === null ? null : `议程项目${agendaItem}`,
    ];
    return `${title}（${facts.filter((fact) => fact !== null).join('，')}）`;
  },
  /** A document of which only the symbol is known. */
  untitled: '联合国文件',
  councilMeeting: (number: number) => `安全理事会第${number}次会议`,
  plenaryMeeting: (session: number, number: number) => `大会第${hanNumber(session)}届会议第${number}次全体会议`,
  chair: '主席',
  chairOf: (delegation: string | null) => (delegation === null ? citing.chair : `${delegation}，${citing.chair}`),
  /** A president whom the record does not name, as the author. */
  president: (delegation: string | null) => `安全理事会主席${delegation === null ? '' : `（${delegation}）`}`,
  meeting: (number: number, title: string) => `${citing.councilMeeting(number)}：${title}`,
  /** `在安全理事会第9688次会议上的发言（中国代表，以中文发言）` */
  intervention: (number: number, facts: readonly string[]) =>
    `在${citing.councilMeeting(number)}上的发言（${facts.join('，')}）`,
  /** An office as a title before a name: `中国代表`, `上海合作组织秘书长`. */
  office: (delegation: string, position: string | null) => {
    if (position === null) return `${delegation}代表`;
    // The name of an office may say the position already: 联合国秘书长.
    return delegation.endsWith(position) ? delegation : `${delegation}${position}`;
  },
  national: (office: string) => `以${office}身份`,
  /** Of the chair, whose country stands before it. */
  ownRepresentative: '本国代表',
  /** Of a turn that its author, the chair, speaks as such else. */
  partly: (fact: string) => `部分${fact}`,
  also: (fact: string) => `并${fact}`,
  onBehalfOf: (group: string) => `代表${group}`,
  spokenIn: (languages: readonly string[]) => `以${languages.join('、')}发言`,
  note: (place: string, group: string, agenda: string) => `${place}（${group}）。议题：${agenda}`,
};

/** `七十九`, as sessions are counted; from a hundred on in figures. */
function hanNumber(count: number): string {
  if (count >= 100) return `${count}`;
  const [ones, tens] = [count % 10, Math.floor(count / 10)];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`;
}

const digits = '零一二三四五六七八九';
