import type { Spoken } from '../../src/charts/spoken.ts';
import type { MeetingRow, Segment } from '../../src/collections/meetings.ts';

/** A speech of a member of the Council, with what the test says of it. */
export function spoken(date: string, more: Partial<Spoken> = {}): Spoken {
  return {
    date,
    group: 'member',
    characters: 1000,
    speeches: 1,
    address: '/meetings/s-pv-9001/#i1',
    name: '叶女士',
    ...more,
  };
}

export function segment(intervention: string, more: Partial<Segment> = {}): Segment {
  return {
    intervention,
    n: Number(/\d+/.exec(intervention)?.[0]),
    capacity: 'delegate',
    role: 'member',
    name: '叶女士',
    speakerId: null,
    delegation: '中国',
    delegationId: 'CHN',
    characters: 100,
    ...more,
  };
}

export function meetingRow(id: string, date: string, segments: Segment[]): MeetingRow {
  return {
    id,
    symbol: id.replace('s-pv-', 'S/PV.'),
    number: Number(id.slice(-4)),
    date,
    title: '议题',
    subtitle: null,
    presidency: null,
    presidencyId: null,
    interventions: segments.length,
    speakers: 1,
    states: 1,
    organisations: 0,
    offices: 0,
    characters: segments.reduce((sum, { characters }) => sum + characters, 0),
    segments,
  };
}
