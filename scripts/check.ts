import { runPipeline } from '../src/pipeline.ts';
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem, summarizeProblems } from '../src/problems/report-problems.ts';
import { commandLine } from './command-line.ts';
import { folderThere } from './folder-there.ts';

/** All problems in `seeds/`, without building the site. */
const { values: options } = commandLine(
  `usage: npm run check [-- --json]

All problems in seeds/ as file:line:column, with rule and hint.

  --json   one JSON object a problem and line, for tools

Exit status: 0 without an error, 1 with one, 2 misuse.`,
  { json: { type: 'boolean', default: false } },
);
const { problems, files } = runPipeline(folderThere('seeds', 'one with records'));
if (options.json) {
  for (const problem of problems) console.log(JSON.stringify(problem));
} else {
  for (const problem of problems) console.log(formatProblem(problem));
  console.log(summarizeProblems(problems, files));
}
process.exitCode = exitStatus(problems);
