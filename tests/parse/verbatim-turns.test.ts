import { describe, expect, test } from 'vitest';
import { recordOf, rulesOf } from '../support/sources.ts';
import { firstLine, meetingOf, paragraphs, texts, turn, verbatimText } from '../support/verbatim.ts';

const labels = (lines: readonly string[]) => meetingOf(lines).interventions.map(({ label }) => label);

describe('turns', () => {
  test('are one a printed label, in order', () => {
    const meeting = meetingOf(['主席：现在开会。', '林先生（中国）：谢谢。', '第二段。', '主席：谢谢。']);
    expect(meeting.interventions.map(({ n, id, line, label }) => [n, id, line, label])).toEqual([
      [1, 's-pv-9001/i1', firstLine, '主席'],
      [2, 's-pv-9001/i2', firstLine + 2, '林先生（中国）'],
      [3, 's-pv-9001/i3', firstLine + 6, '主席'],
    ]);
    expect(texts(turn(meeting, 2))).toEqual(['谢谢。', '第二段。']);
  });

  test('lose the bold of their label, wherever it ends, and no word', () => {
    const lines = [
      '**林先生**（中国）：一。',
      '**林先生（中国）**：二。',
      '**林先生（中国）：**三。',
      '**林先生(中国):** 四。',
    ];
    const meeting = meetingOf(lines);
    expect(meeting.interventions.flatMap(texts)).toEqual(['一。', '二。', '三。', '四。']);
    expect(meeting.interventions.map(({ label }) => label)).toEqual([
      '林先生（中国）',
      '林先生（中国）',
      '林先生（中国）',
      '林先生(中国)',
    ]);
  });

  test('do not begin at a colon in running text', () => {
    const lines = ['主席：我有一点：谢谢。', '我要强调：我们感谢。', '叶先生今天上午说：谢谢。', '结论是：好。'];
    expect(labels(lines)).toEqual(['主席']);
  });

  test('do not begin at a heading that looks like a label', () => {
    expect(labels(['主席：谢谢。', '### 秘书长：报告'])).toEqual(['主席']);
  });

  test('do not begin after the closing', () => {
    const text = `${verbatimText(['主席：谢谢。'])}\n\n林先生（中国）：更正。\n`;
    const { record } = recordOf(text);
    expect(record).toMatchObject({ interventions: [{ label: '主席' }] });
    expect(record).toMatchObject({ ledger: { unassigned: 0 } });
  });

  test('may be without speech, and then there is a doubt', () => {
    const { record, problems } = recordOf(verbatimText(['主席：', '林先生（中国）：谢谢。']));
    expect(record).toMatchObject({ interventions: [{ parts: [{ paragraphs: [] }] }, {}] });
    expect(rulesOf(problems)).toContain('parse/empty-turn');
  });

  test('may have their speech begin on the next line', () => {
    expect(texts(turn(meetingOf(['**林先生（中国）：**', '谢谢主席。']), 1))).toEqual(['谢谢主席。']);
  });
});

describe('a cut', () => {
  const healed = (...lines: string[]) => {
    const [paragraph, ...others] = paragraphs(turn(meetingOf([`林先生（中国）：${lines[0]}`, ...lines.slice(1)]), 1));
    if (paragraph === undefined) throw new Error('no paragraph');
    return { ...paragraph, others: others.length };
  };

  test.each([
    ['a sentence', '合作是联合国', '工作的核心。', '合作是联合国工作的核心。'],
    ['a sentence at a comma', '我们支持该倡议，', '并愿意合作。', '我们支持该倡议，并愿意合作。'],
    ['a list at a comma of lists', '重建信任、', '正义和团结。', '重建信任、正义和团结。'],
    ['a series at a semicolon', '增强能力；', '提供支持。', '增强能力；提供支持。'],
    ['a bracket', '上海合作组织(上', '合组织)秘书长。', '上海合作组织(上合组织)秘书长。'],
    ['a bracket in full width', '某组织（某', '组织）秘书长。', '某组织（某组织）秘书长。'],
    ['a title in 《》', '《谅解备忘', '录》已经生效。', '《谅解备忘录》已经生效。'],
    ['a date', '总统6月14', '日所提出的建议。', '总统6月14日所提出的建议。'],
    ['the name of a country', '实际合作。阿', '塞拜疆与该组织。', '实际合作。阿塞拜疆与该组织。'],
    ['a number', '共有1 0', '00名人员。', '共有1 000名人员。'],
    ['a citation', '第1540（20', '04）号决议。', '第1540（2004）号决议。'],
    ['a citation at its bracket', '（见A/74/PV.5', '）。', '（见A/74/PV.5）。'],
    ['a quotation', '《倡议》,提出建立', '“新安全体系”。', '《倡议》,提出建立“新安全体系”。'],
    ['a dash', '尤其是——', '我们强调——和平。', '尤其是——我们强调——和平。'],
  ])('through %s is healed', (_, first, second, whole) => {
    const { text, others, joined, lines, cuts } = healed(first, second);
    expect(text).toBe(whole);
    expect(others).toBe(0);
    expect(joined).toEqual([firstLine]);
    expect(lines).toEqual([firstLine, firstLine + 2]);
    expect(cuts).toEqual([first.length]);
  });

  test('between Latin words is a blank', () => {
    expect(healed('名为Issyk', 'Kul的演习。').text).toBe('名为Issyk Kul的演习。');
  });

  test('may be one of several in a paragraph', () => {
    expect(healed('甲', '乙', '丙。')).toMatchObject({
      text: '甲乙丙。',
      joined: [firstLine, firstLine + 2],
      cuts: [1, 2],
      others: 0,
    });
  });

  test.each([
    ['at a full stop', '合作是核心。', '我们支持合作。'],
    ['at a question mark', '不需要反思吗？', '我们认为需要。'],
    ['at a stop before a closing quotation mark', '他说：“不可或缺。”', '我们同意。'],
    ['at a stop before a closing bracket', '我们支持（见上文。）', '我们同意。'],
    ['at a colon, which announces', '他在峰会上指出：', '合作是核心。'],
  ])('%s leaves the paragraphs apart, since the text cannot tell', (_, first, second) => {
    expect(texts(turn(meetingOf([`林先生（中国）：${first}`, second]), 1))).toEqual([first, second]);
  });

  test('ends at the next label, and the open end is told', () => {
    const { record, problems } = recordOf(verbatimText(['林先生（中国）：我们认为', '主席：谢谢。']));
    expect(record).toMatchObject({ interventions: [{ label: '林先生（中国）' }, { label: '主席' }] });
    expect(rulesOf(problems)).toContain('parse/open-end');
  });
});

describe('paragraphs', () => {
  const kinds = (...lines: string[]) =>
    paragraphs(turn(meetingOf([`林先生（中国）：${lines[0]}`, ...lines.slice(1)]), 1)).map(({ kind }) => kind);

  test('are counted through the whole intervention', () => {
    const meeting = meetingOf(['主席：我现在以法国代表的身份发言。', '甲。', '我恢复行使主席的职能。']);
    expect(paragraphs(turn(meeting, 1)).map(({ id }) => id)).toEqual(['i1-p1', 'i1-p2', 'i1-p3']);
  });

  test('after a colon and in quotation marks are a block quotation', () => {
    expect(kinds('秘书长指出：', '“各组织发挥着关键作用。”', '我们同意。')).toEqual(['speech', 'quotation', 'speech']);
  });

  test('of one quotation stay a quotation until it closes', () => {
    expect(kinds('秘书长指出：', '“第一段。', '“第二段。”', '“这不是引文”，有人说。')).toEqual([
      'speech',
      'quotation',
      'quotation',
      'speech',
    ]);
  });

  test('in quotation marks without a colon before are speech', () => {
    expect(kinds('我们听了发言。', '“新安全体系”是一个概念。')).toEqual(['speech', 'speech']);
  });

  test('numbered in words after a colon are a list', () => {
    expect(kinds('中方主张：', '第一，统一标准。', '第二，突出重点。', '我们支持合作。')).toEqual([
      'speech',
      'list',
      'list',
      'speech',
    ]);
  });

  test('numbered without a colon before are speech', () => {
    expect(kinds('我们有两点意见。', '第一，统一标准。', '第二，突出重点。')).toEqual(['speech', 'speech', 'speech']);
  });
});

describe('a change of language inside a turn', () => {
  const lines = ['林先生（中国）（以英语发言）：谢谢。', '（以法语发言）', '我们继续。', '第二段。'];

  test('begins a new part, and its note is no speech', () => {
    const { spokenIn, parts } = turn(meetingOf(lines), 1);
    expect(spokenIn).toBe('en');
    expect(parts.map((part) => [part.spokenIn, part.paragraphs.map(({ kind }) => kind)])).toEqual([
      ['en', ['speech']],
      ['fr', ['note', 'speech', 'speech']],
    ]);
  });

  test('is seen also where the note stands before the text', () => {
    const { parts } = turn(meetingOf(['林先生（中国）：谢谢。', '(以法语发言) 我们继续。']), 1);
    expect(parts.map(({ spokenIn }) => spokenIn)).toEqual([null, 'fr']);
    expect(parts[1]?.paragraphs.map(({ text }) => text)).toEqual(['(以法语发言)', '我们继续。']);
  });

  test('is over with the turn', () => {
    expect(turn(meetingOf([...lines, '林先生（中国）：再说一句。']), 2).spokenIn).toBeNull();
  });

  test('joins no sentence over the note', () => {
    expect(texts(turn(meetingOf(['林先生（中国）：我们感谢', '（以法语发言）', '主席。']), 1))).toEqual([
      '我们感谢',
      '（以法语发言）',
      '主席。',
    ]);
  });
});

describe('procedure', () => {
  const procedure = (lines: readonly string[]) =>
    meetingOf(lines).procedure.map(({ kind, text, before, afterParagraph }) => [kind, text, before, afterParagraph]);
  const around = (...middle: unknown[][]) => [
    ['opening', '上午10时开会。', 1, null],
    ['heading', '通过议程', 1, null],
    ['agenda-adopted', '议程通过。', 1, null],
    ...middle,
    ['closing', '上午11时30分散会。', null, null],
  ];

  test('opens and closes the meeting', () => {
    expect(procedure(['主席：谢谢。'])).toEqual(around());
  });

  test('has the headings, bold ones over lines set together', () => {
    const lines = ['**某地局势：\n某组织\n的贡献**', '### 2024年3月1日法国代表给秘书长的信', '主席：谢谢。'];
    expect(procedure(lines)).toEqual(
      around(['heading', '某地局势：某组织的贡献', 1, null], ['heading', '2024年3月1日法国代表给秘书长的信', 1, null]),
    );
  });

  test('has a suspension and a resumption between turns', () => {
    const lines = ['主席：会议暂停。', '上午10时30分会议暂停，下午3时复会。', '主席：现在复会。'];
    expect(procedure(lines)).toEqual(around(['suspension', lines[1], 2, null]));
  });

  test('stands where it interrupts a turn, and cuts no sentence together', () => {
    const meeting = meetingOf(['主席：我们现在', '### 第二个项目', '继续。']);
    expect(meeting.procedure.find(({ text }) => text === '第二个项目')).toMatchObject({
      before: 1,
      afterParagraph: 'i1-p1',
    });
    expect(texts(turn(meeting, 1))).toEqual(['我们现在', '继续。']);
  });
});

describe('text that looks like something else', () => {
  test('stays text: tags and scripts', () => {
    const speech = '我们<script>alert(1)</script>支持<b>合作</b>&发展 * `代码`。';
    expect(texts(turn(meetingOf([`林先生（中国）：${speech}`]), 1))).toEqual([speech]);
  });

  test('stays text where references spell a tag', () => {
    const speech = '我们支持&lt;script&gt;alert(1)&lt;/script&gt;。';
    expect(texts(turn(meetingOf([`林先生（中国）：${speech}`]), 1))).toEqual(['我们支持<script>alert(1)</script>。']);
  });

  test('stays text: a line that is a tag of its own', () => {
    expect(texts(turn(meetingOf(['林先生（中国）：谢谢。', '<iframe src="x">', '。']), 1))).toEqual([
      '谢谢。',
      '<iframe src="x">。',
    ]);
  });

  test('stays as misprinted', () => {
    const speech = '新的挑战 and 威胁，亚洲大陆的的稳定，國家。';
    expect(texts(turn(meetingOf([`林先生（中国）：${speech}`]), 1))).toEqual([speech]);
  });
});
