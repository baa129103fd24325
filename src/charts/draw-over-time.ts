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
  const { first, last, ticks } = spanOf(days.map(({ date }) => Number(date.slice(0, 4))));
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
        Plot.ruleX(ticks, { x: 'at', y1: 0, y2: 0, insetBottom: -foot, stroke: paint('edge') }),
        Plot.text(ticks, {
          x: 'at',
          y: 0,
          text: 'name',
          dy: 6,
          textAnchor: 'start',
          lineAnchor: 'top',
          fill: paint('ticks'),
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
    { className: ['over-time', ...(days.length > 24 ? ['many'] : [])], role: 'group', ariaLabelledBy: [label] },
  );
}

/** Heights of what is written over the posts, of the posts, and of what is written under them, in pixels. */
const head = 40;
const room = 68;
const foot = 22;

function day({ date }: { readonly date: string }): number {
  return Date.parse(date);
}

interface Span {
  readonly first: number;
  readonly last: number;
  /** What is written under the line, and from where on it holds. */
  readonly ticks: readonly { readonly at: number; readonly name: string }[];
}

/** Whole years from the first to the last, in at most five equal steps; a single year in quarters. */
function spanOf(years: readonly number[]): Span {
  const first = Math.min(...years);
  const span = Math.max(...years) + 1 - first;
  const step = [1, 2, 5, 10, 20].find((one) => span / one <= 5) ?? 50;
  const steps = Math.ceil(span / step);
  const ticks =
    span === 1
      ? [0, 3, 6, 9].map((month) => ({ at: Date.UTC(first, month), name: words.charts.month(first, month + 1) }))
      : Array.from({ length: steps }, (_, n) => first + n * step).map((year) => ({
          at: Date.UTC(year),
          name: words.charts.year(year),
        }));
  return { first: Date.UTC(first), last: Date.UTC(first + steps * step), ticks };
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
