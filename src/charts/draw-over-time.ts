import * as Plot from '@observablehq/plot';
import type { Root } from 'hast';
import { href } from '../render/href.ts';
import { words } from '../words/words.ts';
import { draw, paint } from './draw.ts';
import { fitLabels } from './fit-labels.ts';
import type { Spoken } from './spoken.ts';

/**
 * When and how much was said: days from left to right, on each day a post as high as what was said, in pieces that are
 * coloured by capacity. A few days are written over their posts; many have a line that tells how high a post is.
 *
 *       2019年9月25日              2024年7月19日
 *          1976 字                    2789 字
 *             ▎                          ▎
 *     ────────┸──────────────────────────┸──────
 *     2019年       2021年        2023年
 */
export function drawOverTime(spoken: readonly Spoken[], label: string): Root {
  const inOrder = spoken.toSorted((a, b) => compare(a.date, b.date));
  const days = [...Map.groupBy(inOrder, ({ date }) => date)].map(([date, list]) => ({
    date,
    characters: list.reduce((sum, { characters }) => sum + characters, 0),
  }));
  const years = yearsAround(days.map(({ date }) => Number(date.slice(0, 4))));
  const [first = 0, last = 0] = [years.at(0), years.at(-1)].map((year) => Date.UTC(year ?? 0));
  const labels = fitLabels(
    days.map((one) => ({ ...one, at: (day(one) - first) / (last - first) })),
    ({ date }) => words.date(date),
  );
  const most = Math.max(...days.map(({ characters }) => characters), 1);
  const top = labels === null ? niceAbove(most) : most;
  const overPost = { x: day, y: 'characters', fill: paint('soft'), lineAnchor: 'bottom' } as const;
  return draw(
    {
      height: head + room + foot,
      marginTop: head,
      marginBottom: foot,
      x: { type: 'utc', domain: [first, last], axis: null },
      y: { domain: [0, top], axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.ruleY([0], { stroke: paint('edge') }),
        Plot.ruleX(years.slice(0, -1), { x: yearStart, y1: 0, y2: 0, insetBottom: -foot, stroke: paint('edge') }),
        Plot.text(years.slice(0, -1), {
          x: yearStart,
          y: 0,
          text: words.charts.year,
          dy: 6,
          textAnchor: 'start',
          lineAnchor: 'top',
          fill: paint('years'),
        }),
        ...(labels ?? []).flatMap(({ anchor, ...one }) => [
          Plot.text([one], { ...overPost, text: ({ date }) => words.date(date), dy: -20, textAnchor: anchor }),
          Plot.text([one], {
            ...overPost,
            text: ({ characters }) => words.characters(characters),
            dy: -5,
            textAnchor: anchor,
          }),
        ]),
        ...(labels === null
          ? [
              Plot.ruleY([top], { stroke: paint('hair') }),
              Plot.text([top], {
                x: () => first,
                y: (value: number) => value,
                text: words.characters,
                dy: -5,
                textAnchor: 'start',
                lineAnchor: 'bottom',
                fill: paint('soft'),
              }),
            ]
          : []),
        Plot.ruleX(
          inOrder,
          Plot.stackY({
            x: day,
            y: 'characters',
            insetTop: 0.5,
            insetBottom: 0.5,
            stroke: ({ group }: Spoken) => paint(group),
            href: ({ address }: Spoken) => href(address),
            title: 'name',
          }),
        ),
      ],
    },
    { className: ['over-time'], role: 'group', ariaLabelledBy: [label] },
  );
}

/** Heights of what is written over the posts, of the posts, and of what is written under them, in pixels. */
const head = 40;
const room = 68;
const foot = 22;

function day({ date }: { readonly date: string }): number {
  return Date.parse(date);
}

function yearStart(year: number): number {
  return Date.UTC(year);
}

/** Years to write under the line, at most five on equal steps, and behind them the year in which the line ends. */
function yearsAround(years: readonly number[]): number[] {
  const first = Math.min(...years);
  const span = Math.max(...years) + 1 - first;
  const step = [1, 2, 5, 10, 20].find((one) => span / one <= 5) ?? 50;
  return Array.from({ length: Math.ceil(span / step) + 1 }, (_, n) => first + n * step);
}

/** The next number of the kind 1, 2, 5, 10, 20 … */
function niceAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((one) => one * power).find((one) => one >= value) ?? value;
}

/** By code unit, which no locale data can change. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
