import { delegationAddress, documentAddress, meetingAddress, speakerAddress } from '../../collections/addresses.ts';
import type { FindKind } from './find-data.ts';

/** The page of a row, inside the site and without base. */
export function findAddress(kind: FindKind, id: string): string {
  if (kind === 'speakers') return speakerAddress(id);
  if (kind === 'delegations') return delegationAddress(id);
  return kind === 'meetings' ? meetingAddress(id) : documentAddress(kind, id);
}
