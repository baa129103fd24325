import type { ParsedPart } from '../parse/parsed.ts';
import type { DelegationRegister, RegisteredDelegation } from './delegation-register.ts';
import { bodyOf } from './people.ts';
import type { Who } from './turn.ts';

/**
 * The State for which the chair says to speak, `我现在以某国代表的身份发言`, where it is another one than that of whom the
 * turn is given to; null where both agree, or no State is named.
 */
export function announcedState(
  announced: ParsedPart['announced'],
  who: Who,
  register: DelegationRegister,
): RegisteredDelegation | null {
  const body = announced === null ? null : bodyOf(announced.office, register);
  return body === null || body.delegation.kind !== 'state' || body.delegation.id === who.delegation?.id
    ? null
    : body.delegation;
}
