import { describe, expect, test } from 'vitest';
import type { Meeting } from '../../src/collections/meeting.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { printOnPages } from '../support/print-on-pages.ts';
import { expectKind, isMeeting } from '../support/records.ts';
import { recordOf } from '../support/sources.ts';

const meetings = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');

describe('a meeting of the seeds that is printed on wrapped pages', () => {
  for (const meeting of meetings) {
    for (const column of [22, 24, 31, 32, 38, 45]) {
      test(`${meeting.symbol} at ${column} signs a line reads as before`, () => {
        const printed = expectKind(recordOf(printOnPages(meeting, { column, linesPerPage: 43 })).record, isMeeting);
        expect(printed.ledger.unassigned).toBe(0);
        expect(turns(printed)).toEqual(turns(meeting));
        expect(cited(printed)).toEqual(cited(meeting));
      });
    }
  }
});

/** The symbols that speeches cite, in order. */
function cited(meeting: Meeting) {
  return meeting.citations.filter(({ intervention }) => intervention !== null).map(({ symbol }) => symbol);
}

/**
 * All that is said, by whom and for whom. Paragraphs are joined, since a line that is full at a full stop does
 * not tell whether its paragraph goes on; blanks are left out, since a line end takes the place of one.
 */
function turns(meeting: Meeting) {
  return meeting.interventions.map(({ label, role, speaker, parts }) => ({
    label: label.replace(/\s/g, ''),
    role,
    speaker: speaker?.id,
    parts: parts.map(({ capacity, delegation, spokenIn, paragraphs }) => ({
      capacity,
      delegation: delegation?.id,
      spokenIn,
      text: paragraphs.map((paragraph) => paragraph.text.replace(/\s/g, '')).join(''),
    })),
  }));
}
