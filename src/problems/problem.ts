import { z } from 'zod';

/**
 * A problem is a value with a place: what was met, why it matters, what to do.
 *
 *     seeds/S-PV.9001.zh.md:212:16: Unexpected delegation `某国`, expected a name in the register
 *       [resolve/unknown-delegation]
 *       hint: closest is `某某国`. If it is a real name, add it to seeds/registers/delegations.csv.
 *
 * Exceptions are kept for our own faults; whatever a record or a register may contain is a problem.
 */
export const severities = ['error', 'warning', 'info'] as const;

export const problemSchema = z.object({
  severity: z
    .enum(severities)
    .describe(
      '`error` stops the site build; `warning` is a real doubt that a reader should know; `info` is kept for tools',
    ),
  rule: z.string().describe('Permanent id of the rule, `stage/what`, for example `read/not-utf-8`'),
  file: z.string().describe('Path of the file as it was given'),
  line: z.int().min(1).describe('Line in the source as received, from 1'),
  column: z.int().min(1).describe('Column in that line, from 1, counted in UTF-16 units'),
  message: z.string().describe('What was met and what was expected, in one sentence'),
  hint: z.string().nullable().describe('What a person can do about it; null where nothing is to be done'),
});

export type Severity = (typeof severities)[number];
export type Problem = z.infer<typeof problemSchema>;

/** Exit status of a command that found these problems: 1 with an `error` among them, otherwise 0. */
export function exitStatus(problems: readonly Problem[]): 0 | 1 {
  return problems.some((problem) => problem.severity === 'error') ? 1 : 0;
}
