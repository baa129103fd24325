import { expect, test } from 'vitest';
import { pageText } from '../support/page-text.ts';
import { recordOf } from '../support/sources.ts';

const columns = [
  '主席（以法语发言）：安理会现在          我们感谢秘书长的报告，并期待',
  '开始审议其议程上的项目。请中国          他的下一次通报，也感谢各位通',
  '代表发言。                              报人。',
  '林先生（中国）：我们感谢主席召          森夫人（日本）：日本支持主席',
  '开本次会议，并支持他的倡议。            的倡议。',
];
const rulesOf = (text: string) =>
  recordOf(text).problems.flatMap(({ rule, severity }) => (rule === 'parse/interleaved-columns' ? [severity] : []));

test('two columns side by side are refused, with a word on how to extract them again', () => {
  const { record, problems } = recordOf(pageText(...columns));
  expect(record).toBeNull();
  expect(problems.find(({ severity }) => severity === 'error')).toMatchObject({
    rule: 'parse/interleaved-columns',
    hint: expect.stringContaining('pdftotext'),
  });
});

test('two columns on some pages are a warning', () => {
  const single = Array.from({ length: 40 }, () => '我们感谢主席召开本次会议，并支持他的倡议，以及各方');
  expect(rulesOf(pageText('林先生（中国）：我们感谢主席。', ...single, ...columns))).toEqual(['warning']);
});

test('blanks of letter spacing, of indents and behind a label are no columns', () => {
  const spaced = [
    '林先生（中国）：      我们感谢主席召开本次会议。',
    '安 理 会 现 在 准 备 表 决 决 议 草 案。',
    '　　我们支持主席的这项倡议。',
  ];
  expect(rulesOf(pageText(...spaced, ...spaced))).toEqual([]);
});
