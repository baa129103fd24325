import { describe, expect, test } from 'vitest';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';
import { meetingOf, turn } from '../support/verbatim.ts';

const spokenFor = (words: string) => turn(meetingOf(['主席：谢谢。', `林先生（中国）：${words}`]), 2).onBehalfOfStates;

describe('States for which somebody speaks', () => {
  test.each([
    [
      '我荣幸地代表安理会三个非洲成员——加纳、加蓬和莫桑比克——以及我国中国（A3+）发言。',
      '安理会三个非洲成员',
      'A3+',
      ['GHA', 'GAB', 'MOZ', 'CHN'],
    ],
    ['我谨代表波罗的海三国，即爱沙尼亚、拉脱维亚和立陶宛，作此发言。', '波罗的海三国', null, ['EST', 'LVA', 'LTU']],
    ['我很高兴代表北欧五国即丹麦、芬兰、冰岛、挪威和瑞典发言。', '北欧五国', null, ['DNK', 'FIN', 'ISL', 'NOR', 'SWE']],
    ['我谨代表加纳、加蓬和莫桑比克作联合发言。', '加纳、加蓬和莫桑比克', null, ['GHA', 'GAB', 'MOZ']],
    ['我代表我的姊妹国加纳以及我国中国发言。', '加纳', null, ['GHA', 'CHN']],
    ['谢谢主席。我谨代表不结盟运动发言。', '不结盟运动', null, []],
    ['我谨以阿拉伯国家集团的名义发表以下声明。', '阿拉伯国家集团', null, []],
  ])('%s', (words, printed, abbreviation, delegations) => {
    expect(spokenFor(words)).toMatchObject({ printed, abbreviation, delegations, line: 32 });
  });

  test.each([
    '我代表各位感谢通报人的发言。',
    '我代表我国政府发言。',
    '我代表我国代表团作此发言。',
    '我谨代表中国发言。',
    '我谨代表欧洲联盟（欧盟）参加本次会议，并代表欧盟及其成员国作本次发言。',
    '我代表安理会成员感谢主席的发言。',
    '我不知道他代表谁发言。',
    '我以外交部长的身份发言。',
  ])('are none in: %s', (words) => {
    expect(spokenFor(words)).toBeNull();
  });

  test('are found where the print breaks the line in a name', () => {
    const { record } = recordOf(
      pageText(
        '森夫人（日本）（以英语发言）：我荣幸地代表安理会三个非',
        '洲成员——加纳、加蓬和莫桑',
        '比克——以及日本（A3+）发言。',
      ),
    );
    expect(turn(expectKind(record, isMeeting), 1).onBehalfOfStates).toMatchObject({
      printed: '安理会三个非洲成员',
      abbreviation: 'A3+',
      delegations: ['GHA', 'GAB', 'MOZ', 'JPN'],
    });
  });

  test('leave a group of the register where it was, in onBehalfOf', () => {
    const found = turn(meetingOf(['主席：谢谢。', '林先生（中国）：我谨代表欧洲联盟及其成员国发言。']), 2);
    expect(found.onBehalfOf?.id).toBe('eu');
    expect(found.onBehalfOfStates).toBeNull();
  });
});
