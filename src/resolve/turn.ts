import type { Capacity, Role } from '../collections/meeting.ts';
import type { ParsedIntervention, ParsedMeeting, Parsing } from '../parse/parsed.ts';
import type { RegisteredDelegation } from './delegation-register.ts';
import type { ChairTurn } from './in-chair.ts';
import type { Attendance } from './people.ts';
import type { Person } from './person.ts';
import type { ChairProof } from './proven-chair.ts';
import type { Registers } from './registers.ts';

/** Who speaks in a turn and for whom, with the reasons for both. */
export interface Who {
  person: Person | null;
  personReasons: string[];
  delegation: RegisteredDelegation | null;
  delegationReasons: string[];
  role: Role;
  /** Of the parts that are not in the chair. */
  capacity: Capacity;
  position: string | null;
  doubts: readonly SpeakerDoubt[];
}

/** What is not certain of who speaks. */
export type SpeakerDoubt =
  /** The label may mean any of these: nobody is guessed. */
  | { kind: 'several'; candidates: readonly { printed: string; line: number }[] }
  /** The roster has the name under a title that means another person. */
  | { kind: 'other-title'; printed: string; line: number }
  /** The label prints no delegation: the call to speak, or the roster where nobody was called, gives it. */
  | { kind: 'without-bracket'; delegation: string; from: 'call' | 'roster' };

/** A turn and everything that may tell who speaks in it. */
export interface Turn {
  intervention: ParsedIntervention;
  index: number;
  meeting: ParsedMeeting;
  attendance: Attendance;
  parsing: Parsing;
  registers: Registers;
  /** Who is in the chair in a turn of it; null in the turns of others. */
  chair: ChairTurn | null;
  proveChair: ChairProof;
}
