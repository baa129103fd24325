import * as Plot from '@observablehq/plot';
import type { Root } from 'hast';
import { href } from '../render/href.ts';
import { words } from '../words/words.ts';
import { draw, paint } from './draw.ts';
import { fitLabels, type Labelled } from './fit-labels.ts';
import type { Spoken } from './spoken.ts';
import { type TimeSpan, timeSpan } from './time-span.ts';

/**
 * When and how much was said: days from left to right, on each day a post as high as what was said, in pieces that are
 * coloured by capacity. A few days are written over their posts; where they would touch, a line tells how high a post is.
 *
 *          2019年9月25日              2024年7月19日
 *          1976字                           2789字
 *          ▎                                      ▎
 *     ├────┸────────────┬───────────────┬─────────┸──
 *     │ 2019年          │ 2021年        │ 2023年
 *
 * `label` is the id of the words that name the picture.
 */
export function drawOverTime(spoken: readonly Spoken[], label: string): Root {
  const inOrder = spoken.toSorted((a, b) => day(a) - day(b));
  const days = [...Map.groupBy(inOrder, ({ date }) => date)].map(([date, list]) => ({
    date,
    characters: list.reduce((sum, { characters }) => sum + characters, 0),
  }));
  const span = timeSpan(days.map(({ date }) => date));
  const most = Math.max(...days.map(({ characters }) => characters));
  const labels = fitLabels(
    days.map((one) => ({ ...one, at: (day(one) - span.first) / (span.last - span.first) })),
    ({ date }) => words.date(date),
  );
  const top = labels === null ? roundAbove(most) : most;
  const posts = Plot.stackY({
    x: day,
    y: 'characters',
    // A gap between two pieces: Plot adds to the first end, which is the foot here.
    insetTop: -0.5,
    insetBottom: -0.5,
    stroke: ({ group }: Spoken) => paint(group),
    href: ({ address }: Spoken) => href(address),
    title: 'name',
  });
  return draw(
    {
      height: head + room + foot,
      marginTop: head,
      marginBottom: foot,
      x: { type: 'utc', domain: [span.first, span.last], axis: null },
      y: { domain: [0, top], axis: null },
      color: { type: 'identity' },
      marks: [
        timeLine(span),
        labels === null ? heightLine(top, span.first) : overPosts(labels),
        Plot.ruleX(inOrder, posts),
      ],
    },
    { className: ['over-time', crowdOf(days.length)], role: 'group', ariaLabelledBy: [label] },
  );
}

/** Heights of what is written over the posts, of the posts, and of what is written under them, in pixels. */
const head = 42;
const room = 68;
const foot = 22;

interface Day {
  readonly date: string;
  readonly characters: number;
}

function day({ date }: Pick<Day, 'date'>): number {
  return Date.parse(date);
}

/** The ground line, with a stroke and a name where a year begins. */
function timeLine({ ticks }: TimeSpan): Plot.Markish {
  return [
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
  ];
}

/** Day and length over each post. */
function overPosts(labels: readonly Labelled<Day>[]): Plot.Markish {
  return labels.flatMap(({ anchor, ...one }) => {
    const place = { x: day, y: 'characters', lineAnchor: 'bottom', textAnchor: anchor, fill: paint('soft') } as const;
    return [
      Plot.text([one], { ...place, text: ({ date }) => words.date(date), dy: -22 }),
      Plot.text([one], { ...place, text: ({ characters }) => words.characters(characters), dy: -5 }),
    ];
  });
}

/** A line at a round height, which it tells. */
function heightLine(height: number, first: number): Plot.Markish {
  const place = { dy: -5, textAnchor: 'start', lineAnchor: 'bottom' } as const;
  return [
    Plot.ruleY([height], { stroke: paint('hair') }),
    Plot.text([words.characters(height)], { ...place, x: () => first, y: () => height, fill: paint('soft') }),
  ];
}

/** How near the posts stand, for the style sheet to make them thinner. */
function crowdOf(days: number): string {
  if (days <= 24) return 'few';
  return days <= 72 ? 'many' : 'crowd';
}

/** The next round number: 1500, 2000, 3000 … */
function roundAbove(value: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  return [1, 1.5, 2, 3, 4, 5, 6, 8, 10].map((one) => one * power).find((one) => one >= value) ?? value;
}
