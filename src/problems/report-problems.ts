import type { Problem, Severity } from './problem.ts';

/** A problem as a person reads it in a terminal: place, message, rule, and a hint where there is one. */
export function formatProblem(problem: Problem): string {
  const place = `${problem.file}:${problem.line}:${problem.column}`;
  const hint = problem.hint === null ? '' : `\n  hint: ${problem.hint}`;
  return `${place}: ${problem.severity}: ${problem.message}\n  [${problem.rule}]${hint}`;
}

/** One line that closes a report: how many problems of each severity, in how many files. */
export function summarizeProblems(problems: readonly Problem[], files: number): string {
  const count = (severity: Severity) => problems.filter((problem) => problem.severity === severity).length;
  return `${files} files: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes`;
}
