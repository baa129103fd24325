import { describe, expect, test } from 'vitest';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf, rulesOf } from '../support/sources.ts';
import { texts, turn, verbatimText } from '../support/verbatim.ts';

const foot = ['25-12345 3/3', '05/03/2025 某地局势 S/PV.9002'];
const read = (text: string) => {
  const { record, problems } = recordOf(text);
  const meeting = expectKind(record, isMeeting);
  expect(meeting.ledger.unassigned).toBe(0);
  return { meeting, rules: rulesOf(problems) };
};

describe('a footnote', () => {
  test('at the foot of a page stands apart, and its mark is no part of the speech', () => {
    const { meeting } = read(
      pageText(
        '林先生（中国）：我们回顾各项决议1和报告，并呼吁',
        '1 见第2777（2025）号决议。',
        ...foot,
        '各方停火。',
        '主席：谢谢。',
      ),
    );
    expect(texts(turn(meeting, 1))).toEqual(['我们回顾各项决议和报告，并呼吁各方停火。']);
    expect(meeting.footnotes).toEqual([
      {
        mark: '1',
        text: '见第2777（2025）号决议。',
        line: 27,
        calledFrom: { clause: 'i1-p1', at: 8, word: '我们回顾各项决议' },
      },
    ]);
    expect(meeting.ledger.footnote).toBe([...'11见第2777（2025）号决议。'].length);
  });

  test('may go over lines, and be one of several', () => {
    const { meeting } = read(
      pageText(
        '林先生（中国）：我们回顾决议1和报告2，并呼吁',
        '1 见第2777（2025）号决议，其中提到',
        '各方的义务。',
        '2 某报告，第3段。',
        ...foot,
        '各方停火。',
      ),
    );
    expect(texts(turn(meeting, 1))).toEqual(['我们回顾决议和报告，并呼吁各方停火。']);
    expect(meeting.footnotes.map(({ mark, text }) => [mark, text])).toEqual([
      ['1', '见第2777（2025）号决议，其中提到各方的义务。'],
      ['2', '某报告，第3段。'],
    ]);
  });

  test('may tell of the printing', () => {
    const { meeting } = read(
      pageText('林先生（中国）：我们呼吁', '* 由于技术原因于2025年5月2日重新印发。', ...foot, '各方停火。'),
    );
    expect(texts(turn(meeting, 1))).toEqual(['我们呼吁各方停火。']);
    expect(meeting.footnotes).toMatchObject([{ mark: '*', calledFrom: null }]);
  });

  test('in a text without pages is one that refers somewhere and is called', () => {
    const { meeting } = read(
      verbatimText(['林先生（中国）：我们回顾各项决议1。', '1 见第2777（2025）号决议。', '我们呼吁停火。']),
    );
    expect(texts(turn(meeting, 1))).toEqual(['我们回顾各项决议。', '我们呼吁停火。']);
    expect(meeting.footnotes).toMatchObject([{ mark: '1', calledFrom: { clause: 'i1-p1' } }]);
  });

  test('that two places may call hangs on none, and is told', () => {
    const { meeting, rules } = read(
      pageText('林先生（中国）：我们回顾决议1和报告1，并呼吁', '1 见第2777（2025）号决议。', ...foot, '各方停火。'),
    );
    expect(texts(turn(meeting, 1))).toEqual(['我们回顾决议1和报告1，并呼吁各方停火。']);
    expect(meeting.footnotes).toMatchObject([{ calledFrom: null }]);
    expect(rules).toContain('parse/footnote-call');
  });

  test('that nothing calls stays in the speech, and is told', () => {
    const { meeting, rules } = read(
      pageText('林先生（中国）：我们呼吁停火。', '1 见第2777（2025）号决议。', '主席：谢谢。'),
    );
    expect(texts(turn(meeting, 1)).join('')).toContain('1 见第2777（2025）号决议。');
    expect(meeting.footnotes).toEqual([]);
    expect(rules).toContain('parse/maybe-footnote');
  });

  test.each(['共有1 000人参加。', '第1号决议和3月1日的声明。', '1. 停火。'])(
    'is not made of the figures of %s',
    (said) => {
      const { meeting } = read(verbatimText([`林先生（中国）：${said}`, '我们感谢主席。']));
      expect(texts(turn(meeting, 1))[0]).toBe(said);
      expect(meeting.footnotes).toEqual([]);
    },
  );
});
