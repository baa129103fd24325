/** Builds the site, then serves it: `npm start`. The build is a process of its own, so that its memory goes with it. */
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { commandLine } from './command-line.ts';
import { refuseTaken, servePlace } from './serve-place.ts';
import { whenEnded } from './when-ended.ts';

commandLine(
  `usage: npm start

Builds the site, then serves it until it is interrupted.

HOST (127.0.0.1) and PORT (4321, or the next free one) say where; VERBATIM_SITE, VERBATIM_BASE and VERBATIM_OUT are
those of \`npm run build\`. Exit status: that of the build; 2 misuse, and a PORT that is taken.`,
  {},
);
await refuseTaken(servePlace());

const child = spawn(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
const stop = whenEnded((_, signal) => child.kill(signal));
const status = await new Promise<number>((resolve, reject) => {
  child.once('error', reject);
  child.once('close', (status, signal) => resolve(status ?? 128 + (signal === null ? 0 : constants.signals[signal])));
});
stop();
if (status === 0) await import('./serve.ts');
else process.exitCode = status;
