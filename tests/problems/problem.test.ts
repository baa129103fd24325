import { describe, expect, test } from 'vitest';
import { exitStatus, type Problem, problemSchema } from '../../src/problems/problem.ts';
import { formatProblem, summarizeProblems } from '../../src/problems/report-problems.ts';

const problem = (severity: Problem['severity'], hint: string | null = null): Problem => ({
  severity,
  rule: 'parse/no-date',
  file: 'seeds/one.md',
  line: 12,
  column: 3,
  message: 'Unexpected meeting 9001 without a day',
  hint,
});

describe('the exit status', () => {
  test.each([
    [[], 0],
    [['info'], 0],
    [['warning', 'info'], 0],
    [['warning', 'error'], 1],
  ] as const)('of %j is %i', (severities, status) => {
    expect(exitStatus(severities.map((severity) => problem(severity)))).toBe(status);
  });
});

describe('a problem in a terminal', () => {
  test('begins with its place, as editors open it, and names its rule', () => {
    expect(formatProblem(problem('error'))).toBe(
      'seeds/one.md:12:3: error: Unexpected meeting 9001 without a day\n  [parse/no-date]',
    );
  });

  test('ends with its hint where it has one', () => {
    expect(formatProblem(problem('warning', 'Look at the print.'))).toMatch(/\n {2}hint: Look at the print\.$/);
  });

  test('is counted in the summary', () => {
    const found = [problem('error'), problem('warning'), problem('warning'), problem('info')];
    expect(summarizeProblems(found, 3)).toMatch(/^3 files.*1 errors?.*2 warnings?.*1 notes?$/);
  });
});

test('lines and columns count from 1', () => {
  expect(problemSchema.safeParse({ ...problem('info'), line: 0 }).success).toBe(false);
  expect(problemSchema.safeParse({ ...problem('info'), column: 0 }).success).toBe(false);
});
