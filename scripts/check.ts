import { runPipeline } from '../src/pipeline.ts';
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem, summarizeProblems } from '../src/problems/report-problems.ts';

/**
 * All problems in `seeds/`, without building the site.
 *
 *     npm run check              for people, with a summary at the end
 *     npm run check -- --json    one JSON object a problem and line, for tools
 */
const unknown = process.argv.slice(2).filter((argument) => argument !== '--json');
if (unknown.length > 0) {
  console.error(`usage: npm run check [-- --json]   (unknown: ${unknown.join(' ')})`);
  process.exit(2);
}
const { problems, files } = runPipeline('seeds');
if (process.argv.includes('--json')) {
  for (const problem of problems) console.log(JSON.stringify(problem));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(summarizeProblems(problems, files));
}
process.exitCode = exitStatus(problems);
