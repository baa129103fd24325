import { describe, expect, test } from 'vitest';
import { meetingOf, texts, turn } from '../support/verbatim.ts';

/** Each part of the first turn as its capacity and its texts. */
function parts(...lines: string[]): [string, string[]][] {
  return turn(meetingOf(lines), 1).parts.map(({ capacity, paragraphs }) => [
    capacity,
    paragraphs.map(({ text }) => text),
  ]);
}

const announcement = '我现在以法国代表的身份发言。';
const resumption = '我现在恢复行使安理会主席的职能。';

describe('the chair', () => {
  test('speaks for the country between announcement and resumption', () => {
    expect(parts('主席：谢谢林先生。', announcement, '法国支持。', '法国感谢。', resumption, '会议结束。')).toEqual([
      ['president', ['谢谢林先生。', announcement]],
      ['national', ['法国支持。', '法国感谢。']],
      ['president', [resumption, '会议结束。']],
    ]);
  });

  test('announces in the paragraph of the label itself', () => {
    expect(parts(`主席（以法语发言）：${announcement}`, '法国支持。', resumption)).toEqual([
      ['president', [announcement]],
      ['national', ['法国支持。']],
      ['president', [resumption]],
    ]);
  });

  test.each([
    '我现在以法兰西共和国外交部长的身份发言。',
    '我现在以法国外交部副部长的身份发言。',
    '在请其他代表发言之前，我谨以本国代表的身份发表一些看法。',
    '我现在以法国代表的身份再次发言。',
    '我现在以法国代表身份发言。',
    '我将以本国代表的身份作简短发言。',
  ])('announces with: %s', (words) => {
    expect(parts(`主席：${words}`, '法国支持。', resumption).map(([capacity]) => capacity)).toEqual([
      'president',
      'national',
      'president',
    ]);
  });

  test.each([
    '我恢复行使主席职能。',
    '我恢复行使安全理事会主席职能。',
    '我现在恢复行使安理会主席的职能。',
    '我现在恢复履行主席的职责。',
  ])('resumes with: %s', (words) => {
    expect(parts(`主席：${announcement}`, '法国支持。', words).at(-1)).toEqual(['president', [words]]);
  });

  test.each([
    ['others who act 以…身份', '林先生去年以主席身份提出了倡议，谢谢。'],
    ['whom somebody represents', '我不明白代表是代表他的国家还是代表别国发言。'],
    ['a quality in which others were invited', '我邀请他以个人身份参加会议。'],
    ['the wish to speak', '我现在请希望发言的安理会成员发言。'],
    ['the presidency that one takes up', '法国担任主席期间举行了会议。'],
  ])('stays in the chair where the words only tell of %s', (_, words) => {
    expect(parts(`主席：${words}`, '谢谢。')).toEqual([['president', [words, '谢谢。']]]);
  });

  test('speaks for the country to the end where nothing resumes', () => {
    expect(parts(`主席：${announcement}`, '法国支持。')).toEqual([
      ['president', [announcement]],
      ['national', ['法国支持。']],
    ]);
  });

  test('is in the chair again in the next turn', () => {
    const meeting = meetingOf([`主席：${announcement}`, '法国支持。', '林先生（中国）：谢谢。', '主席：谢谢。']);
    expect(turn(meeting, 3).parts.map(({ capacity }) => capacity)).toEqual(['president']);
  });

  test('never has its procedural words counted under the country', () => {
    const meeting = meetingOf([`主席：${announcement}`, '法国支持。', resumption]);
    const [, national] = turn(meeting, 1).parts;
    expect(national?.delegation?.id).toBe('FRA');
    expect(national?.paragraphs.map(({ text }) => text)).toEqual(['法国支持。']);
  });

  test('leaves an announcement and the speech in one paragraph to the country', () => {
    const mixed = '我现在以法国代表的身份发言。法国支持该决议。';
    expect(parts('主席：谢谢。', mixed, resumption)).toEqual([
      ['president', ['谢谢。']],
      ['national', [mixed]],
      ['president', [resumption]],
    ]);
  });
});

describe('somebody who is not in the chair', () => {
  test('changes no capacity by the same words', () => {
    const meeting = meetingOf([`林先生（中国）：${announcement}`, '谢谢。']);
    expect(turn(meeting, 1).parts.map(({ capacity }) => capacity)).toEqual(['delegate']);
    expect(texts(turn(meeting, 1))).toEqual([announcement, '谢谢。']);
  });
});
