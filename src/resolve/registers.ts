import type { Problem } from '../problems/problem.ts';
import { loadCorrections, type StatedCorrection } from './correction-register.ts';
import { type DelegationRegister, loadDelegations } from './delegation-register.ts';
import { type DocumentRegister, loadDocuments } from './document-register.ts';
import { loadSpeakers, type SpeakerRegister } from './speaker-register.ts';

/** The tables that a person edits, read once a build. */
export interface Registers {
  delegations: DelegationRegister;
  speakers: SpeakerRegister;
  documents: DocumentRegister;
  corrections: readonly StatedCorrection[];
}

/** All registers of a folder, with the problems of their tables. */
export function loadRegisters(folder: string): { registers: Registers; problems: Problem[] } {
  const delegations = loadDelegations(folder);
  const speakers = loadSpeakers(folder, delegations.register);
  const documents = loadDocuments(folder);
  const { corrections, problems } = loadCorrections(folder);
  return {
    registers: {
      delegations: delegations.register,
      speakers: speakers.register,
      documents: documents.register,
      corrections,
    },
    problems: [...delegations.problems, ...speakers.problems, ...documents.problems, ...problems],
  };
}
