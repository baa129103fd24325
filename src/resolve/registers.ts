import type { Problem } from '../problems/problem.ts';
import { type DelegationRegister, loadDelegations } from './delegation-register.ts';

/** The tables that a person edits, read once a build. */
export interface Registers {
  delegations: DelegationRegister;
}

export function loadRegisters(folder: string): { registers: Registers; problems: Problem[] } {
  const delegations = loadDelegations(folder);
  return { registers: { delegations: delegations.register }, problems: [...delegations.problems] };
}
