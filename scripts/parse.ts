import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFile } from '../src/pipeline.ts';
import { exitStatus, type Problem } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { loadRegisters } from '../src/resolve/registers.ts';
import { commandLine, misuse } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { Refusal } from './refusal.ts';

/** What the parser makes of records: one JSON object a record and line on stdout, problems on stderr. */
const help = `usage: npm run --silent parse -- FILE…

What the parser makes of records: one JSON object a record and line, problems on stderr. \`-\` reads standard input.

Exit status: 0 without an error, 1 with one, 2 misuse.`;

// A reader such as `head` may close the pipe early: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const { positionals: files } = commandLine(help, {}, true);
if (files.length === 0) throw misuse(help, 'Unexpected lack of a file');
const { registers, problems } = loadRegisters(folderThere(join('seeds', 'registers'), 'the registers'));
const found: Problem[] = [...problems];
for (const file of files) {
  const reading = readRecordFile(file, bytesOf(file), registers);
  if (reading.resolved !== null) process.stdout.write(`${JSON.stringify(reading.resolved.record)}\n`);
  found.push(...reading.problems);
}
for (const problem of found) console.error(formatProblem(problem));
process.exitCode = exitStatus(found);

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    throw new Refusal(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
