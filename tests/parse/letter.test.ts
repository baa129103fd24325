import { describe, expect, test } from 'vitest';
import { expectKind, isLetter } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';

const text = [
  'Distr.: General  ',
  '11 August 2009  ',
  'Chinese  ',
  'Original: French',
  '',
  '## 第六十四届会议',
  '',
  '### 请求列入一个补充项目',
  '',
  '##### 2009年7月14日法国常驻联合国代表给秘书长的信',
  '',
  '依照大会议事规则第 14 条，谨请求列入一个',
  '补充项目。',
  '',
  '随函附上解释性说明(附件一)和决议草案(附件二)。',
  '',
  '叶·某(签名)',
  '',
  '## 附件一',
  '',
  '## 解释性说明',
  '',
  '1. 第一段。',
  '2. 第二段，见第 59/50 号决议。',
  '',
  '## 附件二',
  '',
  '### 决议草案',
  '',
  '#### 某项合作',
  '',
  '大会，',
  '',
  '提及其第 59/50 号决议，',
  '',
  '1. 请秘书长提交报告；',
  '',
  '2. 决定列入一个分项。',
  '',
].join('\n');

describe('a letter', () => {
  const letter = expectKind(recordOf(text).record, isLetter);

  test('is dated by its own day, and tells the day of distribution apart', () => {
    expect(letter).toMatchObject({ date: '2009-07-14', distributed: '2009-08-11', original: 'fr', session: 64 });
  });

  test('has headings, title and signatory, and beside the name its line as printed', () => {
    expect(letter.headings).toEqual(['第六十四届会议', '请求列入一个补充项目']);
    expect(letter.title).toBe('2009年7月14日法国常驻联合国代表给秘书长的信');
    expect(letter.signatory).toBe('叶·某');
    expect(letter.signatures).toEqual(['叶·某(签名)']);
  });

  test('has its paragraphs joined where the print cut them', () => {
    expect(letter.paragraphs.map(({ id, text, joined }) => [id, text, joined])).toEqual([
      ['p1', '依照大会议事规则第 14 条，谨请求列入一个补充项目。', [12]],
      ['p2', '随函附上解释性说明(附件一)和决议草案(附件二)。', []],
    ]);
  });

  test('has annexes in which the numbering begins again', () => {
    expect(
      letter.annexes.map(({ id, number, title, line, content }) => [id, number, title, line, content.kind]),
    ).toEqual([
      ['a1', '附件一', '解释性说明', 19, 'paragraphs'],
      ['a2', '附件二', '某项合作', 26, 'draft-resolution'],
    ]);
    const [memorandum, draft] = letter.annexes.map(({ content }) => content);
    expect(memorandum).toMatchObject({
      paragraphs: [
        { id: 'a1-p1', number: 1, text: '第一段。' },
        { id: 'a1-p2', number: 2, text: '第二段，见第 59/50 号决议。' },
      ],
    });
    expect(draft).toMatchObject({
      heading: '决议草案',
      opening: '大会',
      preambular: [{ id: 'a2-pp1', n: 1 }],
      operative: [
        { id: 'a2-op1', n: 1, text: '请秘书长提交报告；' },
        { id: 'a2-op2', n: 2, text: '决定列入一个分项。' },
      ],
    });
  });

  test('takes a reference to its annex in brackets for no annex, and a rule of procedure for no document', () => {
    expect(letter.annexes).toHaveLength(2);
    expect(letter.citations.map(({ symbol, paragraph }) => [symbol, paragraph])).toEqual([
      ['A/RES/59/50', 'a1-p2'],
      ['A/RES/59/50', 'a2-pp1'],
    ]);
  });

  test('loses nothing', () => {
    expect(letter.ledger.unassigned).toBe(0);
  });
});
