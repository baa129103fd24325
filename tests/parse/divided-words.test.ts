import { expect, test } from 'vitest';
import { pageText } from '../support/page-text.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';
import { paragraphs, turn } from '../support/verbatim.ts';

const read = (...lines: string[]) => {
  const meeting = expectKind(recordOf(pageText(...lines)).record, isMeeting);
  expect(meeting.ledger.unassigned).toBe(0);
  return paragraphs(turn(meeting, 1));
};

test('a divided word is whole where the record has it whole elsewhere', () => {
  const [first] = read('林先生（中国）：我们引用Interna-', 'tional Peace Institute（即International）的报告。');
  expect(first?.text).toBe('我们引用International Peace Institute（即International）的报告。');
});

test('a divided word keeps its hyphen without such evidence, and the cut is noted', () => {
  const [first] = read('林先生（中国）：我们引用关于e-', 'commerce的报告。');
  expect(first?.text).toBe('我们引用关于e-commerce的报告。');
  expect(first?.cuts).toEqual(['我们引用关于e-'.length]);
});
