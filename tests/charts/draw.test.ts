import * as Plot from '@observablehq/plot';
import { expect, test } from 'vitest';
import { draw, paint } from '../../src/charts/draw.ts';
import { toHtml } from '../../src/render/to-html.ts';
import { elementsOf, marksOf } from './parts-of.ts';

const picture = (name = '叶女士') =>
  draw(
    {
      width: 200,
      height: 30,
      color: { type: 'identity' },
      x: { type: 'identity', axis: null },
      marks: [
        Plot.barX([{ from: 50, to: 150 }], {
          x1: 'from',
          x2: 'to',
          inset: 0,
          fill: () => paint('member'),
          href: () => '#i1',
          title: () => name,
        }),
        Plot.text([name], { x: () => 50, frameAnchor: 'top', fill: paint('soft') }),
      ],
    },
    { className: ['sample'], role: 'group' },
  );

test('what lies across is a share of the width, what is upright stays in pixels', () => {
  const [bar] = marksOf(picture());
  expect(bar?.mark.properties).toMatchObject({ x: '25%', width: '50%', height: '30' });
});

test('a bar that begins at the top does not say so', () => {
  expect(marksOf(picture())[0]?.mark.properties).not.toHaveProperty('y');
});

test('a link has its name first, and is no stop of the keyboard', () => {
  const link = elementsOf(picture()).find(({ tagName }) => tagName === 'a');
  expect(link?.properties).toMatchObject({ href: '#i1', tabIndex: -1 });
  expect(toHtml(picture())).toContain('<a href="#i1" tabindex="-1"><title>叶女士</title><rect class="member"');
});

test('nothing of its looks is Plot’s: no style sheet, no style attribute, no colour, no class that is not ours', () => {
  const html = toHtml(picture());
  expect(html).not.toMatch(/<style|style=|fill=|stroke=|font-|plot-|\bid=/);
  expect([...html.matchAll(/class="([^"]*)"/g)].map(([, name]) => name)).toEqual(['sample', 'member', 'soft']);
});

test('the text of a record stays text', () => {
  const html = toHtml(picture('<b>叶</b> & "女士"'));
  expect(html).not.toContain('<b>');
  expect(html.match(/&#x3C;b>叶/g)).toHaveLength(2);
});

test('the same is drawn the same', () => {
  expect(toHtml(picture())).toBe(toHtml(picture()));
});
