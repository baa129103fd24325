import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Intervention, Meeting, Vote } from '../../src/collections/meeting.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { reviewMeeting } from '../../src/review/review-meeting.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, registers } from '../support/sources.ts';
import { firstLine, verbatimText } from '../support/verbatim.ts';

const lines = [
  '主席（以法语发言）：根据安理会暂行议事规则第37条，我邀请约旦代表参加本次会议。我现在请约旦代表发言。',
  '哈里发先生（约旦）（以阿拉伯语发言）：谢谢主席先生。',
  '主席（以法语发言）：我现在请林先生发言。',
  '林先生（中国）：谢谢。我们支持。',
];

function meetingFrom(text: string): Meeting {
  return expectKind(recordOf(text).record, isMeeting);
}

/** What the second reading says of a meeting as the first one may have left it. */
function doubts(change: (meeting: Meeting) => Partial<Meeting>, own: readonly string[] = lines): [string, number][] {
  const text = verbatimText(own);
  const meeting = meetingFrom(text);
  const changed = { ...meeting, problems: [], ...change(meeting) };
  return reviewMeeting(changed, text, registers.delegations.namesOf).map(({ rule, line }) => [rule, line]);
}

const without = (n: number) => (meeting: Meeting) => ({
  interventions: meeting.interventions.filter((turn) => turn.n !== n),
});
const changeTurn =
  (n: number, change: (turn: Intervention) => Intervention) =>
  ({ interventions }: Meeting) => ({
    interventions: interventions.map((turn) => (turn.n === n ? change(turn) : turn)),
  });
const say = (text: string) => (turn: Intervention) => ({
  ...turn,
  parts: turn.parts.map((part) => ({ ...part, paragraphs: part.paragraphs.map((one) => ({ ...one, text })) })),
});

test('of a meeting that is read as it is printed the second reading says nothing', () => {
  expect(doubts(() => ({}))).toEqual([]);
});

test('it says nothing of the meetings of the seeds, and runs on each of them', () => {
  const { records, problems } = runPipeline('seeds');
  expect(problems.filter(({ rule }) => rule.startsWith('review/'))).toEqual([]);
  const meetings = records.filter(isMeeting);
  expect(meetings.length).toBe(readdirSync('seeds').filter((name) => /^S-PV/.test(name)).length);
  for (const meeting of meetings) {
    const half = { ...meeting, interventions: meeting.interventions.filter(({ n }) => n % 3 !== 0) };
    expect(reviewMeeting(half, '', registers.delegations.namesOf).length).toBeGreaterThan(3);
  }
});

describe('a call to speak', () => {
  test('that no turn of that country answers is told', () => {
    expect(doubts(without(2))).toContainEqual(['review/unanswered-call', firstLine]);
  });

  test('that no turn of that person answers is told', () => {
    expect(
      doubts(changeTurn(4, (turn) => ({ ...turn, name: '森夫人', affiliation: '日本', speaker: null, parts: [] }))),
    ).toContainEqual(['review/unanswered-call', firstLine + 4]);
  });

  test('to whoever wants to speak may be answered by anybody', () => {
    const own = ['主席（以法语发言）：我现在请希望发言的安理会成员发言。', '林先生（中国）：谢谢。'];
    expect(doubts(() => ({}), own)).toEqual([]);
  });
});

describe('a State that speaks', () => {
  test('without a seat, an invitation or a call is told', () => {
    const own = [
      '主席（以法语发言）：会议开始。',
      '林先生（中国）：谢谢。',
      '哈里发先生（约旦）（以阿拉伯语发言）：谢谢。',
    ];
    expect(doubts(() => ({}), own)).toContainEqual(['review/stranger', firstLine + 4]);
  });
});

describe('votes', () => {
  const own = [
    '主席（以法语发言）：我现在将决议草案付诸表决。',
    '进行了举手表决。',
    '赞成：',
    '法国、中国、日本',
    '反对：',
    '大不列颠及北爱尔兰联合王国',
    '主席（以法语发言）：表决结果如下：3票赞成、一票反对、零票弃权。',
  ];
  const changeVote =
    (change: Partial<Vote>) =>
    ({ votes }: Meeting) => ({
      votes: votes.map((vote) => ({ ...vote, ...change })),
    });

  test('that add up and are as the chair says are no problem', () => {
    expect(doubts(() => ({}), own)).toEqual([]);
  });

  test('that are fewer than the members are told', () => {
    expect(doubts(changeVote({ against: [] }), own)).toContainEqual(['review/votes-and-members', firstLine + 2]);
  });

  test('that are others than the chair says are told, in figures or in words', () => {
    const moved = changeVote({ inFavour: ['法国', '中国'], abstaining: ['日本'] });
    expect(doubts(moved, own).filter(([rule]) => rule === 'review/votes-and-chair')).toHaveLength(2);
  });
});

describe('a turn', () => {
  test('that ends in an open sentence is told', () => {
    expect(doubts(changeTurn(4, say('我们支持主席的')))).toContainEqual(['review/open-turn', firstLine + 6]);
  });

  test.each([
    '森夫人（日本）：我们也支持。',
    '谢谢。森夫人（日本）（以英语发言）：我们也支持。',
    '主席（以法语发言）：我感谢他。',
  ])('that holds what prints like a label is told: %s', (text) => {
    expect(doubts(changeTurn(4, say(text)))).toContainEqual(['review/label-left', firstLine + 6]);
  });

  test('that quotes a label is not', () => {
    expect(doubts(changeTurn(4, say('我记得这句话：“谢谢。森夫人（日本）：我们支持。”')))).toEqual([]);
  });

  test('that the source prints and the first reading lost is told', () => {
    expect(doubts(without(2))).toContainEqual(['review/label-left', firstLine + 2]);
  });
});
