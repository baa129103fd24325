import * as Plot from '@observablehq/plot';
import type { Root } from 'hast';
import { delegationAddress, meetingAddress } from '../collections/addresses.ts';
import type { MeetingRow } from '../collections/meetings.ts';
import { href } from '../render/href.ts';
import { words } from '../words/words.ts';
import type { Matrix, MatrixCell, MatrixDelegation } from './choose-matrix.ts';
import { draw, paint } from './draw.ts';

/**
 * Meetings under each other, delegations beside each other with upright names, and where they meet a bar as high as what
 * was said, in pieces that are coloured by capacity:
 *
 *     安理会成员            其他
 *       中   法   …         印   巴
 *       国   国             度   基
 *                                斯
 *                                坦
 *     S/PV.9688  2024年7月19日
 *       ▃    ▅              ▇    ▂
 *     ───────────────────────────────
 */
export function drawMatrix({ meetings, delegations, cells }: Matrix, label: string): Root {
  const council = delegations.filter((one) => one.council);
  const others = delegations.filter((one) => !one.council);
  const topmost = () => meetings[0]?.id;
  const longest = Math.max(...delegations.map(({ name }) => [...name].length));
  const head = groupHead + longest * sign + 8;
  const heads = [
    { name: words.charts.council, first: council[0] },
    { name: words.charts.others, first: others[0] },
  ];
  return draw(
    {
      height: head + meetings.length * row,
      marginTop: head,
      insetTop: rowHead,
      // An empty column parts the two groups.
      x: {
        type: 'band',
        domain: [...council, { id: '' }, ...others]
          .map(({ id }) => id)
          .filter((id) => id !== '' || (council.length > 0 && others.length > 0)),
        paddingInner: 0.35,
        paddingOuter: 0.1,
        round: false,
        axis: null,
      },
      y: { axis: null },
      fy: { domain: meetings.map(({ id }) => id), padding: 0, round: false, axis: null },
      color: { type: 'identity' },
      marks: [
        Plot.text(
          heads.filter(({ first }) => first !== undefined),
          {
            x: ({ first }: Head) => first?.id,
            text: 'name',
            fy: topmost,
            frameAnchor: 'top',
            dy: -head,
            lineAnchor: 'top',
            textAnchor: 'start',
            fill: paint('heads'),
          },
        ),
        Plot.text(delegations, {
          x: 'id',
          text: 'name',
          href: ({ id }: MatrixDelegation) => href(delegationAddress(id)),
          fy: topmost,
          frameAnchor: 'top',
          dy: -8,
          fill: paint('upright'),
        }),
        Plot.ruleY([0], { stroke: paint('edge') }),
        Plot.text(meetings, {
          fy: 'id',
          text: ({ symbol, date }: MeetingRow) => words.charts.meeting(symbol, date),
          href: ({ id }: MeetingRow) => href(meetingAddress(id)),
          frameAnchor: 'top-left',
          dy: 10,
          fill: paint('soft'),
        }),
        Plot.barY(
          cells,
          Plot.stackY({
            fy: 'meeting',
            x: 'delegation',
            y: 'characters',
            insetTop: 0.5,
            insetBottom: 0.5,
            fill: ({ group }: MatrixCell) => paint(group),
            href: ({ address }: MatrixCell) => href(address),
            title: 'name',
          }),
        ),
      ],
    },
    { className: ['matrix'], role: 'group', ariaLabelledBy: [label] },
  );
}

type Head = { readonly name: string; readonly first: MatrixDelegation | undefined };

/** Heights in pixels: the names of the two groups, one sign of an upright name, a meeting, and the line that names it. */
const groupHead = 26;
const sign = 12.5;
const row = 88;
const rowHead = 30;
