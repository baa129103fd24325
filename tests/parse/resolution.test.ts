import { describe, expect, test } from 'vitest';
import { expectKind, isDraft } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';

/** A draft as the print wraps it: a clause begins with a blank, footnotes stand under a rule. */
const head = [
  ' 第七十九届会议 ',
  '',
  '议程项目 125(t) ',
  '',
  '某某合作： ',
  '',
  '某项合作 ',
  '',
  '  法国、日本和大不列颠及北爱尔兰联合王国：* 决议草案 ',
  '',
  '  某项合作的加强 ',
  '',
  ' 大会， ',
  '',
];
const draftOf = (...lines: string[]) =>
  expectKind(recordOf([...head, ...lines, ''].join('\n'), 'draft.txt').record, isDraft);

describe('a draft resolution', () => {
  const draft = draftOf(
    ' 审议了秘书长的报告，1 ',
    '',
    ' 提及《联合国宪章》中关于鼓励采取区域合作措施促进联合国宗旨和原则',
    '',
    '的各项条款，以及 2010 年 1 月 13 日2 和 2013 年',
    '',
    '__________________ ',
    '',
    ' * 提案国名单如有变化，将予以反映。 ',
    '',
    ' 1 A/79/302。 ',
    '',
    ' 2 S/PRST/2010/1；见《决议及决定，2009年',
    '',
    '至 2010年》(S/INF/65)。 ',
    ' 8 月 6 日3 的声明，',
    '',
    '__________________ ',
    '',
    ' 3 S/PRST/2013/12。 ',
    '',
    ' 回顾其第 59/50 号决议， ',
    '',
    ' 1. 赞赏地注意到秘书长的报告，尤其是确认交往得到',
    '',
    '发展； ',
    '',
    ' 2. 请秘书长提交报告。 ',
  );

  test('has session, agenda item, title and opening', () => {
    expect(draft).toMatchObject({
      session: 79,
      agendaItem: '125(t)',
      title: '某项合作的加强',
      opening: '大会',
      language: 'zh',
    });
  });

  test('has its sponsors with their delegations, a conjunction inside a name left alone', () => {
    expect(draft.sponsors).toEqual([
      { name: '法国', delegationId: 'FRA' },
      { name: '日本', delegationId: 'JPN' },
      { name: '大不列颠及北爱尔兰联合王国', delegationId: 'GBR' },
    ]);
  });

  test('has its clauses joined over wrapped lines', () => {
    expect(draft.preambular.map(({ id, n, lines }) => [id, n, lines])).toEqual([
      ['pp1', 1, [15, 15]],
      ['pp2', 2, [17, 30]],
      ['pp3', 3, [36, 36]],
    ]);
    expect(draft.operative.map(({ id, n, text }) => [id, n, text])).toEqual([
      ['op1', 1, '赞赏地注意到秘书长的报告，尤其是确认交往得到发展；'],
      ['op2', 2, '请秘书长提交报告。'],
    ]);
  });

  test('takes footnotes out of the paragraph that they interrupt', () => {
    const text = draft.preambular[1]?.text.replace(/\s/g, '');
    expect(text).toBe(
      '提及《联合国宪章》中关于鼓励采取区域合作措施促进联合国宗旨和原则的各项条款，以及2010年1月13日和2013年8月6日的声明，',
    );
  });

  test('ties every footnote to where its mark hung, and not to the figures of a date', () => {
    const texts = new Map(draft.preambular.map(({ id, text }) => [id, text]));
    const called = draft.footnotes.map(({ mark, line, calledFrom }) => {
      const before = texts.get(calledFrom?.clause ?? '')?.slice(0, calledFrom?.at) ?? '';
      return [mark, line, calledFrom?.clause, before.replace(/\s/g, '').slice(-5)];
    });
    expect(called).toEqual([
      ['*', 23, 'sponsors', ''],
      ['1', 25, 'pp1', '长的报告，'],
      ['2', 27, 'pp2', '1月13日'],
      ['3', 34, 'pp2', '年8月6日'],
    ]);
  });

  test('keeps a wrapped footnote whole', () => {
    expect(draft.footnotes[2]?.text.replace(/\s/g, '')).toBe(
      'S/PRST/2010/1；见《决议及决定，2009年至2010年》(S/INF/65)。',
    );
  });

  test('cites from clauses and from footnotes, each under its own id', () => {
    expect(draft.citations.map(({ symbol, paragraph, intervention }) => [symbol, paragraph, intervention])).toEqual([
      ['A/RES/59/50', 'pp3', null],
      ['A/79/302', 'fn1', null],
      ['S/PRST/2010/1', 'fn2', null],
      ['S/INF/65', 'fn2', null],
      ['S/PRST/2013/12', 'fn3', null],
    ]);
  });

  test('loses nothing', () => {
    expect(draft.ledger.unassigned).toBe(0);
    expect(draft.problems).toEqual([]);
  });
});

describe('a footnote', () => {
  test('whose mark stands nowhere is kept, and told', () => {
    const draft = draftOf(' 审议了报告， ', '', '__________________ ', '', ' 1 A/79/302。 ');
    expect(draft.footnotes).toMatchObject([{ mark: '1', text: 'A/79/302。', calledFrom: null }]);
    expect(draft.problems).toMatchObject([{ rule: 'parse/footnote-without-call', severity: 'warning', line: 19 }]);
  });

  test('may follow the comma that it hangs behind', () => {
    const draft = draftOf(' 提及《宣言》，1 ', '', '__________________ ', '', ' 1 第49/57 号决议，附件。 ');
    expect(draft.preambular[0]?.text).toBe('提及《宣言》，');
    expect(draft.footnotes[0]?.calledFrom?.clause).toBe('pp1');
  });
});

test('a draft that prints a clause a line needs no indent', () => {
  const lines = [
    '第七十九届会议',
    '',
    '某项合作',
    '',
    '法国：决议草案',
    '',
    '大会，',
    '',
    '审议了报告，',
    '',
    '1. 请秘书长',
    '提交报告。',
  ];
  const draft = expectKind(recordOf(`${lines.join('\n')}\n`).record, isDraft);
  expect(draft.preambular.map(({ text }) => text)).toEqual(['审议了报告，']);
  expect(draft.operative.map(({ text }) => text)).toEqual(['请秘书长提交报告。']);
});
