import { expect, test } from 'vitest';
import type { WithdrawnRecord } from '../../src/collections/withdrawn.ts';
import { lastTexts, withdrawnPageHead } from '../../src/render/withdrawn.ts';

const place = (id: string, text: string | null, stood = true) => ({
  place: id,
  label: text === null ? '主席' : null,
  text,
  stood,
});
const record: WithdrawnRecord = {
  id: 's-pv-9001',
  kind: 'meeting',
  symbol: 'S/PV.9001',
  language: 'zh',
  date: null,
  title: '某地局势',
  reason: '原件有误',
  places: [
    place('i1', null),
    place('i2', null, false),
    place('i1-p1', '第一。'),
    place('i1-p2', '第二。', false),
    place('i2-p1', '早已撤下。', false),
    place('i12-p1', '别的发言。'),
  ],
};

test('a withdrawn record leaves the last texts of an intervention, and the addresses of what had gone before', () => {
  expect(lastTexts(record, 'i1')).toEqual([
    { place: 'i1-p1', text: '第一。' },
    { place: 'i1-p2', text: null },
  ]);
});

test('an intervention that was gone before its record keeps its own last text', () => {
  expect(lastTexts(record, 'i2')).toEqual([{ place: 'i2-p1', text: '早已撤下。' }]);
});

test('a withdrawn letter leaves all its texts', () => {
  const letter = { ...record, kind: 'letter' as const, places: [place('p1', '一。'), place('a1-p1', '二。')] };
  expect(lastTexts(letter, null).map(({ text }) => text)).toEqual(['一。', '二。']);
});

test('its page names symbol, title and reason, and without a symbol the title once', () => {
  expect(withdrawnPageHead(record)).toEqual({
    title: 'S/PV.9001（已撤下）',
    description: 'S/PV.9001 某地局势已从本站撤下。撤下理由：原件有误。',
  });
  expect(withdrawnPageHead({ ...record, symbol: null, reason: '原件有误。' })).toEqual({
    title: '某地局势（已撤下）',
    description: '某地局势已从本站撤下。撤下理由：原件有误。',
  });
});
