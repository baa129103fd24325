/**
 * All that `npm test` holds the project to, in order, two stages at a time where they leave each other alone; the
 * first that fails ends it and shows what it printed. Each is a command that a person can run alone.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { stage } from './stage.ts';

/** The same site on another host and under a sub-path, beside `dist/`. */
const underBase = {
  VERBATIM_SITE: 'https://records.example',
  VERBATIM_BASE: '/verbatim/',
  VERBATIM_OUT: '.cache/site-under-base',
};

let tests = 0;

await step('seeds', 'npm run build -- --collections-only');
await step('types', 'npm run types');
await step('lint', 'npm run lint');
await step('unit', 'npm run unit');
await step('build', 'npm run build');
// What keeps one core busy, beside something else that does; two builds at once would be in each other's way.
await Promise.all([step('check site', 'npm run check:site'), step('build /…/', 'npm run build', underBase)]);
await Promise.all([siteUnderBase(), step('site', 'npm run site')]);
await step('browser', 'npm run browser');
console.log(
  `\nLighthouse, of which speed is measured and holds nothing:\n${readFileSync('.cache/lighthouse.txt', 'utf8')}`,
);
console.log(`${tests} passed, 0 failed`);

async function siteUnderBase(): Promise<void> {
  await step('check /…/', 'npm run check:site', underBase);
  await step('browser /…/', 'npm run browser -- tests/browser/address.test.ts tests/browser/search.test.ts', underBase);
}

interface Run {
  readonly status: number;
  readonly output: string;
}

async function step(name: string, command: string, env: Readonly<Record<string, string>> = {}): Promise<void> {
  const { status, output } = await stage(name, () => run(command, env), summary);
  const { passed, failed } = testsIn(output);
  tests += passed;
  if (status === 0) return;
  console.error(`\n${output}\n\`${command}\` ended with status ${status}.`);
  console.log(`${tests} passed, ${Math.max(failed, 1)} failed`);
  process.exit(1);
}

function run(command: string, env: Readonly<Record<string, string>>): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, {
      shell: true,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.once('error', reject);
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
