import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRecordFile } from '../src/pipeline.ts';
import { exitStatus, type Problem } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { loadRegisters } from '../src/resolve/registers.ts';

/**
 * What the parser makes of records: one JSON object a record and line on stdout, problems on stderr.
 * Exit status 0 without an error, 1 with one, 2 where the command was misused.
 *
 *     npm run --silent parse -- FILE…        `-` reads standard input
 */
// A reader such as `head` may close the pipe early: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: npm run --silent parse -- FILE…   (`-` reads standard input)');
  process.exit(2);
}
const { registers, problems } = loadRegisters(join('seeds', 'registers'));
const found: Problem[] = [...problems];
for (const file of files) {
  const bytes = bytesOf(file);
  if (bytes === null) process.exit(2);
  const reading = readRecordFile(file, bytes, registers);
  if (reading.resolved !== null) process.stdout.write(`${JSON.stringify(reading.resolved.record)}\n`);
  found.push(...reading.problems);
}
for (const problem of found) console.error(formatProblem(problem));
process.exitCode = exitStatus(found);

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file === '-' ? 0 : file);
  } catch (error) {
    console.error(`cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}
