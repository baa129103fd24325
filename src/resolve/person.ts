import type { Speaker } from '../collections/speakers.ts';
import { soundSlug } from './sound.ts';

/** A person in one record, and the spellings under which that record names them. */
export interface Person {
  id: string;
  /** Fullest name that the record gives. */
  name: string;
  /** Name in Latin letters, from the register. */
  english: string | null;
  /** Whether an editor confirms that the spellings are one person, in whatever records. */
  confirmed: boolean;
  /** Spellings that the register gives the person, in whatever records. */
  registered: readonly string[];
  position: string | null;
  delegationId: string | null;
  spellings: Omit<Speaker['spellings'][number], 'record'>[];
}

/**
 * The id of a person: the name on their label as it sounds, and their delegation, `wangyi-chn`. It depends
 * on nothing else, so that more records cannot move anybody's page. A register may set another.
 */
export function personId(name: string, delegationId: string | null): string {
  const slug = soundSlug(name);
  return delegationId === null ? slug : `${slug}-${delegationId.toLowerCase()}`;
}
