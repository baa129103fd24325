import { describe, expect, test } from 'vitest';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, rulesOf } from '../support/sources.ts';
import { texts, turn, verbatimText } from '../support/verbatim.ts';

const layouts = [
  ['lines', (...lines: string[]) => recordOf(verbatimText(lines))],
  ['pages', (...lines: string[]) => recordOf(pageText(...lines))],
] as const;

const told = [
  '（掌声）',
  '(掌声)',
  '（笑声。）',
  '（会议厅内播放录像）',
  '［播放录音］',
  '会场播放了视频。',
  '随后在安理会会议厅放映了一部短片。',
  '播放了录音。',
  '录像播放完毕。',
  '安理会成员默哀一分钟。',
  '安理会成员起立，默哀片刻。',
  '与会者起立，为遇难者默哀一分钟。',
  '全场起立鼓掌。',
  '应主席邀请，叶先生（埃及）在安理会议席就座。',
  '应主席邀请，叶先生（埃及）、艾女士（约旦）和奥先生（黎巴嫩）在会议厅一侧就座。',
  '叶先生（埃及）在主席左侧就座。',
  '某国总统叶·艾先生在陪同下进入会议厅。',
  '叶·艾阁下被陪同离开会议厅。',
  '叶先生离开会议厅。',
  '埃及代表团退席。',
  '埃及代表退出会议厅。',
];

const said = [
  '我请安理会成员起立，默哀一分钟。',
  '请各位起立默哀。',
  '让我们鼓掌。',
  '许多平民被迫离开。',
  '去年，埃及代表离开会议厅。',
  '难民返回了家园。',
  '“安理会成员默哀一分钟。”',
  '（见S/PV.9001）',
  '安理会成员起立，默哀一分钟。随后会议继续。',
  '如果叶先生离开会议厅，会议就不能继续。',
];

describe.each(layouts)('a sentence by itself in the layout of %s', (_, read) => {
  test.each(told)('that tells of the room is procedure: %s', (line) => {
    const { record } = read('主席：现在开会。', '林先生（中国）：谢谢主席。', line, '我还有一句话。', '主席：谢谢。');
    const meeting = expectKind(record, isMeeting);
    expect(texts(turn(meeting, 2))).toEqual(['谢谢主席。', '我还有一句话。']);
    expect(meeting.procedure.find(({ text }) => text === line)).toMatchObject({
      kind: 'note',
      before: 2,
      afterParagraph: 'i2-p1',
    });
  });

  test.each(said)('that somebody says is speech: %s', (line) => {
    const { record } = read('主席：现在开会。', '林先生（中国）：谢谢主席。', line, '我还有一句话。', '主席：谢谢。');
    const meeting = expectKind(record, isMeeting);
    expect(texts(turn(meeting, 2)).join('')).toBe(`谢谢主席。${line}我还有一句话。`);
    expect(meeting.procedure.map(({ text }) => text)).not.toContain(line);
  });

  test('that may be either is speech, and noted', () => {
    const { record, problems } = read('林先生（中国）：谢谢主席。', '世界为遇难者默哀。', '谢谢。');
    expect(texts(turn(expectKind(record, isMeeting), 1)).join('')).toBe('谢谢主席。世界为遇难者默哀。谢谢。');
    expect(rulesOf(problems)).toContain('parse/maybe-procedure');
  });

  test('stands between turns where a label follows', () => {
    const { record } = read('林先生（中国）：谢谢主席。', '（掌声）', '主席：谢谢。');
    const meeting = expectKind(record, isMeeting);
    expect(meeting.procedure.find(({ text }) => text === '（掌声）')).toMatchObject({
      before: 2,
      afterParagraph: null,
    });
  });

  test('stands before a turn in which nothing was said yet', () => {
    const { record } = read('林先生（中国）：', '（播放录像）', '谢谢主席。', '主席：谢谢。');
    const meeting = expectKind(record, isMeeting);
    expect(meeting.procedure.find(({ text }) => text === '（播放录像）')).toMatchObject({
      before: 1,
      afterParagraph: null,
    });
    expect(texts(turn(meeting, 1))).toEqual(['谢谢主席。']);
  });
});

describe('in wrapped print', () => {
  const read = (...lines: string[]) => expectKind(recordOf(pageText(...lines)).record, isMeeting);
  const wide = [
    '林先生（中国）（以中文发言）：我们感谢主席召开',
    '本次重要会议，并感谢秘书长和各位通报人所作的通',
    '报。中方对这一地区的局势深感关切，并呼吁各方保',
    '持最大限度克制，防止局势进一步恶化，尽快恢复对',
    '话谈判，为政治解决创造必要条件，维护地区和平。',
  ];

  test('an applause interrupts an open sentence', () => {
    const meeting = read('林先生（中国）：我们支持', '（掌声）', '这一倡议。', '主席：谢谢。');
    expect(texts(turn(meeting, 1))).toEqual(['我们支持', '这一倡议。']);
  });

  test('the last line of an open sentence is speech, whatever it looks like', () => {
    const meeting = read('林先生（中国）：我们看到了录像，其中', '叶先生离开会议厅。', '主席：谢谢。');
    expect(texts(turn(meeting, 1))).toEqual(['我们看到了录像，其中叶先生离开会议厅。']);
  });

  test('who takes a seat may be told over several lines', () => {
    const meeting = read(
      ...wide,
      '主席（以法语发言）：我邀请埃及和约旦代表参加。',
      '应主席邀请，叶先生（埃及）、艾女士（约旦）和奥',
      '先生（黎巴嫩）在安理会会议厅一侧为其保留的席位',
      '就座。',
      '我现在请埃及代表发言。',
    );
    expect(texts(turn(meeting, 2))).toEqual(['我邀请埃及和约旦代表参加。', '我现在请埃及代表发言。']);
    expect(meeting.procedure.map(({ text }) => text)).toContain(
      '应主席邀请，叶先生（埃及）、艾女士（约旦）和奥先生（黎巴嫩）在安理会会议厅一侧为其保留的席位就座。',
    );
  });

  test('a line between pages stands by itself', () => {
    const meeting = read(
      ...wide,
      '安理会成员默哀一分钟。',
      '25-12345 3/3',
      '05/03/2025 某地局势 S/PV.9002',
      '我们感谢各位。',
      '主席：谢谢。',
    );
    expect(texts(turn(meeting, 1)).at(-1)).toBe('我们感谢各位。');
    expect(meeting.procedure.filter(({ kind }) => kind === 'note').map(({ text }) => text)).toEqual([
      '安理会成员默哀一分钟。',
    ]);
  });
});
