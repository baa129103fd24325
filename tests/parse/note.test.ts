import { describe, expect, test } from 'vitest';
import { expectKind, isNote } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';

const rubricLine =
  '某国文件 某某网 | 纽约（美国） | 2016年10月27日 français English Español русский عربي 联合国与集体安全条约组织：合作 法国计划在2016年10月28日举行一次辩论。';
const text = ['某日会议2016年十月', rubricLine, '第二段，', '在此处继续。', '', '第三段。', ''].join('\n');

describe('a note saved from the web', () => {
  const note = expectKind(recordOf(text, 'note.txt').record, isNote);

  test('has what belongs to the page apart: rubric, publisher, place, day and languages', () => {
    expect(note).toMatchObject({
      rubric: '某日会议2016年十月 某国文件',
      publisher: '某某网',
      place: '纽约（美国）',
      published: '2016-10-27',
      date: '2016-10-27',
      languages: ['français', 'English', 'Español', 'русский', 'عربي'],
    });
  });

  test('has the title that shares its line with the first paragraph', () => {
    expect(note.title).toBe('联合国与集体安全条约组织：合作');
  });

  test('has its paragraphs, joined where the print cut them', () => {
    expect(note.paragraphs.map(({ id, text, lines, joined }) => [id, text, lines, joined])).toEqual([
      ['p1', '法国计划在2016年10月28日举行一次辩论。', [2, 2], []],
      ['p2', '第二段，在此处继续。', [3, 4], [3]],
      ['p3', '第三段。', [6, 6], []],
    ]);
  });

  test('has no symbol, and an address that says what it is', () => {
    expect(note).toMatchObject({ symbol: null, symbolFrom: null, id: 'note-2016-csto' });
  });

  test('loses nothing, the signs between the columns included', () => {
    expect(note.ledger.unassigned).toBe(0);
  });
});
