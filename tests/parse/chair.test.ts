import { describe, expect, test } from 'vitest';
import {
  calls,
  namesInSpeech,
  onBehalfOf,
  resumesChair,
  speaksForCountry,
  splitOffice,
} from '../../src/parse/grammars/zh-chair.ts';
import { invitedGuests, invitedStates } from '../../src/parse/grammars/zh-invitations.ts';
import { meetingOf, turn } from '../support/verbatim.ts';

describe('States invited under rule 37', () => {
  test.each([
    ['根据安理会暂行议事规则第37条，我邀请法国、日本和印度代表参加本次会议。', ['法国', '日本和印度']],
    ['根据安理会暂行议事规则第37条, 我邀请印度代表参加本次会议。', ['印度']],
    ['根据安全理事会暂行议事规则第 37 条，我谨邀请法国、印度代表参加本次会议。', ['法国', '印度']],
    ['根据安理会暂行议事规则第37条，我现在邀请法国、印度代表参加本次会议。', ['法国', '印度']],
    ['根据安理会暂行议事规则第三十七条，我邀请法国、印度代表参加本次会议。', ['法国', '印度']],
    ['根据安理会暂行议事规则第37条，我请法国、印度代表参加本次会议。', ['法国', '印度']],
  ])('%s', (text, expected) => {
    expect(invitedStates(text)).toEqual(expected);
  });

  test('are all there where each has its own 代表', () => {
    const text = '根据安理会暂行议事规则第37条，我邀请法国代表和印度代表参加本次会议。';
    expect(invitedStates(text).join('和')).toBe('法国和印度');
  });

  test.each([
    '根据安理会暂行议事规则第39条，我邀请欧洲联盟特别代表叶·某先生参加本次会议。',
    '在请根据安理会暂行议事规则第37条邀请的代表发言之前，我要说几句。',
    '我邀请所有代表参加午餐会。',
  ])('are none in: %s', (text) => {
    expect(invitedStates(text)).toEqual([]);
  });
});

describe('guests invited under rule 39', () => {
  const named = (text: string) => invitedGuests(text).map(({ office, name }) => [office, name]);

  test.each([
    [
      '根据安理会暂行议事规则第39条，我邀请以下通报人参加本次会议：上海合作组织秘书长叶某先生阁下和独立国家联合体副秘书长乌里·某先生。',
      [
        ['上海合作组织秘书长', '叶某'],
        ['独立国家联合体副秘书长', '乌里·某'],
      ],
    ],
    [
      '根据安理会暂行议事规则第39条，我还邀请欧洲联盟中亚问题特别代表派尔·布蒂先生阁下参加本次会议。',
      [['欧洲联盟中亚问题特别代表', '派尔·布蒂']],
    ],
    [
      '根据安理会暂行议事规则第39条, 我邀请下列通报人参加本次会议: 集体安全条约组织代理秘书长奥列·某先生; 以及独立国家联合体秘书长林某女士。',
      [
        ['集体安全条约组织代理秘书长', '奥列·某'],
        ['独立国家联合体秘书长', '林某'],
      ],
    ],
    [
      '根据安理会暂行议事规则第39条，我现在邀请上海合作组织秘书长叶某先生参加本次会议。',
      [['上海合作组织秘书长', '叶某']],
    ],
    [
      '根据安理会暂行议事规则第三十九条，我邀请上海合作组织秘书长叶某先生参加本次会议。',
      [['上海合作组织秘书长', '叶某']],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('are none in an invitation under rule 37', () => {
    expect(named('根据安理会暂行议事规则第37条，我邀请法国代表叶先生参加本次会议。')).toEqual([]);
  });
});

describe('a call to speak', () => {
  const called = (text: string) => calls(text).at(-1)?.called ?? null;

  test.each([
    ['我现在请科威特副首相兼外交大臣发言。', '科威特副首相兼外交大臣'],
    ['我请哈萨克斯坦外交部长发言。', '哈萨克斯坦外交部长'],
    ['我现在请秘书长西奥·古伦先生阁下发言。', '秘书长西奥·古伦先生阁下'],
    ['中国代表请求再次发言。', '中国代表'],
    ['中国代表要求进一步发言。', '中国代表'],
    ['我感谢叶先生的通报。我现在请江先生发言。', '江先生'],
    ['我现在请法国代表再次发言。', '法国代表'],
    ['中国代表要求再次发言。我请他发言。', '中国代表'],
    ['我现在请叶女士通报情况。', '叶女士'],
  ])('%s', (text, expected) => {
    expect(called(text)).toBe(expected);
  });

  test.each([
    '我现在请希望发言的安理会成员发言。',
    '我现在请希望在表决后发言的安理会成员发言。',
    '我感谢叶先生的发言。',
    '发言名单上没有其他发言者了。',
    '我要提醒所有发言者将发言限制在五分钟以内。',
  ])('is not in: %s', (text) => {
    expect(called(text)).toBeNull();
  });

  test.each([
    ['吉尔吉斯斯坦外交部长艾达先生', { office: '吉尔吉斯斯坦外交部长', name: '艾达' }],
    ['秘书长西奥·古伦先生阁下', { office: '秘书长', name: '西奥·古伦' }],
    ['外交大臣', { office: '外交大臣', name: null }],
    ['叶女士', { office: '', name: '叶' }],
  ])('%s is an office, a name, or both', (text, expected) => {
    expect(splitOffice(text)).toEqual(expected);
  });
});

describe('words by which the chair leaves and takes up the presidency', () => {
  test('tell the office', () => {
    expect(speaksForCountry('我现在以俄罗斯联邦外交部副部长的身份发言。')?.office).toBe('俄罗斯联邦外交部副部长');
    expect(speaksForCountry('在请代表发言之前，我谨以本国代表的身份发表一些看法。')?.office).toBe('本国代表');
  });

  test.each([
    '他去年以集安组织主席身份，把这一点确定为优先事项。',
    '以集体安全理事会主席身份提出倡议后，会议举行了。',
    '我们以观察员的身份参加会议。',
    '我不明白代表是代表他的国家还是代表别国发言。',
  ])('are not: %s', (text) => {
    expect(speaksForCountry(text)).toBeNull();
  });

  test('begin where the sentence of resuming begins', () => {
    const text = '谢谢各位。我恢复行使安理会主席的职能。';
    expect(resumesChair(text)?.start).toBe(5);
    expect(resumesChair('我们努力恢复行使主席国以前的职能。')).toBeNull();
  });
});

describe('a group', () => {
  test.each([
    ['我谨代表欧洲联盟及其成员国发言。', '欧洲联盟'],
    ['我代表阿拉伯国家联盟发言。', '阿拉伯国家联盟'],
    ['我以欧洲联盟的名义发言。', '欧洲联盟'],
    ['我荣幸地代表非洲联盟作以下发言。', '非洲联盟'],
  ])('is told in: %s', (text, group) => {
    expect(onBehalfOf(text)?.group).toBe(group);
  });

  test.each(['我代表法国感谢秘书长的通报。', '我感谢各组织的代表今天的发言。', '欧洲联盟代表今天发言。'])(
    'is not told in: %s',
    (words) => {
      expect(turn(meetingOf([`林先生（中国）：${words}`]), 1).onBehalfOf).toBeNull();
    },
  );

  test('is set beside the delegation of its speaker, and is never in its place', () => {
    const lines = ['主席：谢谢。', '林先生（中国）：我谨代表欧洲联盟及其成员国发言。', '森夫人（日本）：谢谢。'];
    const meeting = meetingOf(lines);
    expect(turn(meeting, 2).parts[0]?.delegation?.id).toBe('CHN');
    expect(turn(meeting, 2).onBehalfOf).toMatchObject({ id: 'eu', kind: 'organisation' });
    expect(turn(meeting, 3).onBehalfOf).toBeNull();
  });
});

test('names before a title in running text are found with their whole run', () => {
  const found = namesInSpeech('感谢奥列·杜勒秘书长、白江先生。').map(({ name, title }) => `${name} ${title}`);
  expect(found[0]).toMatch(/奥列·杜勒 秘书长$/);
  expect(found[1]).toMatch(/白江 先生$/);
});

test('a name on the roster that would be a broken pattern is looked for as it stands', () => {
  const lines = ['主席：我现在以法国外长的身份发言。', '法国支持。', '林先生（中国）：我感谢温[部长。'];
  const meeting = meetingOf(lines, { president: '主席:\t温[先生/安先生 .....\t(法国)' });
  expect(turn(meeting, 1).speaker?.name).toBe('温[');
});
