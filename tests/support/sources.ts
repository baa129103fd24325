import type { VerbatimRecord } from '../../src/collections/any-record.ts';
import { readRecordFile } from '../../src/pipeline.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { readSource, type Source } from '../../src/read/source.ts';
import { loadRegisters } from '../../src/resolve/registers.ts';
import type { Resolved } from '../../src/resolve/resolve-record.ts';

/** Those of the project: delegations must be real, persons in tests are not. */
export const { registers } = loadRegisters('seeds/registers');

/** A text as a source that was read without a problem. */
export function sourceOf(text: string, file = 'record.md'): Source {
  const { source } = readSource(file, new TextEncoder().encode(text));
  if (source === null) throw new Error('the text of the test is no source');
  return source;
}

/** What the stages up to resolve make of a text. */
export function recordOf(text: string, file = 'record.md'): { record: VerbatimRecord | null; problems: Problem[] } {
  const { resolved, problems } = readRecordFile(file, new TextEncoder().encode(text), registers);
  return { record: resolved?.record ?? null, problems };
}

/** The same, with the persons whom the record names; the test fails where no record comes out. */
export function resolvedOf(text: string, file = 'record.md'): Resolved {
  const { resolved } = readRecordFile(file, new TextEncoder().encode(text), registers);
  if (resolved === null) throw new Error('no record was made');
  return resolved;
}

/** Problems that a person should look at: notes for tools left out. */
export function doubtsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity !== 'info');
}

/** The rules of the problems, in order. */
export function rulesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ rule }) => rule);
}
