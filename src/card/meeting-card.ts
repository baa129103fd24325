import type { MeetingRow } from '../collections/meetings.ts';
import { bandWidth, bars } from '../render/band.ts';
import { words } from '../words/words.ts';
import { type Box, box } from './box.ts';
import { cardColours as colours } from './card-colours.ts';
import { cardFrame, innerWidth, tightened } from './card-frame.ts';
import { cardTitle } from './card-title.ts';

/**
 * The picture of a meeting:
 *
 *     S/PV.9688  安全理事会第9688次会议                     逐字
 *
 *     联合国与区域和次区域组织
 *     在维护国际和平与安全方面的合作
 *
 *     2024年7月19日　主席 俄罗斯联邦　43次发言
 *     ▆▆▆▆▆ ▆▆ ▆▆▆▆ ▆▆▆ ▆▆ ▆▆▆▆▆▆ ▆▆▆
 */
export function meetingCard(row: MeetingRow): Box {
  const { symbol, number, title, date, presidency, interventions, segments } = row;
  const facts = [
    date === null ? null : words.date(date),
    presidency === null ? null : `${words.meeting.presidency} ${presidency}`,
    words.delegation.count(interventions),
  ];
  return cardFrame({
    head: [box({ color: colours.accent }, symbol), box({ marginLeft: 28 }, words.heads.sitting(number))],
    middle: cardTitle(title),
    foot: [
      box(
        { fontSize: 30, letterSpacing: tightened(30), color: colours.soft, gap: 40 },
        ...facts.flatMap((fact) => (fact === null ? [] : box({}, fact))),
      ),
      box({ position: 'relative', height: 44, marginTop: 28 }, ...bandOf(segments)),
    ],
  });
}

function bandOf(segments: MeetingRow['segments']): Box[] {
  const scale = innerWidth / bandWidth;
  return bars(segments).map(({ group, x, width }) =>
    box({ position: 'absolute', left: x * scale, width: width * scale, height: 44, background: colours[group] }),
  );
}
