import { describe, expect, test } from 'vitest';
import { expectKind, isDraft, isLetter, isResolution, isStatement } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';

const read = (lines: readonly string[], file = 'document.txt') => recordOf(`${lines.join('\n')}\n`, file).record;
const masthead = (symbol: string, organ = '安全理事会') => [
  `联合国 ${symbol}`,
  organ,
  'Distr.: General',
  '7 June 2033',
  'Chinese',
  'Original: Russian',
];
const councilDraft = (symbol: string, ...text: string[]) =>
  expectKind(read([...masthead(symbol), '日本：决议草案', '安全理事会，', ...text]), isDraft);

describe('a draft of the Council', () => {
  const draft = councilDraft(
    'S/2033/51',
    '回顾其以往决议，',
    '1. 决定请会员国：',
    '(a) 检查货物；',
    '(b) 报告：',
    '(i) 查获的物项；',
    '(ii) 处置办法；',
    '(c) 合作；',
    '2. 决定继续处理此案。',
  );

  test('has id and symbol from the print, the day of its masthead, and the sponsors for a title', () => {
    expect(draft).toMatchObject({
      id: 's-2033-51',
      symbol: 'S/2033/51',
      symbolFrom: 'printed',
      date: '2033-06-07',
      original: 'ru',
      title: '日本：决议草案',
      sponsors: [{ name: '日本', delegationId: 'JPN' }],
    });
  });

  test('does not take the address of another draft on the same matter', () => {
    expect(councilDraft('S/2033/52', '1. 决定继续处理此案。').id).not.toBe(draft.id);
  });

  test('has its subparagraphs below the paragraph that they are a part of', () => {
    expect(draft.operative.map(({ id, n, mark, under }) => [id, n, mark, under])).toEqual([
      ['op1', 1, null, null],
      ['op1-s1', 1, '(a)', 'op1'],
      ['op1-s2', 2, '(b)', 'op1'],
      ['op1-s2-s1', 1, '(i)', 'op1-s2'],
      ['op1-s2-s2', 2, '(ii)', 'op1-s2'],
      ['op1-s3', 3, '(c)', 'op1'],
      ['op2', 2, null, null],
    ]);
    expect(draft.preambular).toHaveLength(1);
  });

  test('loses nothing', () => {
    expect(draft.ledger.unassigned).toBe(0);
    expect(draft.problems).toEqual([]);
  });
});

test('a letter (i) behind (h) is a letter, and (i) behind (a) a part of it', () => {
  const marks = 'abcdefghij'.split('').map((letter) => `(${letter}) 一项；`);
  expect(councilDraft('S/2033/53', '1. 决定：', ...marks).operative.map(({ id }) => id)).toEqual([
    'op1',
    ...marks.map((_, index) => `op1-s${index + 1}`),
  ]);
});

test('headings inside a resolution stand above the paragraph that follows them', () => {
  const draft = councilDraft('S/2033/54', '1. 决定如下；', '报告', '2. 请秘书长报告。');
  expect(draft.operative.map(({ headings, text }) => [headings, text])).toEqual([
    [[], '决定如下；'],
    [['报告'], '请秘书长报告。'],
  ]);
});

test('a resolution of which no paragraph has a number decides in the one that closes a sentence', () => {
  const draft = councilDraft('S/2033/55', '审议了某国的申请，', '建议大会接纳该国。');
  expect(draft.preambular.map(({ text }) => text)).toEqual(['审议了某国的申请，']);
  expect(draft.operative.map(({ id, text }) => [id, text])).toEqual([['op1', '建议大会接纳该国。']]);
});

describe('sponsors', () => {
  const sponsorsOf = (...lines: string[]) =>
    expectKind(
      read([
        ...masthead('A/88/L.7', '大会'),
        '第八十八届会议',
        '议程项目9',
        ...lines,
        '某项合作',
        '大会，',
        '1. 决定列入。',
      ]),
      isDraft,
    );

  test.each([
    ['on one line', ['法国、加纳和日本：决议草案']],
    ['with their mark behind the colon', ['法国、加纳和日本：* 决议草案']],
    ['with 以及', ['法国、加纳以及日本：决议草案']],
    ['over two lines', ['法国、加纳', '和日本：决议草案']],
    ['with a name cut', ['法国、加', '纳和日本：决议草案']],
    ['with the last words apart', ['法国、加纳和日本', '：* 决议草案']],
  ])('are read %s', (_, lines) => {
    const draft = sponsorsOf(...lines);
    expect(draft.sponsors.map(({ delegationId }) => delegationId)).toEqual(['FRA', 'GHA', 'JPN']);
    expect(draft.title).toBe('某项合作');
    expect(draft.session).toBe(88);
  });

  test('keep a conjunction inside a name', () => {
    const { sponsors } = sponsorsOf('安提瓜和巴布达、波斯尼亚和', '黑塞哥维那和特立尼达和多巴哥：决议草案');
    expect(sponsors.map(({ delegationId }) => delegationId)).toEqual(['ATG', 'BIH', 'TTO']);
  });

  test('that nobody knows are told', () => {
    expect(sponsorsOf('法国和某某国：决议草案').problems).toMatchObject([
      { rule: 'resolve/unknown-sponsor', severity: 'warning', line: 9 },
    ]);
  });
});

describe('an adopted resolution', () => {
  const adopted = ['第2910（2033）号决议', '2033年6月5日安全理事会第11500次会议通过', '安全理事会，', '1. 决定如下。'];

  test('of the Council has number, meeting and the day of its adoption', () => {
    const record = expectKind(read([...masthead('S/RES/2910 (2033)'), ...adopted]), isResolution);
    expect(record).toMatchObject({
      id: 's-res-2910-2033',
      symbol: 'S/RES/2910(2033)',
      date: '2033-06-05',
      distributed: '2033-06-07',
      adoptedAt: 11500,
      title: '第2910（2033）号决议',
    });
    expect(record.problems).toEqual([]);
  });

  test('of which number and symbol disagree is told', () => {
    const record = read([...masthead('S/RES/2911(2033)'), ...adopted]);
    expect(record?.problems).toMatchObject([{ rule: 'parse/number-and-symbol', severity: 'warning', line: 7 }]);
  });

  test('of the Assembly has its day and meeting from below the text', () => {
    const lines = [
      ...masthead('A/RES/88/3', '大会'),
      '第八十八届会议',
      '议程项目 9(c)',
      '2033年6月1日大会决议',
      '[未经发交主要委员会而通过（A/88/L.7）]',
      '88/3. 某项合作',
      '大会，',
      '1. 决定列入。',
      '2033年6月1日',
      '第77次全体会议',
    ];
    expect(expectKind(read(lines), isResolution)).toMatchObject({
      id: 'a-res-88-3',
      session: 88,
      agendaItem: '9(c)',
      title: '88/3. 某项合作',
      date: '2033-06-01',
      adoptedAt: 77,
      operative: [{ id: 'op1', text: '决定列入。' }],
    });
  });

  test('has its annex apart', () => {
    const lines = [...masthead('S/RES/2910(2033)'), ...adopted, '附件', '工作准则', '1. 每月开会。', '2. 协商一致。'];
    const record = expectKind(read(lines), isResolution);
    expect(record.operative).toHaveLength(1);
    expect(record.annexes).toMatchObject([
      { id: 'a1', number: '附件', title: '工作准则', content: { paragraphs: [{ id: 'a1-p1' }, { id: 'a1-p2' }] } },
    ]);
  });
});

describe('footnotes whose rule was lost', () => {
  test.each([
    ['a digit', '1', '1 '],
    ['a superscript', '¹', '¹ '],
  ])('hang on their mark as %s', (_, call, mark) => {
    const draft = councilDraft('S/2033/56', `1. 注意到报告；${call}`, '2. 决定如下。', `${mark}S/2033/4。`);
    expect(draft.operative.map(({ text }) => text)).toEqual(['注意到报告；', '决定如下。']);
    expect(draft.footnotes).toMatchObject([{ mark: '1', text: 'S/2033/4。', calledFrom: { clause: 'op1' } }]);
  });

  test('are none where the text calls no such mark', () => {
    const draft = councilDraft('S/2033/57', '回顾其决议，', '1. 决定如下：', '3 月 5 日以前报告；', '2. 继续处理。');
    expect(draft.footnotes).toEqual([]);
  });
});

test('running heads, feet and job numbers of pages are no text of a resolution', () => {
  const draft = councilDraft(
    'S/2033/58',
    '1. 决定延长任务期限，并请秘书长在',
    '33-01234 (C)    070633    080633',
    '*3301234*',
    'S/2033/58',
    '2/2 33-01234',
    '三个月内报告；',
    '2. 继续处理。',
  );
  expect(draft.operative.map(({ text }) => text)).toEqual([
    '决定延长任务期限，并请秘书长在三个月内报告；',
    '继续处理。',
  ]);
});

describe('a statement by the President', () => {
  const statement = expectKind(
    read([
      ...masthead('S/PRST/2033/4'),
      '安全理事会主席的声明',
      '在2033年6月6日安全理事会第11501次会议上，安全理事会主席代表安理会发表声明如下：',
      '“安全理事会回顾S/2033/51。',
      '“安全理事会重申：',
      '“一、停火；',
      '“二、对话。”',
    ]),
    isStatement,
  );

  test('has symbol, day and meeting', () => {
    expect(statement).toMatchObject({ id: 's-prst-2033-4', date: '2033-06-06', madeAt: 11501, original: 'ru' });
  });

  test('has each paragraph of the quotation by itself', () => {
    expect(statement.paragraphs.map(({ id, kind, text }) => [id, kind, text.slice(0, 4)])).toEqual([
      ['p1', 'speech', '在203'],
      ['p2', 'quotation', '“安全理'],
      ['p3', 'quotation', '“安全理'],
      ['p4', 'quotation', '“一、停'],
      ['p5', 'quotation', '“二、对'],
    ]);
    expect(statement.ledger.unassigned).toBe(0);
  });
});

describe('a letter of the Council', () => {
  const title = '2033年6月4日加纳常驻联合国代表给安全理事会主席的信';
  const letterOf = (...lines: string[]) => expectKind(read([...masthead('S/2033/60'), ...lines]), isLetter);
  const letter = letterOf(
    title,
    '谨随函转递外交部长的信（见附件）。',
    '常驻代表',
    '大使',
    '某甲（签名）',
    `${title}的附件`,
    '[原件：英文]',
    '阁下：',
    '1. 第一点。',
    '2. 第二点。',
  );

  test('has symbol, languages and days', () => {
    expect(letter).toMatchObject({
      id: 's-2033-60',
      title,
      date: '2033-06-04',
      distributed: '2033-06-07',
      original: 'ru',
      headings: [],
    });
  });

  test('is signed with the offices above the name', () => {
    expect(letter).toMatchObject({ signatory: '某甲', signatures: ['常驻代表', '大使', '某甲（签名）'] });
    expect(letter.paragraphs.map(({ text }) => text)).toEqual(['谨随函转递外交部长的信（见附件）。']);
  });

  test('names everyone who signed it', () => {
    const signed = letterOf(title, '谨此转递声明。', '某甲（签名）', '加纳常驻代表', '某乙（签名）', '肯尼亚常驻代表');
    expect(signed.signatory).toBe('某甲、某乙');
    expect(signed.signatures).toEqual(['某甲（签名）', '加纳常驻代表', '某乙（签名）', '肯尼亚常驻代表']);
    expect(signed.paragraphs).toHaveLength(1);
  });

  test('has an annex under the title of the letter, in a language of its own', () => {
    expect(letter.annexes).toMatchObject([
      { id: 'a1', number: `${title}的附件`, title: null, original: 'en', content: { kind: 'paragraphs' } },
    ]);
    const [annex] = letter.annexes;
    const paragraphs = annex?.content.kind === 'paragraphs' ? annex.content.paragraphs : [];
    expect(paragraphs.map(({ number, text }) => [number, text])).toEqual([
      [null, '阁下：'],
      [1, '第一点。'],
      [2, '第二点。'],
    ]);
  });

  test.each([
    ['a note verbale', ['2033年6月4日加纳常驻联合国代表团给秘书长的普通照会']],
    ['identical letters', ['2033年6月4日加纳常驻联合国代表给秘书长和安全理事会主席的同文信']],
    ['a title over lines', ['2033年6月4日加纳常驻联合国代表给秘书长和安全理', '事会主席的同文信']],
  ])('is read with the title of %s', (_, lines) => {
    expect(letterOf(...lines, '谨此转递声明（见附件）。', '附件 声明', '我们支持停火。')).toMatchObject({
      title: lines.join(''),
      annexes: [{ number: '附件', title: '声明' }],
    });
  });

  test('takes a line of its text that begins with an annex for text', () => {
    const text = ['谨此转递两份文件，其中', '附件二 所载的是声明，请予分发。'];
    expect(letterOf(title, ...text).annexes).toEqual([]);
  });

  test('is read in the lines of pages, whose first lines are indented', () => {
    const wrapped = [
      '    谨随函转递一份关于区域安全合作问题的概念文件（见附件），供安全理事',
      '会成员在即将举行的高级别公开辩论会之前参考。我国希望各会员国积极参加',
      '这次辩论会，并就如何加强区域组织的作用提出具体建议。',
      '    本次辩论会将审议区域组织在预防冲突、调解争端和维持和平方面所能够',
      '发挥的作用，以及联合国与区域组织之间的伙伴关系如何进一步加强的问题。',
      '各方的意见将汇编成册，并在今年年底以前分发给所有会员国，供各国政府和',
      '区域组织参考使用。',
      '    请将本函及其附件作为安全理事会文件分发为荷。本函的副本已经送交大',
      '会主席。',
    ];
    const starts = letterOf(title, ...wrapped).paragraphs.map(({ text }) => text.slice(0, 5));
    expect(starts).toEqual(['谨随函转递', '本次辩论会', '请将本函及']);
  });

  test('keeps lists, quotations and headings of Markdown, and tells a table', () => {
    const lines = [
      '<!-- image -->',
      '',
      `# ${title}`,
      '',
      '请注意下列各点：',
      '',
      '- 甲点；',
      '- 乙点。',
      '',
      '> “各国应当合作。”',
      '',
      '## 二、结论',
      '',
      '继续合作。',
      '',
      '| 年 | 数 |',
      '|---|---|',
      '| 2030 | 5 |',
    ];
    const record = expectKind(read([...masthead('S/2033/61'), '', ...lines], 'letter.md'), isLetter);
    expect(record.paragraphs.map(({ kind, text }) => [kind, text])).toEqual([
      ['speech', '请注意下列各点：'],
      ['list', '- 甲点；'],
      ['list', '- 乙点。'],
      ['speech', '“各国应当合作。”'],
      ['heading', '二、结论'],
      ['speech', '继续合作。'],
      ['speech', '| 年 | 数 |'],
      ['speech', '| 2030 | 5 |'],
    ]);
    expect(record.problems.map(({ rule }) => rule)).toEqual(['parse/table']);
    expect(record.ledger.unassigned).toBe(0);
  });
});

describe('a document of two organs', () => {
  test.each([
    ['on one line', ['联合国 A/88/91-S/2033/62', '大会', '安全理事会']],
    ['on two lines', ['联合国 A/88/91', 'S/2033/62', '大会', '安全理事会']],
    ['with a dash at the end of the line', ['联合国 A/88/91–', 'S/2033/62', '大会', '安全理事会']],
    ['beside the name of each organ', ['大会 A/88/91', '安全理事会 S/2033/62']],
    ['in full width', ['Ａ／88／91－Ｓ／2033／62']],
  ])('bears both symbols, printed %s', (_, lines) => {
    const record = read([...lines, '2033年6月4日加纳常驻联合国代表给秘书长的信', '谨此转递声明。']);
    expect(record).toMatchObject({ id: 'a-88-91-s-2033-62', symbol: 'A/88/91-S/2033/62', symbolFrom: 'printed' });
  });
});
