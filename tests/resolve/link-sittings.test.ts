import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { linkSittings } from '../../src/resolve/link-sittings.ts';
import { meetingOf } from '../support/verbatim.ts';

const first = meetingOf(['主席：我们上午开会。']);
const second = meetingOf(['主席：我们下午续会。', '林先生（中国）：谢谢。'], {
  number: '第九〇〇一次会议（续会一）',
  opening: '下午3时复会。',
  closing: '下午5时休会。',
});
const third = meetingOf(['主席：我们次日续会。'], {
  number: '第九〇〇一次会议（续会二）',
  sitting: '2024年3月6日星期三上午10时举行',
});
const other = meetingOf(['主席：另一次会议。'], { number: '第九〇〇二次会议' });

function linked(...meetings: Meeting[]): (readonly string[])[] {
  return linkSittings(meetings.map((record) => ({ record }))).map(({ record }) =>
    record.kind === 'meeting' ? record.sittings.map((sitting) => sitting.record) : [],
  );
}

describe('the sittings of a meeting', () => {
  test('are records of their own, each with its symbol', () => {
    expect([first, second, third].map(({ id, symbol, resumption }) => [id, symbol, resumption])).toEqual([
      ['s-pv-9001', 'S/PV.9001', null],
      ['s-pv-9001-resumption-1', 'S/PV.9001(Resumption 1)', 1],
      ['s-pv-9001-resumption-2', 'S/PV.9001(Resumption 2)', 2],
    ]);
  });

  test('name each other in all their records, in order, whatever the order of the files', () => {
    const all = ['s-pv-9001', 's-pv-9001-resumption-1', 's-pv-9001-resumption-2'];
    expect(linked(third, other, first, second)).toEqual([all, [], all, all]);
  });

  test('say when they were held, and how many turns they have', () => {
    const [one] = linkSittings([{ record: first }, { record: second }]);
    expect(one?.record).toMatchObject({
      sittings: [
        { symbol: 'S/PV.9001', resumption: null, date: '2024-03-05', opened: '10:00', firstTurn: 1, lastTurn: 1 },
        { symbol: 'S/PV.9001(Resumption 1)', opened: '15:00', closed: '17:00', firstTurn: 1, lastTurn: 2 },
      ],
    });
  });

  test('are its own alone where no other record is here', () => {
    expect(linked(second)).toEqual([['s-pv-9001-resumption-1']]);
    expect(second.sittings).toMatchObject([{ record: 's-pv-9001-resumption-1', resumption: 1 }]);
  });

  test('are none of a meeting that nothing resumes', () => {
    expect(linked(first, other)).toEqual([[], []]);
  });
});
