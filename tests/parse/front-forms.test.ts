import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { bothLayouts, type Parts } from '../support/both-layouts.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { doubtsOf, recordOf, rulesOf } from '../support/sources.ts';

/** What a record with these parts is read as, which must be the same in both layouts. */
function reading(parts: Parts): { meeting: Meeting; problems: Problem[] } {
  const readings = bothLayouts(parts).map(([layout, text]) => {
    const { record, problems } = recordOf(text);
    const meeting = expectKind(record, isMeeting);
    expect(meeting.layout).toBe(layout);
    expect(meeting.ledger.unassigned).toBe(0);
    return { meeting, problems };
  });
  const [first, second] = readings;
  if (first === undefined || second === undefined) throw new Error('expected two layouts');
  expect(essence(second.meeting)).toEqual(essence(first.meeting));
  expect(rulesOf(doubtsOf(second.problems))).toEqual(rulesOf(doubtsOf(first.problems)));
  return first;
}

function essence({
  symbol,
  number,
  resumption,
  date,
  opened,
  closed,
  presidents,
  members,
  agenda,
  interventions,
}: Meeting) {
  const rows = members.map(({ delegationId, representatives, presiding }) => [
    delegationId,
    representatives,
    presiding,
  ]);
  const turns = interventions.map(({ label, parts }) => [
    label,
    parts.map((part) => [part.delegation?.id, part.paragraphs.map(({ text }) => text)]),
  ]);
  return { symbol, number, resumption, date, opened, closed, presidents, rows, agenda, turns };
}

function refusal(parts: Parts): Problem {
  const found = bothLayouts(parts).map(([, text]) => {
    const { record, problems } = recordOf(text);
    expect(record).toBeNull();
    return problems.filter(({ severity }) => severity === 'error');
  });
  const [only, ...others] = found[0] ?? [];
  expect(found[1]?.map(({ rule }) => rule)).toEqual(found[0]?.map(({ rule }) => rule));
  if (only === undefined || others.length > 0) throw new Error('expected one error');
  return only;
}

const rowsOf = ({ members }: Meeting) =>
  members.map(({ delegationId, representatives }) => `${delegationId} ${representatives.join('/')}`);
const usual = ['DNK 叶女士', 'CHN 林先生', 'PAK 拉扎先生', 'GBR 格林女爵士'];

test('a record without oddities is read without a doubt', () => {
  const { meeting, problems } = reading({});
  expect(doubtsOf(problems)).toEqual([]);
  expect(rowsOf(meeting)).toEqual(usual);
  expect(meeting).toMatchObject({ number: 9301, date: '2025-05-07', opened: '15:05', closed: '17:00' });
});

describe('the number of the meeting', () => {
  test.each([
    '第九三〇一次会议',
    '第九三O一次会议',
    '第九三o一次会议',
    '第九三○一次会议',
    '第九三零一次会议',
    '第九三0一次会议',
    '第９３０１次会议',
    '第9301次会议',
    '第 九 三 〇 一 次 会 议',
    '第九千三百零一次会议',
    '安全理事会第九三〇一次会议',
    '第九三〇一次（公开）会议',
  ])('is 9301 in %s', (line) => {
    const { meeting, problems } = reading({ number: [line], symbol: [] });
    expect(meeting).toMatchObject({ number: 9301, symbol: 'S/PV.9301' });
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('may be broken over two lines', () => {
    expect(reading({ number: ['第九三', '〇一次会议'], symbol: [] }).meeting.number).toBe(9301);
  });

  test('is read from a misprint, which is noted', () => {
    const { meeting, problems } = reading({ number: ['第九三〇一会议'] });
    expect(meeting.number).toBe(9301);
    expect(rulesOf(problems)).toContain('parse/misprinted-number');
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('is that of the symbol where its line is not there, which is noted', () => {
    const { meeting, problems } = reading({ number: [] });
    expect(meeting).toMatchObject({ number: 9301, symbolFrom: 'printed' });
    expect(rulesOf(problems)).toContain('parse/number-of-symbol');
  });

  test.each(['第九三□一次会议', '第99999999999999999999次会议', '第百百次会议'])(
    'is that of the symbol where its line cannot be read, which is told: %s',
    (line) => {
      const { meeting, problems } = reading({ number: [line] });
      expect(meeting.number).toBe(9301);
      expect(rulesOf(doubtsOf(problems))).toEqual(['parse/meeting-number']);
    },
  );

  test('is told with both readings where line and symbol disagree', () => {
    const { meeting, problems } = reading({ number: ['第九三〇二次会议'] });
    expect(meeting).toMatchObject({ number: 9301, id: 's-pv-9301' });
    const [told] = doubtsOf(problems);
    expect(told).toMatchObject({ rule: 'parse/meeting-number' });
    expect(told?.message).toMatch(/9302.*9301/);
  });

  test.each(['第99999999999999999999次会议', '会议'])('is needed: %s', (line) => {
    const text = bothLayouts({ number: [line], symbol: [] })[0]?.[1] ?? '';
    const { record, problems } = recordOf(text);
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/no-meeting-number', severity: 'error' }]);
  });
});

describe('a resumption', () => {
  const opening = ['会议于下午3时05分复会。', '某地局势'];

  test.each([
    [['联合国 S/PV.9301 (Resumption 1)'], ['第九三〇一次会议']],
    [['联合国 S/PV.9301（Resumption1）'], ['第九三〇一次会议（续会一）']],
    [['联合国 S/PV.9301（复会一）'], ['第九三〇一次会议']],
    [['联合国 S/PV.9301', '(Resumption 1)'], ['第九三〇一次会议']],
    [['联合国 S/PV.9301'], ['第九三〇一次会议（复会1）']],
    [['联合国 S/PV.9301'], ['第九三〇一次会议', '（复会一）']],
    [['联合国 S/PV.9301'], ['第九三〇一次会议（续会）']],
    [['联合国 S/PV.9301'], ['第九三〇一次会议', '第一次续会']],
    [[], ['第九三〇一次会议(续会一)']],
  ])('is told from the first part by its symbol or its head: %j %j', (symbol, number) => {
    const { meeting, problems } = reading({ symbol, number, opening });
    expect(meeting).toMatchObject({
      id: 's-pv-9301-resumption-1',
      symbol: 'S/PV.9301(Resumption 1)',
      number: 9301,
      resumption: 1,
      opened: '15:05',
    });
    expect(meeting.agenda).toEqual(['某地局势']);
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('may be the second part in an older symbol', () => {
    const { meeting } = reading({ symbol: ['联合国 S/PV.9301 (Part II)'], opening });
    expect(meeting).toMatchObject({ id: 's-pv-9301-part-ii', resumption: 1 });
  });

  test('is told with both readings where symbol and head disagree', () => {
    const { meeting, problems } = reading({
      symbol: ['联合国 S/PV.9301 (Resumption 2)'],
      number: ['第九三〇一次会议（续会一）'],
      opening,
    });
    expect(meeting.resumption).toBe(2);
    expect(rulesOf(doubtsOf(problems))).toEqual(['parse/resumption']);
  });

  test('that nothing but the opening tells is doubted', () => {
    const { meeting, problems } = reading({ opening });
    expect(meeting).toMatchObject({ id: 's-pv-9301', resumption: null, opened: '15:05' });
    expect(rulesOf(doubtsOf(problems))).toEqual(['parse/resumption']);
  });
});

test('a resumption 0 is told, and taken for the first sitting', () => {
  const { meeting, problems } = reading({ number: ['第九三〇一次会议（续会0）'] });
  expect(meeting.resumption).toBeNull();
  expect(problems).toContainEqual(expect.objectContaining({ rule: 'parse/resumption', severity: 'warning' }));
});

describe('the day', () => {
  test.each([
    [['二〇二五年五月七日星期三下午三时举行']],
    [['二零二五年五月七日星期三下午三时举行']],
    [['二O二五年五月七日，星期三，下午3时在纽约总部举行']],
    [['2025年5月7日星期三下午', '3时举行']],
    [['2025年5月7日', '星期三下午3时举行']],
    [['2025年5月', '7日星期三下午3时举行']],
    [['２０２５年５月７日星期三下午３时举行']],
    [['2025 年 5 月 7 日']],
  ])('is read in %j', (day) => {
    const { meeting, problems } = reading({ day });
    expect(meeting).toMatchObject({ date: '2025-05-07', place: '纽约' });
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('is noted where the day of the week is another one', () => {
    const { problems } = reading({ day: ['2025年5月7日星期二下午3时举行'] });
    const weekday = problems.find(({ rule }) => rule === 'parse/weekday');
    expect(weekday).toMatchObject({ severity: 'warning', message: expect.stringContaining('Wednesday') });
  });

  test.each([
    ...['2025年2月30日', '2025年13月7日', '2025年5月32日', '99999年5月7日', '1800年5月7日', '9999年5月7日'],
    ...['0001年5月7日', '2025年0月7日'],
  ])('that the calendar does not have is an error in its place: %s', (day) => {
    const problem = refusal({ day: [`${day}星期三下午3时举行`] });
    expect(problem).toMatchObject({ rule: 'parse/no-date', message: expect.stringContaining(day) });
    expect(problem?.line).toBeGreaterThan(1);
  });

  test.each(['下午25时', '下午3时75分'])('with a time that no day has is a warning: %s', (time) => {
    const { meeting, problems } = reading({ day: [`2025年5月7日星期三${time}举行`] });
    expect(meeting.date).toBe('2025-05-07');
    expect(doubtsOf(problems).map(({ rule }) => rule)).toEqual(['parse/no-time']);
  });
});

describe('the opening and the closing', () => {
  test.each([
    ['下午3时05分开会。', '15:05'],
    ['下午3时零5分开会。', '15:05'],
    ['下午三时零五分宣布开会。', '15:05'],
    ['下午3:05开会', '15:05'],
    ['下午3：05，会议开始。', '15:05'],
    ['会议于下午3时半开始。', '15:30'],
    ['主席于下午3时一刻宣布开会。', '15:15'],
    ['下午3时整开会。', '15:00'],
    ['（下午3时开会）', '15:00'],
    ['中午12时05分开会。', '12:05'],
    ['正午开会。', '12:00'],
    ['午夜12时10分开会。', '00:10'],
    ['晚上12时05分开会。', '00:05'],
    ['凌晨1时开会。', '01:00'],
    ['15时05分开会。', '15:05'],
  ])('%s opens at %s', (line, time) => {
    const { meeting, problems } = reading({ opening: [line, '某地局势'] });
    expect(meeting).toMatchObject({ opened: time, procedure: [{ kind: 'opening' }, {}, {}] });
    expect(doubtsOf(problems)).toEqual([]);
  });

  test.each([
    ['下午5时散会。', '17:00'],
    ['下午5时休会。', '17:00'],
    ['会议于下午5时10分结束。', '17:10'],
    ['主席于下午5时宣布散会。', '17:00'],
    ['晚上8时40分会议结束', '20:40'],
    ['午夜散会。', '00:00'],
  ])('%s closes at %s', (line, time) => {
    const { meeting, problems } = reading({ closing: [line] });
    expect(meeting.closed).toBe(time);
    expect(meeting.procedure.at(-1)).toMatchObject({ kind: 'closing', text: line });
    expect(doubtsOf(problems)).toEqual([]);
  });

  test.each([[['通过议程', '议程通过。', '某地局势']], [['某地局势']], [[]]])(
    'may be missing, and the sitting begins all the same: %j',
    (opening) => {
      const { meeting, problems } = reading({ opening });
      expect(meeting.opened).toBeNull();
      expect(meeting.interventions).toHaveLength(4);
      expect(rowsOf(meeting)).toEqual(usual);
      expect(rulesOf(doubtsOf(problems))).toEqual(['parse/no-opening']);
    },
  );

  test('may be cut off, which is told', () => {
    const { meeting, problems } = reading({ closing: [] });
    expect(meeting.closed).toBeNull();
    expect(rulesOf(doubtsOf(problems))).toEqual(['parse/no-closing']);
  });

  test.each([
    [['会议于下午3时40分暂停，下午4时复会。'], ['suspension']],
    [
      ['下午3时40分暂停。', '下午4时复会。'],
      ['suspension', 'resumption'],
    ],
    [
      ['下午3时40分休会。', '下午4时05分恢复举行。'],
      ['suspension', 'resumption'],
    ],
  ])('have pauses between them: %j', (lines, kinds) => {
    const turns = [
      '主席（以英语发言）：我现在请中国代表发言。',
      '林先生（中国）：我感谢主席女士召开今天的会议，我们关切地注意到当地的局势，并呼吁各方保持克制。',
      ...lines,
      '主席（以英语发言）：我感谢中国代表的发言。',
    ];
    const { meeting, problems } = reading({ turns });
    const found = meeting.procedure.map(({ kind }) => kind).filter((kind) => /suspension|resumption/.test(kind));
    expect(found).toEqual(kinds);
    expect(meeting.interventions).toHaveLength(3);
    expect(meeting.closed).toBe('17:00');
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('leave a closing that the chair speaks in the speech', () => {
    const turns = ['主席（以英语发言）：没有其他成员要求发言，我宣布散会，谢谢各位代表今天的参与和合作。'];
    expect(reading({ turns }).meeting.procedure.filter(({ kind }) => kind === 'closing')).toHaveLength(1);
  });

  test('end one record: what follows of another is told, and no turn of it', () => {
    const closing = ['下午5时散会。', '第九三〇二次会议', '主席：另一次会议现在开始。', '下午6时散会。'];
    const [, pages] = bothLayouts({ closing });
    const { record, problems } = recordOf(pages?.[1] ?? '');
    expect(record).toMatchObject({ closed: '17:00' });
    expect(rulesOf(problems.filter(({ severity }) => severity === 'error'))).toEqual(['parse/second-record']);
  });
});

describe('the agenda', () => {
  test.each([
    [['临时议程', '某地局势']],
    [['议程：', '某地局势']],
    [['议程项目：某地局势']],
    [['议程（S/Agenda/9301）', '某地局势']],
  ])('has its heading in other forms: %j', (agenda) => {
    expect(reading({ agenda }).meeting.agenda).toEqual(['某地局势']);
  });

  const items = [
    '有关某地的局势',
    '秘书长根据第2600(2022)号决议提交的第三次报告(S/2025/300)',
    '秘书长关于某团的报告(S/2025/301)',
  ];

  test('has an item for each document, broken over lines or not, as the sitting prints it again', () => {
    const agenda = [
      '议程项目',
      '有关某地的局势',
      '秘书长根据第2600(2022)号决议提交的',
      '第三次报告(S/2025/300)',
      '秘书长关于某团的',
      '报告(S/2025/301)',
    ];
    const opening = [
      '下午3时05分开会。',
      '通过议程',
      '议程通过。',
      '有关某地的局势',
      '秘书长根据第2600（2022）号决议',
      '提交的第三次报告（S/2025/300）',
      '秘书长关于某团的报告（S/2025/301）',
    ];
    const { meeting } = reading({ agenda, opening });
    expect(meeting.agenda).toEqual(items);
  });

  test('has an item go on that cannot end with its line', () => {
    const agenda = [
      '议程项目',
      '有关某地的局势',
      '2025年4月30日某国常驻联合国代表给',
      '安全理事会主席的信',
      '(S/2025/302)',
    ];
    expect(reading({ agenda }).meeting.agenda).toEqual([
      '有关某地的局势',
      '2025年4月30日某国常驻联合国代表给安全理事会主席的信(S/2025/302)',
    ]);
  });
});

describe('the roster', () => {
  const delegations = ['中国', '巴基斯坦', '大不列颠及北爱尔兰联合王国'];
  const names = ['林先生', '拉扎先生', '格林女爵士'];
  const joined = (leader: string) => delegations.map((delegation, index) => `${delegation}${leader}${names[index]}`);
  const members = ([first = '', ...others]: readonly string[]) => [`成员：${first}`, ...others];

  test.each([
    ['dots', '.....'],
    ['dots far apart', ' .  .  .  .  . '],
    ['ellipses', '……'],
    ['middle dots', ' ·········· '],
    ['middle dots apart', ' · · · · · '],
    ['two-dot leaders', '‥‥‥‥'],
    ['underscores', '______'],
    ['hyphens', ' ------ '],
    ['a tab', '\t'],
    ['blanks', '      '],
    ['ideographic blanks', '　　'],
    ['one blank', ' '],
    ['nothing', ''],
  ])('may part its columns by %s', (_, leader) => {
    const roster = [`主席：叶女士${leader}（丹麦）`, ...members(joined(leader))];
    const { meeting, problems } = reading({ roster });
    expect(rowsOf(meeting)).toEqual(usual);
    expect(doubtsOf(problems)).toEqual([]);
  });

  test.each([
    [
      'each block on its own line',
      ['主席：', '叶女士', '（丹麦）', '成员：', ...delegations.flatMap((one, index) => [one, names[index] ?? ''])],
    ],
    ['all delegations, then all names', ['主席：叶女士', '（丹麦）', '成员：', ...delegations, ...names]],
    ['all names, then all delegations', ['主席：叶女士（丹麦）', '成员：', ...names, ...delegations]],
    [
      'rows of a table',
      [
        '| 主席： | 叶女士 | （丹麦） |',
        '|---|---|---|',
        '| 成员： | 中国 | 林先生 |',
        '| | 巴基斯坦 | 拉扎先生 |',
        '| | 大不列颠及北爱尔兰联合王国 | 格林女爵士 |',
      ],
    ],
    [
      'a delegation broken over lines',
      [
        '主席： 叶女士 ..... （丹麦）',
        '成员： 中国 ..... 林先生',
        '巴基斯坦 ..... 拉扎先生',
        '大不列颠及北爱尔兰',
        '联合王国 ..... 格林女爵士',
      ],
    ],
    [
      'a president above their State',
      [
        '主席： 叶女士 .....',
        '（丹麦）',
        '成员： 中国 ..... 林先生',
        '巴基斯坦 ..... 拉扎先生',
        '大不列颠及北爱尔兰联合王国 ..... 格林女爵士',
      ],
    ],
  ])('is whole in other arrangements: %s', (_, roster) => {
    const { meeting, problems } = reading({ roster });
    expect(rowsOf(meeting)).toEqual(usual);
    expect(doubtsOf(problems)).toEqual([]);
  });

  test('has names that go on in the next line', () => {
    const roster = ['主席： 叶女士 ..... （丹麦）', '成员： 中国 ..... 林先生', '巴基斯坦 ..... 阿西姆·', '拉扎先生'];
    expect(rowsOf(reading({ roster }).meeting)).toEqual(['DNK 叶女士', 'CHN 林先生', 'PAK 阿西姆·拉扎先生']);
  });

  test.each([
    '主席： 叶女士（上午）、艾先生（下午） ..... （丹麦）',
    '主席： 叶女士（上午）/艾先生（下午） ..... （丹麦）',
    '主席： 叶女士（上午）和艾先生（下午） ..... （丹麦）',
  ])('has two presidents of one day as two persons: %s', (line) => {
    const roster = [line, '成员： 中国 ..... 林先生', '巴基斯坦 ..... 拉扎先生'];
    const { meeting } = reading({ roster });
    expect(meeting.presidents.map((name) => name.replace(/（.*$/, ''))).toEqual(['叶女士', '艾先生']);
    expect(rowsOf(meeting).slice(1)).toEqual(usual.slice(1, 3));
  });

  test('that cannot be read whole is told once, and nobody is guessed', () => {
    const roster = ['主席： 叶女士 ..... （丹麦）', '成员：', ...delegations, '林先生', '拉扎先生'];
    const { meeting, problems } = reading({ roster });
    expect(rowsOf(meeting)).toEqual(['DNK 叶女士']);
    expect(problems.filter(({ rule }) => rule === 'parse/roster')).toHaveLength(1);
  });

  test('keeps the rows that are certain where one is not', () => {
    const roster = [
      '主席： 叶女士 ..... （丹麦）',
      '成员： 中国 ..... 林先生',
      '巴基斯坦 .....',
      '大不列颠及北爱尔兰联合王国 ..... 格林女爵士',
    ];
    const { meeting, problems } = reading({ roster });
    expect(rowsOf(meeting)).toEqual(['DNK 叶女士', 'CHN 林先生', 'GBR 格林女爵士']);
    expect(rulesOf(problems)).toContain('parse/roster');
  });
});

describe('what is no verbatim record of the Council is told as what it is', () => {
  test.each([
    ['联合国 A/79/PV.29', 'General Assembly'],
    ['联合国 A/ES-11/PV.3', 'General Assembly'],
    ['联合国 A/C.3/79/SR.12', 'summary record'],
    ['联合国 E/2024/SR.5', 'summary record'],
    ['联合国 T/PV.1205', 'another body'],
    ['联合国 CD/PV.1701', 'another body'],
    ['联合国 S/PV.9301/Corr.1', 'corrigendum'],
  ])('%s', (symbol, what) => {
    const problem = refusal({ symbol: [symbol] });
    expect(problem).toMatchObject({ rule: 'parse/other-record' });
    expect(problem.message).toContain(what);
  });

  test('without a symbol, by its front page', () => {
    const [lines] = bothLayouts({ symbol: [], number: ['第62次全体会议'] });
    expect(recordOf(lines?.[1] ?? '').problems[0]?.message).toContain('General Assembly');
  });

  test('the communiqué of a closed meeting', () => {
    const text = [
      '联合国 S/PV.9302',
      '安全理事会',
      '第九三〇二次会议',
      '2025年5月8日星期四上午10时非公开举行',
      '安全理事会第九三〇二次（闭门）会议',
      '正式公报',
      '秘书长发表以下公报代替逐字记录：',
      '2025年5月8日，安全理事会第九三〇二次会议非公开举行。',
    ].join('\n');
    const { record, problems } = recordOf(text);
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/other-record', severity: 'error', line: 6 }]);
  });

  test('a meeting in which nobody speaks', () => {
    expect(refusal({ turns: [] })).toMatchObject({ rule: 'parse/no-turns' });
  });

  test('a record in traditional script', () => {
    const text = '聯合國 S/PV.9301\n安全理事會\n第九三〇一次會議\n臨時逐字記錄\n主席（以英語發言）：謝謝各位的發言。\n';
    const { record, problems } = recordOf(text);
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/traditional-script', line: 1 }]);
  });
});
