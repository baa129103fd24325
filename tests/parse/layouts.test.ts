import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, rulesOf } from '../support/sources.ts';
import { meetingOf, texts } from '../support/verbatim.ts';

const sitting = [
  '主席（以法语发言）：安理会成员面前有文件，其',
  '中载有法国提交的决议草案案文。我现在将该决议草',
  '案付诸表决。',
  '进行了举手表决。',
  '赞成：',
  '法国、中国、日本、大不列颠及北爱尔兰联',
  '合王国',
  '25-12345 3/3',
  '05/03/2025 某地局势 S/PV.9002',
  '格林女爵士（大不列颠及北爱尔兰联合',
  '王国）（以英语发言）：我感谢主席召开会议，并',
  '欢迎该决议。',
  '森夫人（日本）（以英语发言）：我们也支持这项重要',
  '的决议。',
];
const plain = pageText(...sitting);

function read(text: string): { meeting: Meeting; rules: string[] } {
  const { record, problems } = recordOf(text, 'page.txt');
  return { meeting: expectKind(record, isMeeting), rules: rulesOf(problems) };
}

const saidBy = ({ interventions, votes }: Meeting) => ({
  turns: interventions.map((turn) => [turn.label, turn.parts[0]?.delegation?.id, ...texts(turn)]),
  votes: votes.map(({ inFavour, against, abstaining }) => [inFavour, against, abstaining]),
});

describe('blank lines do not decide the layout', () => {
  const expected = saidBy(read(plain).meeting);
  const everyLine = (text: string) => text.replaceAll('\n', '\n\n');

  test.each<[string, (text: string) => string]>([
    ['after every line', everyLine],
    [
      'round the breaks of pages',
      (text) => text.replace(/\n(?=25-12345)/g, '\n\n\n').replace(/(?<=S\/PV.9002)\n(?=格)/g, '\n\n\n'),
    ],
    ['between paragraphs', (text) => text.replace(/(?<=。)\n/g, '\n\n')],
    [
      'in the front matter',
      (text) => everyLine(text.slice(0, text.indexOf('下午3时开会'))) + text.slice(text.indexOf('下午3时开会')),
    ],
    [
      'after every third line',
      (text) =>
        text
          .split('\n')
          .flatMap((line, index) => (index % 3 === 0 ? [line, ''] : [line]))
          .join('\n'),
    ],
  ])('where they stand %s', (_, change) => {
    const { meeting } = read(change(plain));
    expect(meeting.layout).toBe('pages');
    expect(saidBy(meeting)).toEqual(expected);
  });

  test('paragraphs a line each stay so without blank lines between them', () => {
    const lines = [
      '主席（以法语发言）：我现在请林先生发言。',
      '林先生（中国）：谢谢主席先生召开本次会议。',
      '我们支持该决议草案。',
    ];
    expect(meetingOf(lines).layout).toBe('lines');
    expect(saidBy(meetingOf(lines))).toEqual(saidBy(expectKind(recordOf(pageText(...lines)).record, isMeeting)));
  });
});

describe('a paragraph of a column of 23 ems, first lines indented', () => {
  const first = '林先生（中国）：我们感谢特别代表的通报和他工';
  const inner = '作，也感谢各方为促成停火和恢复对话所作出的努力';
  const texted = (...lines: string[]) => {
    const { meeting, rules } = read(pageText('主席：我现在请林先生发言。', first, inner, inner, inner, ...lines));
    return { paragraphs: texts(meeting.interventions[1] ?? expect.fail('no second turn')), rules };
  };
  const stop = '，并欢迎各国最近就此达成的共识和提出的新建议。';

  test('goes on after a full line at a full stop, where the next line is too wide to be indented', () => {
    const { paragraphs, rules } = texted(stop, '委员会还注意到各项建议，并对区域各国加强的协调', '表示欢迎。');
    expect(paragraphs).toHaveLength(1);
    expect(rules).not.toContain('parse/unsure-paragraph');
  });

  test('ends after a full line at a full stop, where the next line is indented', () => {
    const { paragraphs, rules } = texted(stop, '我们还支持秘书长的努力，并期待他的下一次', '报告。');
    expect(paragraphs).toHaveLength(2);
    expect(rules).not.toContain('parse/unsure-paragraph');
  });

  test('is kept apart and reported where the width proves neither', () => {
    const { paragraphs, rules } = texted(stop, '我们还支持秘书长的努力。');
    expect(paragraphs).toHaveLength(2);
    expect(rules).toContain('parse/unsure-paragraph');
  });

  test('goes on over the break of a page as anywhere else', () => {
    const { paragraphs } = texted(
      stop,
      '25-12345 3/3',
      '05/03/2025 某地局势 S/PV.9002',
      '委员会还注意到各项建议，并对区域各国加强的协调',
      '表示欢迎。',
    );
    expect(paragraphs).toHaveLength(1);
  });
});

test('a quotation whose paragraphs each open with a mark keeps them apart', () => {
  const lines = ['林先生（中国）：宪章规定：', '“一、维持国际和平；', '“二、发展友好关系。”', '我们同意。'];
  const expected = ['宪章规定：', '“一、维持国际和平；', '“二、发展友好关系。”', '我们同意。'];
  expect(texts(meetingOf(lines).interventions[0] ?? expect.fail('no turn'))).toEqual(expected);
  expect(texts(read(pageText(...lines)).meeting.interventions[0] ?? expect.fail('no turn'))).toEqual(expected);
});

describe('the numbers of pages', () => {
  const rulesWith = (...feet: string[]) =>
    read(
      pageText('主席：我感谢各位成员参加', ...feet.flatMap((foot) => [foot, '会议并感谢各位成员参加'])),
    ).rules.filter((rule) => rule.startsWith('parse/') && /page|head/.test(rule));

  test('that follow each other are no problem', () => {
    expect(rulesWith('25-12345 3/3')).toEqual([]);
  });

  test.each([
    ['skip one', ['25-12345 4/4'], 'parse/missing-page'],
    ['stand twice', ['25-12345 3/3', '25-12345 3/3'], 'parse/page-twice'],
    ['run back', ['25-12345 3/3', '25-12345 1/3'], 'parse/page-order'],
    ['end before the last', ['25-12345 3/9', '25-12345 4/9'], 'parse/missing-page'],
    ['stand beside another day', ['25-12345 3/3', '06/03/2025 某地局势 S/PV.9002'], 'parse/head-day'],
    ['belong to another record', ['25-12345 3/3', '05/03/2025 某地局势 S/PV.9003'], 'parse/other-head'],
  ])('that %s are told', (_, feet, rule) => {
    expect(rulesWith(...feet)).toContain(rule);
  });
});
