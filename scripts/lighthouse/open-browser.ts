import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { browserFlags, type FoundBrowser } from '../find-browser.ts';

/** A browser of its own that is driven through a port of this machine. */
export interface OpenBrowser {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts a browser with an empty profile on a free port. Rejects when it does not say on which. */
export async function openBrowser({ executable, env }: FoundBrowser): Promise<OpenBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'verbatim-lighthouse-'));
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const close = async () => {
    child.kill();
    await gone;
    // What the browser had begun to write may come when it is gone.
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  for await (const line of createInterface(child.stderr)) {
    const port = /^DevTools listening on ws:\/\/[^/]*:(\d+)\//.exec(line)?.[1];
    if (port === undefined) continue;
    child.stderr.resume();
    return { port: Number(port), close };
  }
  await close();
  throw new Error('The browser ended before it said on which port it listens');
}

const flags = ['--headless', '--remote-debugging-port=0', ...browserFlags];
