import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/list-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

export interface BuildRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunningBuild {
  readonly child: ChildProcess;
  /** When it has ended. */
  readonly ended: Promise<BuildRun>;
  /** When it has printed the line of a stage. */
  stage(name: string): Promise<void>;
}

/** Runs the build as `npm run build` does, with these options. */
export function runBuild(...options: string[]): Promise<BuildRun> {
  return startBuild(process.execPath, 'scripts/build.ts', ...options).ended;
}

/** Starts a command that builds, which a test then meddles with. */
export function startBuild(command: string, ...words: string[]): RunningBuild {
  // Vitest sets these two, and Astro heeds them.
  const child = spawn(command, words, { env: { ...process.env, NODE_ENV: undefined, VITEST: undefined } });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const ended = new Promise<BuildRun>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve({ status, stdout, stderr }));
  });
  const stage = (name: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => new RegExp(`^${name} `, 'm').test(stdout) && resolve();
      child.stdout.on('data', look);
      child.once('close', () => reject(new Error(`it ended before the stage ${name}: ${stdout}${stderr}`)));
      look();
    });
  return { child, ended, stage };
}

/** A copy of the seeds that a test may change. */
export function copyOfSeeds(): string {
  const folder = join(temporaryFolder(), 'seeds');
  cpSync('seeds', folder, { recursive: true });
  return folder;
}

/** Every file of a folder with the digest of its bytes. */
export function digests(folder: string): Record<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return Object.fromEntries(listFiles(folder).map((file) => [file, digest(file)]));
}
