import { describe, expect, test } from 'vitest';
import type { Intervention } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { doubtsOf, recordOf } from '../support/sources.ts';
import { turn, type VerbatimParts, verbatimText } from '../support/verbatim.ts';

const members = [
  '成员:\t中国 .....\t林先生',
  '\t日本 .....\t森夫人',
  '\t秘鲁 .....\t白先生/白女士',
  '\t加纳 .....\t林先生',
];

function read(lines: readonly string[], parts: VerbatimParts = { members }) {
  const { record, problems } = recordOf(verbatimText(lines, parts));
  return { meeting: expectKind(record, isMeeting), doubts: doubtsOf(problems) };
}

const last = (...lines: string[]) => {
  const { meeting, doubts } = read(lines);
  return { turn: turn(meeting, meeting.interventions.length), rules: doubts.map(({ rule }) => rule) };
};

const who = ({ role, position, parts, speaker }: Intervention) => ({
  role,
  position,
  capacity: parts[0]?.capacity,
  delegation: parts[0]?.delegation?.id ?? null,
  speaker: speaker?.name ?? null,
});

describe('a member who briefs as chair of a committee', () => {
  const expected = {
    role: 'briefer',
    position: '常驻联合国代表、安全理事会某委员会主席',
    capacity: 'delegate',
    delegation: 'JPN',
    speaker: '森久美',
  };

  test('is the person of the roster, with the office and the whole name of the call', () => {
    const { turn: found, rules } = last(
      '主席：我现在请日本常驻联合国代表、安全理事会某委员会主席森久美大使通报情况。',
      '森夫人（以英语发言）：我谨通报。',
    );
    expect(who(found)).toEqual(expected);
    expect(found.speaker?.id).toBe('sen-jpn');
    expect(found.speaker?.evidence).toContain('森夫人');
    expect(rules).toEqual([]);
  });

  test('is so on printed pages', () => {
    const { record } = recordOf(
      pageText(
        '主席（以法语发言）：我现在请日本常驻联合国代表、安全理',
        '事会某委员会主席森久美大使通报情况。',
        '森夫人（以英语发言）：我谨通报。',
      ),
    );
    expect(who(turn(expectKind(record, isMeeting), 2))).toEqual(expected);
  });

  test('has the office that the call gives apart from the name', () => {
    const { turn: found } = last(
      '主席：我现在请森大使以安全理事会某委员会主席的身份通报情况。',
      '森夫人（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'JPN', role: 'briefer', position: '安全理事会某委员会主席' });
  });
});

describe('a label without a bracket', () => {
  test('is of the State that the call names, though the roster has another person', () => {
    const { turn: found } = last('主席：我现在请日本代表发言。', '山本先生（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ delegation: 'JPN', role: 'member', speaker: '山本' });
  });

  test('is nobody’s where the call names another person', () => {
    const { turn: found, rules } = last('主席：我现在请日本常驻代表森大使发言。', '加西亚先生（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ delegation: null });
    expect(rules).toContain('resolve/no-delegation');
  });

  test('is nobody’s where two delegations have the name: both are told', () => {
    const { turn: found, rules } = last('主席：我现在请林先生发言。', '林先生（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ delegation: null, speaker: null });
    expect(rules).toContain('resolve/several-persons');
  });

  test('is of the one delegation that has the name on the roster', () => {
    const { turn: found, rules } = last('主席：我请安理会成员发言。', '森夫人（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ delegation: 'JPN', speaker: '森' });
    expect(rules).toEqual([]);
  });

  test('is of the body that the call names, where no State is', () => {
    const { turn: found } = last(
      '主席：根据安理会暂行议事规则第39条，我邀请欧洲联盟驻联合国代表团团长参加本次会议。',
      '主席：我现在请欧洲联盟驻联合国代表团团长发言。',
      '阿莱女士（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({
      delegation: 'eu',
      capacity: 'guest',
      role: 'invited',
      position: '驻联合国代表团团长',
    });
  });

  test('is of the State whose office stands behind that of the committee', () => {
    const { turn: found } = last(
      '主席：我现在请某委员会主席、日本常驻代表森大使通报情况。',
      '森夫人（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'JPN', role: 'briefer', position: '某委员会主席、日本常驻代表' });
  });

  test('is nobody’s where the call names one State and the roster has the name for another', () => {
    const { turn: found, rules } = last('主席：我现在请日本代表发言。', '白先生（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ delegation: null, speaker: null });
    expect(rules).toContain('resolve/several-persons');
  });

  test('stays a guest’s whose office is in the call, though it begins with a State', () => {
    const { turn: found } = last(
      '主席：根据安理会暂行议事规则第39条，我邀请加纳民间社会代表艾达·林女士参加本次会议。',
      '主席：我现在请加纳民间社会代表林女士发言。',
      '林女士（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ capacity: 'guest', speaker: '艾达·林' });
  });
});

describe('guests', () => {
  const invitation = '主席：根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：';

  test('are all there where each stands in a paragraph of its own', () => {
    const { meeting, doubts } = read([
      invitation,
      '1. 上海合作组织秘书长叶某先生；',
      '2. 欧洲联盟特别代表艾达 · 索瓦女士。',
      '我现在请叶某先生发言。',
      '叶某先生（以英语发言）：谢谢。',
      '索瓦女士（以英语发言）：谢谢。',
    ]);
    expect(meeting.interventions.slice(1).map((one) => who(one))).toMatchObject([
      { delegation: 'sco', role: 'briefer', speaker: '叶某' },
      { delegation: 'eu', role: 'briefer', speaker: '艾达·索瓦' },
    ]);
    expect(doubts).toEqual([]);
  });

  test('of one family name are told apart by the call', () => {
    const { turn: found } = last(
      `${invitation}上海合作组织秘书长艾达·索瓦女士；欧洲联盟特别代表马丁·索瓦先生。`,
      '主席：我现在请马丁·索瓦先生发言。',
      '索瓦先生（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'eu', speaker: '马丁·索瓦' });
  });

  test('of one family name are told apart by their title', () => {
    const { turn: found } = last(
      `${invitation}上海合作组织秘书长艾达·索瓦女士；欧洲联盟特别代表马丁·索瓦先生。`,
      '索瓦女士（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'sco', speaker: '艾达·索瓦' });
  });

  test('of one family name and title are not guessed', () => {
    const { turn: found, rules } = last(
      `${invitation}上海合作组织秘书长伊万·索瓦先生；欧洲联盟特别代表马丁·索瓦先生。`,
      '索瓦先生（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: null, speaker: null });
    expect(rules).toContain('resolve/several-persons');
  });

  test('with names in Latin letters are known by the last of them', () => {
    const { turn: found } = last(
      `${invitation}欧洲联盟特别代表Mary J. O’Kane女士。`,
      'O’Kane女士（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'eu', speaker: 'Mary J. O’Kane' });
  });

  test('are known by the end of what is printed where no office is', () => {
    const { turn: found } = last(`${invitation}某某网络林晓女士。`, '林晓女士（以英语发言）：谢谢。');
    expect(who(found)).toMatchObject({ capacity: 'guest', role: 'briefer', speaker: '林晓' });
  });

  test('are known by their office alone', () => {
    const { turn: found } = last(
      `${invitation}欧洲联盟特别代表马丁·索瓦先生。`,
      '主席：我现在请特别代表发言。',
      '特别代表（以英语发言）：谢谢。',
    );
    expect(who(found)).toMatchObject({ delegation: 'eu', speaker: '马丁·索瓦' });
  });
});

describe('two of one name', () => {
  test('in a delegation are two persons, told apart by their title', () => {
    const { meeting } = read(['主席：谢谢。', '白先生（秘鲁）：谢谢。', '白女士（秘鲁）：谢谢。']);
    const [first, second] = meeting.interventions.slice(1).map(({ speaker }) => speaker);
    expect(first?.id).not.toBe(second?.id);
    expect(first?.evidence).toContain('白先生');
    expect(second?.evidence).toContain('白女士');
  });

  test('in two delegations are two persons', () => {
    const { meeting } = read(['主席：谢谢。', '林先生（中国）：谢谢。', '林先生（加纳）：谢谢。']);
    expect(meeting.interventions.slice(1).map(({ speaker }) => speaker?.id)).toEqual(['lin-chn', 'lin-gha']);
  });

  test('大使 on the label is no other person than 先生 on the roster', () => {
    const { meeting, doubts } = read(['主席：谢谢。', '林大使（中国）：谢谢。']);
    expect(turn(meeting, 2).speaker).toMatchObject({ id: 'lin-chn' });
    expect(turn(meeting, 2).speaker?.evidence).toContain('林先生');
    expect(doubts).toEqual([]);
  });
});

test('the president whom the label names in brackets is in the chair, where the roster has several', () => {
  const { meeting } = read(['主席（白女士）：谢谢。', '主席：谢谢。'], {
    members,
    president: '主席:\t温先生/白女士 .....\t(法国)',
  });
  expect(meeting.interventions.map(({ speaker }) => speaker?.name ?? null)).toEqual(['白', null]);
});

test('a name with blanks round its dot is one person, and mentions cover the blanks', () => {
  const { meeting } = read([
    '主席：谢谢。',
    '阿莱·丁夫人（日本）：谢谢。',
    '阿莱 ‧ 丁夫人（日本）：谢谢。',
    '林先生（中国）：我感谢阿莱 • 丁夫人。',
  ]);
  expect(new Set(meeting.interventions.slice(1, 3).map(({ speaker }) => speaker?.id)).size).toBe(1);
  expect(meeting.mentions).toMatchObject([{ kind: 'speaker', start: 3, end: 9 }]);
});
