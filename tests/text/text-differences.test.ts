import { expect, test } from 'vitest';
import { textDifferences } from '../../src/text/text-differences.ts';
import fc from '../support/properties.ts';

const runs = (earlier: string, later: string) =>
  textDifferences(earlier, later).map(({ kind, text }) => `${{ same: '', added: '+', removed: '-' }[kind]}${text}`);

test('tells the words that were corrected, what was removed first', () => {
  expect(runs('邀请我出席今天的活动。', '邀请我出席今天的会议。')).toEqual([
    '邀请我出席今天的',
    '-活动',
    '+会议',
    '。',
  ]);
});

test('takes a sign that happens to stand in both for part of the change', () => {
  expect(runs('我们对此深表遗憾，并且关切。', '我们对于各方深感不安，并且关切。')).toEqual([
    '我们对',
    '-此深表遗憾',
    '+于各方深感不安',
    '，并且关切。',
  ]);
});

test('takes no other width, case or blank for a difference', () => {
  expect(runs('文件 S/2024/538', '文件Ｓ/2024/538')).toEqual(['文件Ｓ/2024/538']);
});

test('gives the later text with what was added, and the earlier one with what was removed', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '，', '。') });
  fc.assert(
    fc.property(text, text, (earlier, later) => {
      const all = textDifferences(earlier, later);
      const join = (kind: string) =>
        all
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect(join('removed')).toBe(later);
      expect(join('added')).toBe(earlier);
    }),
  );
});
