import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, rulesOf } from '../support/sources.ts';
import { onlyPart, texts, turn } from '../support/verbatim.ts';

const meetingOf = (...lines: string[]): Meeting =>
  expectKind(recordOf(pageText(...lines), 'page.txt').record, isMeeting);

describe('a record drawn from pages', () => {
  const meeting = meetingOf(
    '主席（以法语发言）：安全理事会现在开始审议其议程上',
    '的项目。',
    '安理会成员面前有文件S/2025/101，其中载有法',
    '国提交的一项决议草案案文。',
    '25-12345 3/3',
    '05/03/2025 某地局势 S/PV.9002',
    '格林女爵士（大不列颠及北爱尔兰联合',
    '王国）（以英语发言）：我感谢主席召开会议，并',
    '欢迎报告。',
    '森夫人（日本）（以英语',
    '发言）：我谢谢主席。该做法加',
    '25-12345 4/4',
    '05/03/2025 某地局势 S/PV.9002',
    '强了合作。',
  );

  test('has its front matter, the symbol printed', () => {
    expect(meeting).toMatchObject({
      symbol: 'S/PV.9002',
      symbolFrom: 'printed',
      number: 9002,
      date: '2025-03-05',
      place: '纽约',
      opened: '15:00',
      closed: '15:15',
      agenda: ['某地局势', '秘书长关于某地的报告 (S/2025/100)'],
    });
  });

  test('has a roster with dotted leaders', () => {
    expect(meeting.members.map(({ delegationId, representatives }) => [delegationId, ...representatives])).toEqual([
      ['FRA', '温先生'],
      ['CHN', '林先生'],
      ['JPN', '森夫人'],
      ['GBR', '格林女爵士'],
    ]);
  });

  test('knows labels that are broken over lines', () => {
    expect(meeting.interventions.map(({ line, label }) => [line, label.replace(/\s/g, '')])).toEqual([
      [26, '主席（以法语发言）'],
      [32, '格林女爵士（大不列颠及北爱尔兰联合王国）（以英语发言）'],
      [35, '森夫人（日本）（以英语发言）'],
    ]);
    expect(meeting.interventions.map(({ parts }) => parts[0]?.delegation?.id)).toEqual(['FRA', 'GBR', 'JPN']);
  });

  test('has paragraphs of wrapped lines, running heads and feet taken out', () => {
    expect(meeting.interventions.map(texts)).toEqual([
      [
        '安全理事会现在开始审议其议程上的项目。',
        '安理会成员面前有文件S/2025/101，其中载有法国提交的一项决议草案案文。',
      ],
      ['我感谢主席召开会议，并欢迎报告。'],
      ['我谢谢主席。该做法加强了合作。'],
    ]);
  });

  test('tells a page break from a wrapped line', () => {
    expect(onlyPart(turn(meeting, 3)).paragraphs[0]?.joined).toEqual([36]);
    expect(onlyPart(turn(meeting, 1)).paragraphs.flatMap(({ joined }) => joined)).toEqual([]);
  });

  test('loses nothing', () => {
    expect(meeting.ledger.unassigned).toBe(0);
    expect(meeting.ledger.furniture).toBeGreaterThan(0);
  });

  test('closes the letter spacing of a line that was set wide', () => {
    const spaced = meetingOf(
      '主席（以法语发言）：谢谢。',
      '安 理 会 现 在准备对其 面 前 的 决议 草 案 进 行 表 决。我 现 在 继 续',
      '审议。',
    );
    expect(texts(turn(spaced, 1))[1]).toBe('安理会现在准备对其面前的决议草案进行表决。我现在继续审议。');
  });
});

describe('a vote', () => {
  const vote = (...lines: string[]) =>
    meetingOf(
      '主席（以法语发言）：安理会成员面前有文件S/2025/101，其中载有法',
      '国提交的一项决议草案案文。我现在将决议草案付诸表决。',
      '进行了举手表决。',
      ...lines,
    );
  const adopted = vote(
    '赞成：',
    '法国、中国、日本、大不列颠及北爱尔兰联',
    '合王国',
    '反对：',
    '无',
    '弃权：',
    '无',
    '主席（以法语发言）：决议草案获得4票赞成。决议草案获得一',
    '致通过，成为第2900（2025）号决议。',
  );

  test('is tied to the draft before it and to the resolution that it became', () => {
    expect(adopted.votes).toEqual([
      {
        draft: 'S/2025/101',
        resolution: 'S/RES/2900(2025)',
        inFavour: ['法国', '中国', '日本', '大不列颠及北爱尔兰联合王国'],
        against: [],
        abstaining: [],
        adopted: true,
        method: 'show-of-hands',
        notParticipating: [],
        failedBecause: null,
        line: 28,
      },
    ]);
  });

  test('is procedure, and nobody says it', () => {
    expect(adopted.interventions.map(({ label }) => label)).toEqual(['主席（以法语发言）', '主席（以法语发言）']);
    expect(adopted.interventions.flatMap(texts).join('')).not.toContain('赞成：');
    expect(adopted.procedure.filter(({ kind }) => kind === 'vote').length).toBeGreaterThan(0);
    expect(adopted.ledger.vote).toBeGreaterThan(0);
    expect(adopted.ledger.unassigned).toBe(0);
  });

  test('may be lost: no resolution comes of it', () => {
    const lost = vote(
      '赞成：',
      '法国、日本',
      '反对：',
      '大不列颠及北爱尔兰联合王国',
      '弃权：',
      '中国',
      '主席（以法语发言）：表决结果是2票赞成、1票反对、1票弃权。由于',
      '一个常任理事国投了反对票，决议草案未获通过。',
    );
    expect(lost.votes).toEqual([
      {
        draft: 'S/2025/101',
        resolution: null,
        inFavour: ['法国', '日本'],
        against: ['大不列颠及北爱尔兰联合王国'],
        abstaining: ['中国'],
        adopted: false,
        method: 'show-of-hands',
        notParticipating: [],
        failedBecause: 'permanent-member',
        line: 28,
      },
    ]);
  });

  test('may have its names on the line of the heading', () => {
    const [only] = vote(
      '赞成：法国、日本和大不列颠及北爱尔兰联合王国',
      '反对：无',
      '弃权：中国',
      '主席（以法语发言）：表决结果如下：3票赞成，0票反对，1票弃权。决议草案获',
      '得通过，成为第2900（2025）号决议。',
    ).votes;
    expect(only).toMatchObject({
      inFavour: ['法国', '日本', '大不列颠及北爱尔兰联合王国'],
      against: [],
      abstaining: ['中国'],
      adopted: true,
      resolution: 'S/RES/2900(2025)',
    });
  });

  test('on an amendment is kept apart from the vote on the draft', () => {
    const { votes } = meetingOf(
      '主席（以法语发言）：我首先将修正案付诸表决。',
      '进行了举手表决。',
      '赞成：',
      '中国',
      '反对：',
      '法国、日本',
      '弃权：',
      '大不列颠及北爱尔兰联合王国',
      '主席（以法语发言）：修正案未获通过，因为没有获得法定多数票。',
      '我现在将文件S/2025/101所载决议草案付诸表决。',
      '进行了举手表决。',
      '赞成：',
      '中国、法国、日本、大不列颠及北爱尔兰联合王国',
      '主席（以法语发言）：决议草案获得一致通过，成为第2901（2025）号决议。',
    );
    expect(votes.map(({ adopted, resolution }) => [adopted, resolution])).toEqual([
      [false, null],
      [true, 'S/RES/2901(2025)'],
    ]);
  });

  test('by somebody who is not on the roster is printed, and told', () => {
    const text = pageText('主席：我现在将决议草案付诸表决。', '进行了举手表决。', '赞成：', '法国、加纳');
    const { record, problems } = recordOf(text, 'page.txt');
    expect(record).toMatchObject({ votes: [{ inFavour: ['法国', '加纳'] }] });
    expect(rulesOf(problems)).toContain('resolve/voter-not-member');
  });
});

describe('what happens between the speeches', () => {
  test('a suspension, a resumption and another chair stand between turns', () => {
    const meeting = meetingOf(
      '主席（以法语发言）：我现在宣布会议暂停。',
      '下午4时会议暂停，下午4时30分复会。',
      '格林女爵士主持会议。',
      '代理主席（以英语发言）：现在复会。',
    );
    expect(meeting.procedure.slice(-3).map(({ kind, before }) => [kind, before])).toEqual([
      ['suspension', 2],
      ['change-of-chair', 2],
      ['closing', null],
    ]);
    expect(meeting.interventions.map(texts)).toEqual([['我现在宣布会议暂停。'], ['现在复会。']]);
  });
});
