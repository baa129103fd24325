import type { VerbatimRecord } from '../collections/any-record.ts';
import type { MeetingRow } from '../collections/meetings.ts';
import { meetingsOf, turnsOf } from './turns.ts';

/** Rows of the meetings, the latest first. */
export function collectMeetings(records: readonly VerbatimRecord[]): MeetingRow[] {
  return meetingsOf(records)
    .map((meeting): MeetingRow => {
      const turns = turnsOf(meeting);
      const presiding = meeting.members.find((member) => member.presiding)?.delegationId;
      const inChair = turns.flatMap(({ part }) => (part.capacity === 'president' ? (part.delegation ?? []) : []));
      const presidency = inChair.find(({ id }) => id === presiding) ?? inChair[0] ?? null;
      const spoken = turns.filter((turn) => turn.part.capacity !== 'president');
      const delegations = new Map(
        spoken.flatMap(({ part }) => (part.delegation === null ? [] : [[part.delegation.id, part.delegation.kind]])),
      );
      const kinds = [...delegations.values()];
      const segments = turns.map(({ intervention, part, place, name, characters }) => ({
        intervention: place,
        n: intervention.n,
        capacity: part.capacity,
        role: intervention.role,
        name,
        speakerId: intervention.speaker?.id ?? null,
        delegation: part.delegation?.name ?? null,
        delegationId: part.delegation?.id ?? null,
        characters,
      }));
      return {
        id: meeting.id,
        symbol: meeting.symbol ?? '',
        number: meeting.number,
        date: meeting.date,
        title: meeting.title,
        subtitle: meeting.agenda[1] ?? null,
        presidency: presidency?.name ?? null,
        presidencyId: presidency?.id ?? null,
        interventions: meeting.interventions.length,
        speakers: new Set(meeting.interventions.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.id]))).size,
        states: kinds.filter((kind) => kind === 'state').length,
        organisations: kinds.filter((kind) => kind === 'organisation').length,
        offices: kinds.filter((kind) => kind === 'office').length,
        characters: segments.reduce((sum, segment) => sum + segment.characters, 0),
        segments,
      };
    })
    .sort(
      (a, b) =>
        (b.date ?? '').localeCompare(a.date ?? '', 'en') || b.number - a.number || b.id.localeCompare(a.id, 'en'),
    );
}
