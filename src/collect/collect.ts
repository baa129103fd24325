import type { VerbatimRecord } from '../collections/any-record.ts';
import type { Delegation } from '../collections/delegations.ts';
import type { Document } from '../collections/documents.ts';
import type { MeetingRow } from '../collections/meetings.ts';
import type { Speaker } from '../collections/speakers.ts';
import type { Registers } from '../resolve/registers.ts';
import type { Resolved } from '../resolve/resolve-record.ts';
import { collectDelegations } from './collect-delegations.ts';
import { collectDocuments } from './collect-documents.ts';
import { collectMeetings } from './collect-meetings.ts';
import { collectSpeakers } from './collect-speakers.ts';

export interface Collections {
  meetings: MeetingRow[];
  speakers: Speaker[];
  delegations: Delegation[];
  documents: Document[];
}

/** The rows of all collections, each in the order in which lists print it. */
export function collect(resolved: readonly Resolved[], registers: Registers): Collections {
  const records: VerbatimRecord[] = resolved.map(({ record }) => record);
  return {
    meetings: collectMeetings(records),
    speakers: collectSpeakers(resolved),
    delegations: collectDelegations(records, registers),
    documents: collectDocuments(records, registers),
  };
}
