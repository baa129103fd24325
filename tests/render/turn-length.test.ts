import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/collections/addresses.ts';
import { runPipeline } from '../../src/pipeline.ts';
import { groupOf, groupOfTurn } from '../../src/render/band.ts';
import { turnLength } from '../../src/render/turn-length.ts';
import { isMeeting } from '../support/records.ts';
import { part } from './meeting-sample.ts';

const { records, collections } = runPipeline('seeds');

describe.each(records.filter(isMeeting))('a turn of $symbol', ({ id, interventions }) => {
  const segments = collections.meetings.find((row) => row.id === id)?.segments ?? [];

  test('is as long in the capacity that its head names as the table of the band says', () => {
    for (const intervention of interventions) {
      const place = placeOf(intervention);
      const group = groupOfTurn(intervention);
      const rows = segments.filter((one) => one.intervention === place);
      const sum = (list: typeof rows) => list.reduce((all, { characters }) => all + characters, 0);
      expect(turnLength(intervention.parts), place).toEqual({
        whole: sum(rows),
        called: sum(rows.filter((row) => groupOf(row) === group)),
      });
    }
  });
});

test('the chair who speaks for their country too has the length of both, and of the speech', () => {
  const parts = [part('president', 'i1-p1', '谢谢。'), part('national', 'i1-p2', '法国 支持。')];
  expect(turnLength(parts)).toEqual({ whole: 8, called: 5 });
  expect(turnLength(parts.slice(1))).toEqual({ whole: 5, called: 5 });
});
