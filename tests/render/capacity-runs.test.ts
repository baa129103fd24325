import { expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { capacityRuns } from '../../src/render/capacity-runs.ts';
import { words } from '../../src/words/words.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { turn } from '../support/verbatim.ts';

const { records } = runPipeline('seeds');

/** The runs of a turn of the seeds: capacity, delegation, and where. */
function runsOf(meeting: string, n: number): unknown[] {
  const record = expectKind(
    records.find(({ id }) => id === meeting),
    isMeeting,
  );
  return capacityRuns(turn(record, n).parts).map(({ capacity, delegation, ranges }) => [
    capacity,
    delegation?.id,
    words.intervention.ranges(ranges),
  ]);
}

test('the chair who speaks for their country and resumes is in the chair before and after', () => {
  expect(runsOf('s-pv-8626', 9)).toEqual([
    ['president', 'RUS', '第1—2段、第14—15段'],
    ['national', 'RUS', '第3—13段'],
  ]);
  expect(runsOf('s-pv-8626', 38)).toEqual([
    ['president', 'RUS', '第1段、第3—4段'],
    ['national', 'RUS', '第2段'],
  ]);
});

test('a turn in one capacity is one run, also in two languages', () => {
  expect(runsOf('s-pv-8626', 13)).toEqual([['president', 'RUS', '']]);
  expect(runsOf('s-pv-9688', 37)).toEqual([['delegate', 'KGZ', '']]);
});
