import { characters as length } from './characters.ts';

/** Words of the pictures: what is to be seen in them, in figures. */
export const charts = {
  overview: '发言概览',
  overTime: '发言时间与篇幅',
  matrix: '各次会议与各方发言',
  bandsKey: '每次会议一条色带：自左至右为发言次序，宽度为篇幅。',
  council: '安理会成员',
  others: '其他',
  year: (year: number) => `${year}年`,
  month: (year: number, month: number) => `${year}年${month}月`,
  day: '日期',
  speeches: '发言次数',

  /** One mark: what a pointer that rests on it is told. */
  mark: (name: string | null, symbol: string, date: string, group: string, characters: number) =>
    `${name === null ? '' : `${name}，`}${symbol}（${day(date)}），${group}，${length(characters)}`,
  markOfMeeting: (symbol: string, date: string, group: string, speeches: number, characters: number) =>
    `${symbol}（${day(date)}），${group}，${speeches}次发言，${length(characters)}`,
  meeting: (symbol: string, date: string | null) => (date === null ? symbol : `${symbol}　${day(date)}`),

  /** How much was said in one capacity. */
  amount: ({ speeches, characters }: Amount) => `${speeches}次，${length(characters)}`,
  /** What a band shows. */
  band: ({ groups }: TurnSum) => `发言次序与篇幅：${groups.map(groupAmount).join('；')}`,
  /** Why the numbers by capacity come to more than the turns; null where they do not. */
  inBoth: ({ speeches, groups }: TurnSum) => {
    const twice = groups.reduce((all, one) => all + one.speeches, 0) - speeches;
    return twice === 0 ? null : `共${speeches}次发言，其中${twice}次兼有两种身份，分别计入。`;
  },
  /** Who spoke when and how much. */
  spoken: (sum: Sum) => `${period(sum.days)}发言${sum.speeches}次，共${length(sum.characters)}。`,
  /** The same with the capacities, where no picture stands beside it. */
  spokenAlone: (sum: Sum) => {
    const [only, ...more] = sum.groups;
    const spoke = only && more.length === 0 ? spokeAs(only.group) : '发言';
    const all = sum.speeches > 1 ? '共' : '';
    const each = more.length === 0 ? '' : `，其中${sum.groups.map(groupAmount).join('，')}`;
    return `${period(sum.days)}${spoke}${sum.speeches}次，${all}${length(sum.characters)}${each}。`;
  },
  spokenLatest: (meetings: number, ofMeetings: number, sum: Sum) =>
    `${latest(meetings, ofMeetings)}（${period(sum.days)}），发言${sum.speeches}次，共${length(sum.characters)}。主席主持会议时的发言不计在内。`,
  matrixIs: (meetings: number, ofMeetings: number, delegations: number, ofDelegations: number) => {
    const whose =
      ofDelegations > delegations
        ? `发言最多的${delegations}个国家与组织（共${ofDelegations}个）`
        : `发言的${delegations}个国家与组织`;
    return `${latest(meetings, ofMeetings)}中${whose}：柱高表示字数，颜色表示身份，空缺表示未发言。主席主持会议时的发言不计在内。`;
  },
};

interface Amount {
  readonly speeches: number;
  readonly characters: number;
}

interface GroupAmount extends Amount {
  readonly group: keyof typeof as;
}

interface TurnSum {
  readonly speeches: number;
  readonly groups: readonly GroupAmount[];
}

interface Sum extends TurnSum, Amount {
  readonly days: readonly string[];
}

const as = {
  chair: '主持会议',
  national: '任主席时以本国代表身份',
  briefer: '以通报人身份',
  member: '以安理会成员身份',
  invited: '应邀发言',
};

function latest(meetings: number, ofMeetings: number): string {
  return ofMeetings > meetings ? `最近${meetings}次会议` : `所收${meetings}次会议`;
}

function spokeAs(group: keyof typeof as): string {
  return group === 'invited' ? as.invited : `${as[group]}发言`;
}

function groupAmount({ group, speeches, characters }: GroupAmount): string {
  return `${as[group]}${speeches}次、${length(characters)}`;
}

function period(days: readonly string[]): string {
  const [first = '', last = ''] = [days.at(0), days.at(-1)];
  if (first === last) return day(first);
  if (days.length === 2) return `${day(first)}和${day(last)}`;
  return `${day(first)}至${day(last)}`;
}

function day(iso: string): string {
  const [year, month, date] = iso.split('-').map(Number);
  return `${year}年${month}月${date}日`;
}
