import { expect, test } from 'vitest';
import { whyUnknown } from '../../src/render/why-unknown.ts';
import { meetingOf, turn } from '../support/verbatim.ts';

const lines = ['主席：谢谢。', '林先生（中国）：谢谢。'];
const three = meetingOf(lines, { president: '主席:\t温先生/白先生/安先生 .....\t(法国)' });

test('a turn of the chair is nobody’s where the roster prints several presidents', () => {
  const line = three.members.find(({ presiding }) => presiding)?.line;
  expect(whyUnknown(three, turn(three, 1))).toBe(
    `与会名单首行印有数位主席“温先生”“白先生”“安先生”（第${line}行），本次发言出自哪一位，文中无从证明。`,
  );
});

test('a turn that somebody else spoke, or one president, needs no such reason', () => {
  expect(whyUnknown(three, turn(three, 2))).toBeNull();
  const one = meetingOf(lines);
  expect(whyUnknown(one, turn(one, 1))).toBeNull();
  expect(whyUnknown(one, { ...turn(one, 1), speaker: null })).toBeNull();
});
