import { join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { readRegister, registerBytes, requiredCell } from '../read/read-register.ts';

/**
 * A misprint that an editor sets right beside the text. The source stays as received and the page shows
 * what is printed; resolving and searching read what is meant.
 */
export interface Correction {
  /** Id of the record: `s-pv-8626`. */
  record: string;
  /** Line in the source as received, from 1. */
  line: number;
  printed: string;
  corrected: string;
  reason: string;
}

/** A correction and where the register states it, for a problem when its place does not exist. */
export interface StatedCorrection extends Correction {
  problemAt(field: keyof Correction, rule: string, message: string, hint: string): Problem;
}

const rowSchema = z.object({
  record: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'expected the id of a record such as `s-pv-8626`'),
  line: z
    .string()
    .regex(/^[1-9][0-9]{0,8}$/, 'expected a line, from 1')
    .transform(Number),
  printed: requiredCell,
  corrected: requiredCell,
  reason: requiredCell,
});

/** The register in a folder of registers. Whether each place exists is for the stage that has the records. */
export function loadCorrections(folder: string): { corrections: StatedCorrection[]; problems: Problem[] } {
  const file = join(folder, 'corrections.csv');
  return readCorrections(file, registerBytes(file));
}

/** The corrections that a table holds, in its order. */
export function readCorrections(
  file: string,
  bytes: Uint8Array | null,
): { corrections: StatedCorrection[]; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, { schema: rowSchema, key: ['record', 'line', 'printed'] });
  const corrections: StatedCorrection[] = [];
  for (const { values, problemAt } of rows) {
    if (values.printed === values.corrected) {
      const message = `Unexpected correction of \`${values.printed}\` to itself`;
      problems.push(problemAt('corrected', 'resolve/empty-correction', message, 'Take the row out.'));
    } else corrections.push({ ...values, problemAt });
  }
  return { corrections, problems };
}
