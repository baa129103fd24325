import { expect, test } from 'vitest';
import { drawBand } from '../../src/charts/draw-band.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { elementsOf, marksOf } from './parts-of.ts';
import { meetingRow, segment } from './samples.ts';

const { segments } = meetingRow('s-pv-9001', '2022-04-05', [
  segment('i1', { capacity: 'president', role: 'president', name: '主席', characters: 30 }),
  segment('i1a', { role: 'briefer', capacity: 'guest', name: '林先生', delegation: null, characters: 900 }),
  segment('i2', { name: '<b>叶</b>', delegation: '某国', characters: 270 }),
]);

test('has one bar a part, that leads to its turn and is called after it', () => {
  expect(marksOf(drawBand(segments, true)).map(({ href, group, name }) => [href, group, name])).toEqual([
    ['#i1', 'chair', '1 主席（中国），30字'],
    ['#i1a', 'briefer', '1a 林先生，900字'],
    ['#i2', 'member', '2 <b>叶</b>（某国），270字'],
  ]);
  expect(toHtml(drawBand(segments, true))).not.toContain('<b>');
});

test('says in words what it shows', () => {
  expect(elementsOf(drawBand(segments, true))[0]?.properties.ariaLabel).toBe(
    '发言次序与篇幅：主持会议1次、30字；以通报人身份1次、900字；以安理会成员身份1次、270字',
  );
});

test('is one picture without links in a list of meetings', () => {
  const band = drawBand(segments, false);
  expect(elementsOf(band).map(({ tagName }) => tagName)).toEqual(['svg', 'rect', 'rect', 'rect']);
  expect(elementsOf(band)[0]?.properties.role).toBe('img');
});
