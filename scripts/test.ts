/**
 * All that `npm test` holds the project to, in order, two stages at a time where they leave each other alone; the
 * first that fails ends it, once what runs beside it has ended, and shows what it printed. Each is a command that a
 * person can run alone.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { commandLine } from './command-line.ts';
import { stage } from './stage.ts';

commandLine(
  `usage: npm test

All that the project is held to: types, lint, unit tests, the build, checks of the built site, tests in a browser. What
it prints names each stage; each is a command that runs alone.

Exit status: 0 passed, 1 failed, 2 misuse.`,
  {},
);

/** The same site on another host and under a sub-path, beside `dist/`. */
const underBase = {
  VERBATIM_SITE: 'https://records.example',
  VERBATIM_BASE: '/verbatim/',
  VERBATIM_OUT: '.cache/site-under-base',
};

const order: readonly (readonly (() => Promise<boolean>)[])[] = [
  [() => step('seeds', 'npm run build -- --collections-only')],
  [() => step('types', 'npm run types')],
  [() => step('lint', 'npm run lint')],
  [() => step('unit', 'npm run unit')],
  [() => step('build', 'npm run build')],
  // What keeps one core busy, beside something else that does; two builds at once would make their pages in turns.
  [() => step('check site', 'npm run check:site'), () => step('build /…/', 'npm run build', underBase)],
  [siteUnderBase, () => step('site', 'npm run site')],
  [() => step('browser', 'npm run browser')],
];

let passed = 0;
let failed = 0;
for (const stages of order) {
  // Nothing is left behind that still writes when the next command begins.
  await Promise.all(stages.map((run) => run()));
  if (failed > 0) break;
}
if (failed === 0)
  console.log(
    `\nLighthouse, of which speed is measured and holds nothing:\n${readFileSync('.cache/lighthouse.txt', 'utf8')}`,
  );
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function siteUnderBase(): Promise<boolean> {
  return (
    (await step('check /…/', 'npm run check:site', underBase)) &&
    step('browser /…/', 'npm run browser -- tests/browser/address.test.ts tests/browser/search.test.ts', underBase)
  );
}

interface Run {
  readonly status: number;
  readonly output: string;
}

/** Whether the command ended well; else what it printed is shown. */
async function step(name: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<boolean> {
  const { status, output } = await stage(name, () => run(command, env), summary);
  const tests = testsIn(output);
  passed += tests.passed;
  if (status === 0) return true;
  failed += Math.max(tests.failed, 1);
  console.error(`\n${output}\n\`${command}\` ended with status ${status}.`);
  return false;
}

function run(command: string, env: Readonly<Record<string, string>>): Promise<Run> {
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', (error) => resolve({ status: 1, output: String(error) }));
    child.once('close', (status) => resolve({ status: status ?? 1, output: Buffer.concat(chunks).toString() }));
  });
}

function summary({ status, output }: Run): string {
  if (status !== 0) return 'failed';
  const { passed } = testsIn(output);
  return passed > 0 ? `${passed} passed` : 'ok';
}

/** `     Tests  2 failed | 31 passed (33)` */
function testsIn(output: string): { passed: number; failed: number } {
  const line = /^ *Tests .*$/m.exec(output)?.[0] ?? '';
  const number = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(line)?.[1] ?? 0);
  return { passed: number('passed'), failed: number('failed') };
}
