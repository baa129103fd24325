import { describe, expect, test } from 'vitest';
import { doubtsOf, recordOf, rulesOf } from '../support/sources.ts';
import { meetingOf, verbatimText } from '../support/verbatim.ts';

describe('the front matter', () => {
  const meeting = meetingOf(['主席：谢谢。'], {
    agenda: ['某地局势', '某组织(简称)的贡献', '2024年3月1日法国常驻联合国代表给秘书长的信(S/2024/200)'],
  });

  test('gives the symbol from the number of the meeting, and says so', () => {
    expect(meeting).toMatchObject({ id: 's-pv-9001', symbol: 'S/PV.9001', symbolFrom: 'derived', number: 9001 });
  });

  test('gives year, day, place and times', () => {
    expect(meeting).toMatchObject({
      year: '第七十九年',
      date: '2024-03-05',
      place: '纽约',
      opened: '10:00',
      closed: '11:30',
    });
  });

  test('gives the agenda line by line, and the first line as the title', () => {
    expect(meeting.agenda).toEqual([
      '某地局势',
      '某组织(简称)的贡献',
      '2024年3月1日法国常驻联合国代表给秘书长的信(S/2024/200)',
    ]);
    expect(meeting.title).toBe('某地局势');
  });

  test('prefers a symbol that is printed', () => {
    const printed = verbatimText(['主席：谢谢。']).replace('安全理事会', '联合国 S/PV.9001\n\n安全理事会');
    expect(recordOf(printed).record).toMatchObject({ symbol: 'S/PV.9001', symbolFrom: 'printed', id: 's-pv-9001' });
  });

  test('keeps a resumption apart by its symbol', () => {
    const resumed = verbatimText(['主席：谢谢。']).replace(
      '安全理事会',
      '联合国 S/PV.9001 (Resumption 1)\n\n安全理事会',
    );
    expect(recordOf(resumed).record).toMatchObject({
      id: 's-pv-9001-resumption-1',
      symbol: 'S/PV.9001(Resumption 1)',
    });
  });

  test.each(['第九〇〇一次会议（续会一）', '第九〇〇一次会议(续会1)'])(
    'keeps a resumption apart by its number: %s',
    (number) => {
      expect(recordOf(verbatimText(['主席：谢谢。'], { number })).record).toMatchObject({
        id: 's-pv-9001-resumption-1',
        number: 9001,
        symbolFrom: 'derived',
      });
    },
  );

  test('may be in headings and bold', () => {
    const marked = verbatimText(['主席：谢谢。'])
      .replace('第九〇〇一次会议', '## **第九〇〇一次会议**')
      .replace('议程项目', '### 议程项目');
    expect(recordOf(marked).record).toMatchObject({ number: 9001, agenda: ['某地局势'] });
  });
});

describe('the roster', () => {
  test('has the presidency with its name first, and the other members with their delegation first', () => {
    const { members, presidents } = meetingOf(['主席：谢谢。']);
    expect(presidents).toEqual(['温先生']);
    expect(
      members.map(({ delegation, delegationId, representatives, presiding }) => ({
        delegation,
        delegationId,
        representatives,
        presiding,
      })),
    ).toEqual([
      { delegation: '法国', delegationId: 'FRA', representatives: ['温先生'], presiding: true },
      { delegation: '中国', delegationId: 'CHN', representatives: ['林先生'], presiding: false },
      { delegation: '日本', delegationId: 'JPN', representatives: ['森夫人'], presiding: false },
      {
        delegation: '大不列颠及北爱尔兰联合王国',
        delegationId: 'GBR',
        representatives: ['格林女爵士'],
        presiding: false,
      },
    ]);
  });

  test.each([
    ['tabs', '\t日本\t森夫人'],
    ['a leader without blanks', '\t日本.....森夫人'],
    ['a leader with blanks', '\t日本 . . . . . . . 森夫人'],
    ['an ellipsis', '\t日本……森夫人'],
    ['a tab and a leader', '日本 .....\t森夫人'],
  ])('may part its columns by %s', (_, row) => {
    const { members } = meetingOf(['主席：谢谢。'], { members: ['成员:\t中国\t林先生', row] });
    expect(members.at(-1)).toMatchObject({ delegation: '日本', delegationId: 'JPN', representatives: ['森夫人'] });
  });

  test('parts several representatives of one delegation, and several presidents', () => {
    const { members, presidents } = meetingOf(['主席：谢谢。'], {
      president: '主席:\t温先生/白女士／石先生.....\t(法国)',
      members: ['成员:\t中国.....\t林先生/江先生'],
    });
    expect(presidents).toEqual(['温先生', '白女士', '石先生']);
    expect(members[1]?.representatives).toEqual(['林先生', '江先生']);
  });

  test('makes no turns of its lines', () => {
    const meeting = meetingOf(['主席：谢谢。']);
    expect(meeting.interventions).toHaveLength(1);
  });

  test('keeps a delegation that no register knows as printed, and tells of it', () => {
    const text = verbatimText(['主席：谢谢。'], { members: ['成员:\t某某国 .....\t林先生'] });
    const { record, problems } = recordOf(text);
    expect(record).toMatchObject({ members: [{}, { delegation: '某某国', delegationId: null }] });
    expect(doubtsOf(problems)).toMatchObject([{ rule: 'resolve/unknown-delegation', severity: 'warning', line: 14 }]);
  });
});

describe('a record that cannot be filed', () => {
  test('lacks the number of the meeting', () => {
    const { record, problems } = recordOf(verbatimText(['主席：谢谢。'], { number: '会议' }));
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/no-meeting-number', severity: 'error', line: 1, column: 1 }]);
  });

  test('lacks the day, and the problem points to the number', () => {
    const { record, problems } = recordOf(verbatimText(['主席：谢谢。'], { sitting: '上午10时举行' }));
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/no-date', severity: 'error', line: 5, column: 1 }]);
    expect(problems[0]?.hint).toContain('举行');
  });

  test('has a day that the calendar does not have', () => {
    const sitting = '2023年2月29日星期三上午10时举行';
    expect(rulesOf(recordOf(verbatimText(['主席：谢谢。'], { sitting })).problems)).toEqual(['parse/no-date']);
  });

  test('is in a language without a grammar', () => {
    const english = 'Security Council\n\nVerbatim record\n\nThe President: I thank you.\n';
    expect(rulesOf(recordOf(english).problems)).toEqual(['parse/unknown-language']);
  });

  test('is of no kind that has a parser', () => {
    const { record, problems } = recordOf('这是一份购物清单。\n\n苹果、香蕉和橘子。\n');
    expect(record).toBeNull();
    expect(problems).toMatchObject([{ rule: 'parse/unknown-kind', severity: 'error', line: 1, column: 1 }]);
  });
});
