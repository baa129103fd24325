import { describe, expect, test } from 'vitest';
import type { Meeting, Vote } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { doubtsOf, recordOf, rulesOf } from '../support/sources.ts';
import { firstLine, meetingOf, texts, turn, verbatimText } from '../support/verbatim.ts';

const put = '主席（以法语发言）：安理会面前有文件S/2024/77，其中载有一项决议草案。我现在将它付诸表决。';
const adopted = '主席（以法语发言）：决议草案获得通过，成为第2701（2024）号决议。';

/** The four members of the small roster, by how they vote. */
const lists = ['赞成：', '法国、中国', '反对：', '日本', '弃权：', '大不列颠及北爱尔兰联合王国'];
const cast = {
  inFavour: ['法国', '中国'],
  against: ['日本'],
  abstaining: ['大不列颠及北爱尔兰联合王国'],
  notParticipating: [],
};

const inLines = (...lines: string[]) => recordOf(verbatimText(lines));
const inPages = (...lines: string[]) => recordOf(pageText(...lines));

function voteIn(meeting: Meeting): Vote {
  const [vote, ...others] = meeting.votes;
  if (vote === undefined || others.length > 0) throw new Error(`expected one vote, found ${meeting.votes.length}`);
  return vote;
}

const meetingIn = ({ record }: ReturnType<typeof recordOf>) => expectKind(record, isMeeting);
const spoken = (meeting: Meeting) => meeting.interventions.flatMap(texts).join('\n');

describe.each([
  ['lines', inLines],
  ['pages', inPages],
] as const)('a vote in the layout of %s', (_, read) => {
  test.each([
    ['进行了举手表决。', 'show-of-hands'],
    ['（进行了举手表决。）', 'show-of-hands'],
    ['以举手方式进行表决。', 'show-of-hands'],
    ['随后以举手方式对决议草案进行了表决。', 'show-of-hands'],
    ['对决议草案进行了举手表决。', 'show-of-hands'],
    ['进行了唱名表决。', 'roll-call'],
    ['进行了点名表决', 'roll-call'],
    ['进行了记录表决。', 'recorded'],
    ['应日本代表请求，进行了记录表决。', 'recorded'],
    ['应日本代表的请求进行了记录表决。', 'recorded'],
    ['就修正案进行了记录表决。', 'recorded'],
    ['进行了程序性表决。', 'procedural'],
    ['进行了表决。', null],
    ['安理会对决议草案进行了表决。', null],
    ['表决如下：', null],
    ['举手表决结果如下：', 'show-of-hands'],
  ])('told by %s is read', (line, method) => {
    const { record, problems } = read(put, line, ...lists, adopted);
    const meeting = expectKind(record, isMeeting);
    expect(voteIn(meeting)).toMatchObject({ method, ...cast, adopted: true, failedBecause: null });
    expect(spoken(meeting)).not.toMatch(/赞成|弃权|日本/);
    expect(doubtsOf(problems).map(({ rule }) => rule)).not.toContain('parse/vote-outside');
  });

  test.each([
    '主席（以法语发言）：我们进行了表决。',
    '我现在请安理会成员举手表决。',
    '我将决议草案付诸举手表决。',
    '安理会准备进行举手表决。',
    '我们昨天进行了举手表决。',
  ])('is not made of the words %s', (said) => {
    const meeting = meetingIn(read('主席（以法语发言）：现在开会。', said, '林先生（中国）：谢谢主席。'));
    expect(meeting.votes).toEqual([]);
    expect(spoken(meeting).replace(/\s/g, '')).toContain(said.replace(/^主席.*：/, ''));
  });

  test.each([
    ['未参加表决：'],
    ['未参加表决者：'],
    ['没有参加表决：'],
    ['不参加表决：'],
    ['缺席：'],
    ['未参加投票（1）：'],
  ])('has those who did not vote under %s', (heading) => {
    const meeting = meetingIn(
      read(
        put,
        '进行了举手表决。',
        '赞成：',
        '法国、中国',
        '弃权：',
        '日本',
        heading,
        '大不列颠及北爱尔兰联合王国',
        adopted,
      ),
    );
    expect(voteIn(meeting)).toMatchObject({
      inFavour: ['法国', '中国'],
      against: [],
      abstaining: ['日本'],
      notParticipating: ['大不列颠及北爱尔兰联合王国'],
    });
  });

  test.each([
    [['赞成者：', '法国、中国', '反对者：', '日本', '弃权者：', '大不列颠及北爱尔兰联合王国']],
    [['赞成票：法国、中国。', '反对票：日本。', '弃权票：大不列颠及北爱尔兰联合王国。']],
    [['赞成:法国、中国', '反对﹕日本', '弃权 ：大不列颠及北爱尔兰联合王国']],
    [['赞成（2）：法国、中国', '反对（1票）：日本', '弃权（1）：大不列颠及北爱尔兰联合王国']],
    [['赞成', '法国、中国', '反对', '日本', '弃权', '大不列颠及北爱尔兰联合王国']],
    [['赞成：法国、中国；反对：日本；弃权：大不列颠及北爱尔兰联合王国。']],
    [['赞成：', '法国、', '中国', '反对：', '日本', '弃权：', '大不列颠及北爱', '尔兰联合王国']],
    [['赞成：', '法国', '中国', '反对：', '日本', '弃权：', '大不列颠及北爱尔兰联合王国']],
  ])('has its lists from %j', (printed) => {
    const meeting = meetingIn(read(put, '进行了举手表决。', ...printed, adopted));
    expect(voteIn(meeting)).toMatchObject(cast);
    expect(spoken(meeting)).not.toMatch(/日本/);
  });

  test.each(['无', '无。', '没有', '（无）', '零'])('against which stands %s has nobody against it', (nobody) => {
    const four = '法国、中国、日本、大不列颠及北爱尔兰联合王国';
    const meeting = meetingIn(
      read(put, '进行了举手表决。', '赞成：', four, '反对：', nobody, '弃权：', nobody, adopted),
    );
    expect(voteIn(meeting)).toMatchObject({ inFavour: four.split('、'), against: [], abstaining: [] });
  });

  test('ends where the chair goes on without a label', () => {
    const meeting = meetingIn(
      read(put, '进行了举手表决。', ...lists, '决议草案获得通过，成为第2701（2024）号决议。', '我现在请中国代表发言。'),
    );
    expect(voteIn(meeting)).toMatchObject({ ...cast, adopted: true, resolution: 'S/RES/2701(2024)' });
    expect(texts(turn(meeting, 1)).slice(-2)).toEqual([
      '决议草案获得通过，成为第2701（2024）号决议。',
      '我现在请中国代表发言。',
    ]);
  });

  test.each([
    ['决议草案获得4票赞成。决议草案获得一致通过，成为第2701（2024）号决议。', true, null, 'S/RES/2701(2024)'],
    ['第2701（2024）号决议获一致通过。', true, null, 'S/RES/2701(2024)'],
    ['由于一常任理事国投了反对票，决议草案未获通过。', false, 'permanent-member', null],
    ['决议草案因安理会一个常任理事国投反对票而未获得通过。', false, 'permanent-member', null],
    ['决议草案未获得所需票数，因此未获通过。', false, 'votes', null],
    ['决议草案没有获得法定票数。', false, 'votes', null],
    ['动议被否决。', false, null, null],
    ['程序性动议以9票赞成、5票反对获得通过，第2231（2015）号决议依然有效。', true, null, null],
  ])('of which the chair says %s', (said, isAdopted, failedBecause, resolution) => {
    const meeting = meetingIn(read(put, '进行了举手表决。', ...lists, `主席（以法语发言）：${said}`));
    expect(voteIn(meeting)).toMatchObject({ adopted: isAdopted, failedBecause, resolution });
  });

  test('whose outcome the chair does not tell has none, whatever a delegate says of it later', () => {
    const { record, problems } = read(
      put,
      '进行了举手表决。',
      ...lists,
      '主席（以法语发言）：我现在请中国代表发言。',
      '林先生（中国）：我们欢迎决议草案获得通过。',
    );
    expect(voteIn(expectKind(record, isMeeting))).toMatchObject({ adopted: null, resolution: null });
    expect(rulesOf(problems)).toContain('parse/vote-without-outcome');
  });

  test('without lists is told', () => {
    const { record, problems } = read(put, '进行了举手表决。', adopted);
    expect(voteIn(expectKind(record, isMeeting))).toMatchObject({ inFavour: [], adopted: true });
    expect(rulesOf(problems)).toContain('parse/vote-without-lists');
  });

  test('of which no line tells is a vote where its lists name members, and told', () => {
    const { record, problems } = read(put, ...lists, adopted);
    expect(voteIn(expectKind(record, isMeeting))).toMatchObject({ method: null, ...cast });
    expect(rulesOf(problems)).toContain('parse/vote-outside');
  });

  test('is not made of lists that name no members: they stay speech, and are told', () => {
    const { record, problems } = read('林先生（中国）：我们的立场是：', '赞成：和平、发展', '反对：战争。');
    const meeting = expectKind(record, isMeeting);
    expect(meeting.votes).toEqual([]);
    expect(spoken(meeting)).toContain('赞成：和平、发展');
    expect(rulesOf(problems)).toContain('parse/vote-outside');
  });

  test('may be one of two, each with its own draft, lists and outcome', () => {
    const meeting = meetingIn(
      read(
        put,
        '进行了记录表决。',
        ...lists,
        '主席（以法语发言）：决议草案未获得所需票数，未获通过。',
        '我们现在审议文件S/2024/78所载决议草案。',
        '进行了举手表决。',
        '赞成：',
        '法国、中国、日本、大不列颠及北爱尔兰联合王国',
        adopted,
      ),
    );
    expect(meeting.votes.map(({ draft, adopted: is, resolution, method }) => [draft, is, resolution, method])).toEqual([
      ['S/2024/77', false, null, 'recorded'],
      ['S/2024/78', true, 'S/RES/2701(2024)', 'show-of-hands'],
    ]);
  });

  test('of a motion has no draft', () => {
    const meeting = meetingIn(
      read(
        put,
        '主席（以法语发言）：我现在将关于议程的动议付诸表决。',
        '进行了程序性表决。',
        ...lists,
        '主席：动议获得通过。',
      ),
    );
    expect(voteIn(meeting)).toMatchObject({ draft: null, method: 'procedural', adopted: true, resolution: null });
  });
});

describe('a list of votes', () => {
  test('over a page break, inside a name, is whole', () => {
    const meeting = meetingIn(
      inPages(
        put,
        '进行了举手表决。',
        '赞成：',
        '法国、中国、日本、大不列颠及北',
        '25-12345 3/3',
        '05/03/2025 某地局势 S/PV.9002',
        '爱尔兰联合王国',
        adopted,
      ),
    );
    expect(voteIn(meeting).inFavour).toEqual(['法国', '中国', '日本', '大不列颠及北爱尔兰联合王国']);
    expect(meeting.procedure.map(({ text }) => text)).toContain('法国、中国、日本、大不列颠及北爱尔兰联合王国');
  });

  test('inside a turn interrupts it, and what the chair says next is a paragraph of its own', () => {
    const meeting = meetingOf([put, '进行了举手表决。', ...lists, '谢谢各位。']);
    expect(texts(turn(meeting, 1))).toEqual([put.replace(/^.*?：/, ''), '谢谢各位。']);
    expect(meeting.procedure.find(({ kind }) => kind === 'vote')).toMatchObject({
      line: firstLine + 2,
      afterParagraph: 'i1-p1',
    });
  });
});
