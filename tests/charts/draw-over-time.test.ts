import { expect, test } from 'vitest';
import { drawOverTime } from '../../src/charts/draw-over-time.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { elementsOf, marksOf, writtenIn } from './parts-of.ts';
import { spoken } from './samples.ts';

const speeches = [
  spoken('2024-07-19', { address: '/meetings/s-pv-9688/#i9-p3', group: 'national', characters: 3000, name: '甲' }),
  spoken('2019-09-25', { address: '/meetings/s-pv-8626/#i9', characters: 900, name: '乙' }),
  spoken('2019-09-25', { address: '/meetings/s-pv-8626/#i38', group: 'invited', characters: 600, name: '丙' }),
];

test('has one mark a speech, in the order of days, that leads to it in the colour of its capacity', () => {
  expect(marksOf(drawOverTime(speeches, 'spoken')).map(({ href, group, name }) => [href, group, name])).toEqual([
    ['/meetings/s-pv-8626/#i9', 'member', '乙'],
    ['/meetings/s-pv-8626/#i38', 'invited', '丙'],
    ['/meetings/s-pv-9688/#i9-p3', 'national', '甲'],
  ]);
});

test('a mark is as high as its speech is long, and speeches of one day stand on each other', () => {
  const [first, second, third] = marksOf(drawOverTime(speeches, 'spoken')).map(({ mark }) => {
    const [bottom, top] = [mark.properties.y1, mark.properties.y2].map(Number);
    return { bottom: bottom ?? Number.NaN, top: top ?? Number.NaN, x: mark.properties.x1 };
  });
  if (!first || !second || !third) throw new Error('a mark is missing');
  expect(first.x).toBe(second.x);
  expect(first.top - second.bottom).toBe(1);
  expect((third.bottom - third.top) / (first.bottom - first.top)).toBeCloseTo(3000 / 900, 0);
});

test('says day and length over a few posts, and the years below', () => {
  expect(writtenIn(drawOverTime(speeches, 'spoken'))).toEqual([
    '2019年',
    '2021年',
    '2023年',
    '2019年9月25日',
    '1,500字',
    '2024年7月19日',
    '3,000字',
  ]);
});

test('tells the height by a line where days would touch', () => {
  const near = ['2024-07-18', '2024-07-19'].map((date) => spoken(date, { characters: 1200 }));
  expect(writtenIn(drawOverTime(near, 'spoken'))).toEqual([
    '2024年1月',
    '2024年4月',
    '2024年7月',
    '2024年10月',
    '1,500字',
  ]);
});

test('writes at most five years, however many there are', () => {
  const long = Array.from({ length: 60 }, (_, n) => spoken(`${1950 + n}-06-01`));
  expect(writtenIn(drawOverTime(long, 'spoken')).filter((text) => text.endsWith('年'))).toEqual([
    '1950年',
    '1970年',
    '1990年',
  ]);
});

test('is named by the words beside it', () => {
  expect(elementsOf(drawOverTime(speeches, 'spoken'))[0]?.properties.ariaLabelledBy).toEqual(['spoken']);
});

test('does not depend on the order of speeches of different days, and is drawn the same each time', () => {
  const [last, ...rest] = speeches;
  if (!last) throw new Error('no speech');
  expect(toHtml(drawOverTime([...rest, last], 'spoken'))).toBe(toHtml(drawOverTime(speeches, 'spoken')));
});
