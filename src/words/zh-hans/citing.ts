import { formats } from './citation-formats.ts';

/** Words of citations: what a footnote says of an intervention, and the part of a page that offers it. */
export const citing = {
  title: '引用',
  lead: 'GB/T 7714 另要求注明引用日期，请在出版年后用方括号自行填入。',
  formats,
  machine: '供文献管理软件导入',
  download: (format: string) => `下载 ${format} 文件`,
  copy: '复制',
  copyOf: (format: string) => `复制 ${format} 引文`,
  copied: '已复制引文',

  unitedNations: '联合国',
  newYork: '纽约',
  authors: {
    'security-council': '联合国安全理事会',
    'general-assembly': '联合国大会',
    other: '联合国',
  },
  chair: '主席',
  chairOf: (delegation: string | null) => (delegation === null ? citing.chair : `${citing.chair}，${delegation}`),
  meeting: (number: number, title: string) => `安全理事会第${number}次会议：${title}`,
  /** `在安全理事会第9688次会议上的发言（中国代表，以中文发言）` */
  intervention: (number: number, facts: readonly string[]) =>
    `在安全理事会第${number}次会议上的发言（${facts.join('，')}）`,
  /** An office as a title before a name: `中国代表`, `上海合作组织秘书长`. */
  office: (delegation: string, position: string | null) => {
    if (position === null) return `${delegation}代表`;
    // The name of an office may say the position already: 联合国秘书长.
    return delegation.endsWith(position) ? delegation : `${delegation}${position}`;
  },
  national: (office: string) => `以${office}身份`,
  also: (fact: string) => `并${fact}`,
  onBehalfOf: (group: string) => `代表${group}`,
  spokenIn: (languages: readonly string[]) => `以${languages.join('、')}发言`,
  note: (place: string, group: string, agenda: string) => `${place}（${group}）。议题：${agenda}`,
};
