/** What a pasted link and a list of results show of a page: its title, its description, its picture. */
export const heads = {
  locale: 'zh_CN',
  home: '安全理事会会议逐字记录',

  /** `S/PV.9688 联合国与区域……的合作 · 2024年7月19日` */
  meeting: (symbol: string, title: string, date: string | null) => dotted([`${symbol} ${title}`, date]),
  aboutMeeting: (
    number: number,
    date: string | null,
    presidency: string | null,
    counts: string,
    subtitle: string | null,
  ) =>
    sentences([
      listed([`安全理事会第${number}次会议逐字记录`, date, presidency && `${presidency}担任主席`]),
      counts,
      subtitle && `议题：${subtitle}`,
    ]),

  /** `傅聪（中国）在安全理事会第9688次会议上的发言 · 2024年7月19日 · S/PV.9688 第13次发言` */
  intervention: (name: string, from: string | null, number: number, date: string | null, place: string) =>
    dotted([`${named(name, from)}在安全理事会第${number}次会议上的发言`, date, place]),
  /** Where an intervention stands: `S/PV.9688 第13次发言`. */
  interventionPlace: (symbol: string, place: string) => `${symbol} ${place}`,
  /** Group, whom they speak for with their office, and language; then the first words. */
  aboutIntervention: (place: string, about: readonly (string | null)[], opening: string) =>
    `${sentences([place, listed(about)])}${opening}`,

  speaker: (name: string, delegations: readonly string[], hasSpoken: boolean) =>
    `${named(name, delegations.join('、') || null)}${hasSpoken ? '在安全理事会会议上的发言' : ''}`,
  person: (name: string, delegations: readonly string[], positions: readonly string[]) =>
    listed([named(name, delegations.join('、') || null), ...positions]),
  aboutSpeaker: (about: { who: string; speeches: string | null; chaired: string | null; named: number }) =>
    sentences([about.who, about.speeches, about.chaired && `主持${about.chaired}`, mentioned(about.named)]),

  delegation: (name: string, hasSpoken: boolean) =>
    hasSpoken ? `${name}在安全理事会会议上的发言` : `安全理事会会议记录中的${name}`,
  aboutDelegation: (about: { what: string; speeches: string | null; memberOf: string | null; named: number }) =>
    sentences([
      about.what,
      about.speeches,
      about.memberOf && `作为安理会成员出席${about.memberOf}`,
      mentioned(about.named),
    ]),

  /** `2次发言（张明），见S/PV.9688、S/PV.8626` */
  speeches: (count: number, meetings: string, names: string | null) =>
    `${count}次发言${names === null ? '' : `（${names}）`}，见${meetings}`,
  /** Some of many: `S/PV.9688、S/PV.8626等7项`. */
  some: (shown: readonly string[], all: number) => `${shown.join('、')}${all > shown.length ? `等${all}项` : ''}`,

  document: (name: string, symbol: string | null) => dotted([name, symbol]),
  aboutDocument: (about: { name: string; kind: string; date: string | null; description: string | null }) =>
    sentences([listed([`${about.kind}全文：${about.name}`, about.date]), about.description]),
  aboutCited: (about: { name: string; description: string | null; times: number; where: string }) =>
    sentences([
      listed([about.name, about.description]),
      about.times === 0 ? null : `所收记录引用${about.times}处，见${about.where}`,
      '本站未收录原文',
    ]),

  meetings: (count: number, some: string) => `所收安全理事会${count}次会议的逐字记录，近者在前：${some}。`,
  speakers: (count: number) => `所收会议记录中的${count}位发言人，按姓名音序排列，附所代表的国家或组织和发言次数。`,
  delegations: (states: number, organisations: number, offices: number) =>
    `所收会议记录中的${states}个国家、${organisations}个组织和${offices}个机构，按名称音序排列，附发言次数。`,
  resolutions: (here: number, cited: number) =>
    `收录全文的决议和决议草案${here}件，所收记录引用的安全理事会、大会决议${cited}件，附各处引文。`,
  documents: (here: number, cited: number) =>
    `收录全文的信件和文件${here}件，所收记录引用的文件、声明和谈话${cited}件，附各处引文。`,
  search: (meetings: number, interventions: number) =>
    `在安全理事会${meetings}次会议的${interventions}次发言中查找任意字句、人名、国名和文号，逐处列出原文，繁体字亦可。`,
  source: (record: string, lines: number) => `${record}的原件文本，共${lines}行，逐行编号，未作改动。`,

  /** At the end of a page that is printed. */
  ownAddress: (address: string) => `本页地址：${address}`,
  /** The sitting, as a picture names it. */
  sitting: (number: number) => `安全理事会第${number}次会议`,
  /** What the pictures show, for those who do not see them. */
  meetingPicture: (symbol: string, title: string, date: string | null) =>
    `${listed([`${symbol}，${title}`, date])}；下方色带表示发言次序与篇幅`,
  sitePicture: '逐字：安全理事会会议记录，逐字可读、可查、可引',
};

type Words = readonly (string | null)[];

function present(items: Words): string[] {
  return items.flatMap((item) => item || []);
}

function dotted(items: Words): string {
  return present(items).join(' · ');
}

function listed(items: Words): string {
  return present(items).join('，');
}

function sentences(items: Words): string {
  return present(items)
    .map((item) => `${item.replace(/。$/, '')}。`)
    .join('');
}

function named(name: string, from: string | null): string {
  return from === null ? name : `${name}（${from}）`;
}

function mentioned(times: number): string | null {
  return times === 0 ? null : `在会议记录中被提及${times}处`;
}
