import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { doubtsOf, recordOf, rulesOf } from '../support/sources.ts';
import { meetingOf, turn, verbatimText } from '../support/verbatim.ts';

const layouts = [
  ['lines', (...lines: string[]) => recordOf(verbatimText(lines))],
  ['pages', (...lines: string[]) => recordOf(pageText(...lines))],
] as const;

const chairs = (meeting: Meeting) =>
  meeting.interventions
    .filter(({ role }) => role === 'president')
    .map(({ speaker, parts }) => [speaker?.name ?? null, parts[0]?.delegation?.id ?? null]);
const president = ['温', 'FRA'];

describe.each(layouts)('the chair in the layout of %s', (_, layout) => {
  const read = (...lines: string[]) => expectKind(layout(...lines).record, isMeeting);

  test.each([
    ['副主席艾先生（巴哈马）主持会议。', '艾', 'BHS'],
    ['副主席艾先生(巴哈马)代行主席职务。', '艾', 'BHS'],
    ['（艾·奥女士（巴哈马）担任主席。）', '艾·奥', 'BHS'],
    ['艾 • 奥女士〔巴哈马〕就任主席。', '艾·奥', 'BHS'],
    ['林先生担任主席。', '林', 'CHN'],
    ['中国代表林先生主持会议。', '林', 'CHN'],
    ['主席离开会议厅，森夫人（日本）接替主席主持会议。', '森', 'JPN'],
    ['森夫人（日本）在主席席位就座。', '森', 'JPN'],
  ])('is whoever took it: %s', (line, name, delegation) => {
    for (const title of ['主席', '代理主席', '临时主席']) {
      const meeting = read('主席（以法语发言）：现在开会。', line, `${title}（以英语发言）：我继续主持会议。`);
      expect(chairs(meeting)).toEqual([president, [name, delegation]]);
      expect(turn(meeting, 2).speaker?.evidence).toContain(line);
      expect(turn(meeting, 2).parts[0]?.delegation?.evidence).toContain(line);
      expect(meeting.procedure.map(({ kind }) => kind)).toContain('change-of-chair');
    }
  });

  test.each(['主席重新主持会议。', '主席恢复主持会议。', '主席温先生回到主席席位。', '温先生（法国）重新担任主席。'])(
    'is the president again after %s',
    (line) => {
      const { record, problems } = layout(
        '主席：现在开会。',
        '副主席艾先生（巴哈马）主持会议。',
        '代理主席：谢谢。',
        '林先生（中国）：谢谢。',
        '代理主席：谢谢林先生。',
        line,
        '主席：谢谢各位。',
      );
      const acting = ['艾', 'BHS'];
      expect(chairs(expectKind(record, isMeeting))).toEqual([president, acting, acting, president]);
      expect(rulesOf(doubtsOf(problems))).not.toContain('resolve/chair-changes');
    },
  );

  test('is nobody where the title changes without a line that says so, and told', () => {
    const { record, problems } = layout(
      '主席：现在开会。',
      '代理主席：谢谢。',
      '代理主席：继续开会。',
      '主席：谢谢各位。',
    );
    expect(chairs(expectKind(record, isMeeting))).toEqual([president, [null, null], [null, null], president]);
    expect(rulesOf(problems).filter((rule) => rule === 'resolve/chair-changes')).toHaveLength(2);
  });

  test('is nobody where another title follows on that of whoever took it', () => {
    const { record, problems } = layout('林先生（中国）主持会议。', '代理主席：谢谢。', '主席：谢谢各位。');
    expect(chairs(expectKind(record, isMeeting))).toEqual([
      ['林', 'CHN'],
      [null, null],
    ]);
    expect(rulesOf(problems)).toContain('resolve/chair-changes');
  });

  test('is nobody after somebody left it, and told', () => {
    const { record, problems } = layout('主席：现在开会。', '主席离开主席座位。', '主席：谢谢。');
    expect(chairs(expectKind(record, isMeeting))).toEqual([president, [null, null]]);
    expect(rulesOf(problems)).toContain('resolve/chair-changes');
  });

  test('has its country where only that is told', () => {
    expect(chairs(read('日本代表主持会议。', '代理主席：谢谢。'))).toEqual([[null, 'JPN']]);
  });

  test('may be the Secretary-General', () => {
    const meeting = read('秘书长宋先生主持会议。', '临时主席：现在开会。');
    expect(chairs(meeting)).toEqual([['宋', 'secretary-general']]);
  });

  test('speaks for the country of whoever took it', () => {
    const meeting = read('林先生（中国）主持会议。', '主席：我现在以中国代表的身份发言。', '我们支持决议。');
    expect(turn(meeting, 1).parts.map(({ capacity, delegation }) => [capacity, delegation?.id])).toEqual([
      ['president', 'CHN'],
      ['national', 'CHN'],
    ]);
  });

  test('that speaks for another State than the president’s is told, and the words are that State’s', () => {
    const { record, problems } = layout('主席：我现在以日本代表的身份发言。', '我们支持决议。');
    expect(turn(expectKind(record, isMeeting), 1).parts.at(-1)?.delegation?.id).toBe('JPN');
    expect(rulesOf(problems)).toContain('resolve/chair-for-other');
  });

  test.each(['我现在担任主席。', '主席女士主持会议有方。', '我请林先生主持会议。'])(
    'does not change by the words %s',
    (said) => {
      const meeting = read('主席：现在开会。', said, '主席：谢谢。');
      expect(chairs(meeting)).toEqual([president, president]);
    },
  );
});

describe('two presidents of one day', () => {
  const two = '主席:\t温先生（上午）、白女士（下午） .....\t(法国)';
  const names = (lines: readonly string[], closing = '下午5时散会。') =>
    chairs(meetingOf(lines, { president: two, closing })).map(([name]) => name);

  test('are two persons of the roster', () => {
    const { presidents } = meetingOf(['主席：谢谢。'], { president: two });
    expect(presidents).toEqual(['温先生（上午）', '白女士（下午）']);
  });

  test('are told apart by the suspension and the resumption', () => {
    const lines = ['主席：现在开会。', '会议于下午1时05分暂停。', '会议于下午3时05分复会。', '主席：继续开会。'];
    expect(names(lines)).toEqual(['温', '白']);
  });

  test('are not told apart where the meeting goes on over noon', () => {
    expect(names(['主席：现在开会。'])).toEqual([null]);
  });

  test('are the first one alone where the meeting ends before noon', () => {
    expect(names(['主席：现在开会。'], '上午11时散会。')).toEqual(['温']);
  });
});
