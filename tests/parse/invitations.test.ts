import { describe, expect, test } from 'vitest';
import {
  invitationGoesOn,
  invitedBodies,
  invitedGuests,
  invitedStates,
} from '../../src/parse/grammars/zh-invitations.ts';

describe('States are invited', () => {
  test.each([
    [
      '依照安理会暂行议事规则第三十七条，我邀请加纳、秘鲁代表以及教廷常驻观察员参加本次会议。',
      ['加纳', '秘鲁', '教廷'],
    ],
    ['按照《安理会暂行议事规则》第 37 条的规定，安理会决定邀请加纳代表参加本次会议。', ['加纳']],
    ['我建议安理会根据其暂行议事规则第37条邀请加纳和秘鲁代表出席会议。', ['加纳和秘鲁']],
    [
      '根据暂行议事规则和以往惯例，我提议安理会邀请观察员国巴勒斯坦国常驻观察员和教廷常驻观察员参加本次会议。',
      ['巴勒斯坦国', '教廷'],
    ],
    ['根据安理会暂行议事规则第37和39条，我邀请加纳代表、上海合作组织秘书长叶某先生和艾某女士参加本次会议。', ['加纳']],
    ['根据安理会暂行议事规则第37条，我邀请下列国家代表参加本次会议：加纳；秘鲁；印度。', ['加纳', '秘鲁', '印度']],
    ['应加纳、秘鲁代表的请求，我根据暂行议事规则第37条邀请这些代表参加本次会议。', ['加纳', '秘鲁']],
    ['我收到加纳、秘鲁代表的来信，信中要求邀请他们参加对议程项目的讨论。', ['加纳', '秘鲁']],
    [
      '根据安理会暂行议事规则第37条，我邀请加纳外交部长叶某先生阁下和秘鲁代表参加本次会议。',
      ['加纳外交部长叶某先生阁下', '秘鲁'],
    ],
  ])('%s', (text, expected) => {
    expect(invitedStates(text)).toEqual(expected);
  });

  test.each([
    '根据安理会暂行议事规则第39条，我邀请欧洲联盟驻联合国代表团团长林某先生参加本次会议。',
    '我现在请根据暂行议事规则第37条应邀与会的代表发言。',
    '我邀请各位代表参加午餐会。',
    '我邀请安理会成员参加非正式磋商。',
    '我感谢主席邀请我国代表团参加本次会议。',
  ])('not by: %s', (text) => {
    expect(invitedStates(text)).toEqual([]);
  });
});

describe('persons are invited', () => {
  const named = (text: string) => invitedGuests(text).map(({ office, name }) => [office, name]);

  test.each([
    [
      '依照安理会暂行议事规则第39条和以往惯例，我邀请欧洲联盟驻联合国代表团团长林某先生阁下参加会议。',
      [['欧洲联盟驻联合国代表团团长', '林某']],
    ],
    [
      '根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：1. 主管某事务副秘书长阿莱 · 索瓦女士；2. 某大学教授Martin F. 林德先生；以及(3) 某网络创始人兼执行主任艾达·丁夫人。',
      [
        ['主管某事务副秘书长', '阿莱·索瓦'],
        ['某大学教授', 'Martin F. 林德'],
        ['某网络创始人兼执行主任', '艾达·丁'],
      ],
    ],
    [
      '根据安理会暂行议事规则第39条，我邀请艾达·丁女士，某网络执行主任；叶某先生（某组织秘书长）参加本次会议。',
      [
        ['某网络执行主任', '艾达·丁'],
        ['某组织秘书长', '叶某'],
      ],
    ],
    [
      '我认为安理会同意根据其暂行议事规则第39条向主管某事务副秘书长林·帕某先生发出邀请。',
      [['主管某事务副秘书长', '林·帕某']],
    ],
    [
      '根据安理会暂行议事规则第37和39条，我邀请加纳代表、上海合作组织秘书长叶某先生参加本次会议。我还邀请某组织主席艾某女士参加会议。',
      [
        ['上海合作组织秘书长', '叶某'],
        ['某组织主席', '艾某'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  test('where they stand in the text, and with their title', () => {
    const text = '根据安理会暂行议事规则第39条，我邀请某组织秘书长叶某先生阁下参加本次会议。';
    expect(invitedGuests(text)).toMatchObject([{ at: text.indexOf('叶某'), title: '先生' }]);
  });

  test('under an office without a name', () => {
    const text = '根据安理会暂行议事规则第39条，我邀请欧洲联盟驻联合国代表团团长参加本次会议。';
    expect(invitedBodies(text)).toEqual([{ office: '欧洲联盟驻联合国代表团团长', at: text.indexOf('欧洲') }]);
  });
});

describe('a list goes on in the next paragraph', () => {
  const opening = '根据安理会暂行议事规则第39条，我邀请下列通报人参加本次会议：';
  test.each([
    [opening, false, true],
    [`${opening}某组织秘书长叶某先生；`, false, true],
    ['某组织秘书长叶某先生；以及', true, true],
    ['2. 某组织秘书长叶某先生。', true, true],
    ['某组织秘书长叶某先生。', true, false],
    ['我要谈三点：', false, false],
  ])('%s', (text, isOpen, expected) => {
    expect(invitationGoesOn(text, isOpen)).toBe(expected);
  });
});
