import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refuseTaken, servePlace } from '../../scripts/serve-place.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

describe('the place', () => {
  test('is the usual one where nothing is said, or nothing is in what is said', () => {
    const usual = { host: '127.0.0.1', port: 4321, isAsked: false };
    expect(servePlace({})).toEqual(usual);
    expect(servePlace({ PORT: '', HOST: '' })).toEqual(usual);
  });

  test.each(['0', '80', '8080', '65535'])('is at port %s when that is asked for', (PORT) => {
    expect(servePlace({ PORT })).toMatchObject({ port: Number(PORT), isAsked: true });
  });

  test.each(['0x10', '1e3', '65536', '100000', '-1', '+80', ' 80', '80 ', '8.0', 'http', '８０', '000080'])(
    'cannot be port `%s`',
    (PORT) => {
      expect(() => servePlace({ PORT })).toThrow(/^Unexpected PORT .* decimal digits$/);
    },
  );
});

describe('start and serve', () => {
  test.each(['start.ts', 'serve.ts'])('%s ends with one line and status 2 for a port that is none', async (script) => {
    const { status, stdout, stderr } = await run(script, { PORT: '0x10' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^Unexpected PORT `0x10`.*\n$/);
  });

  test('a port that is taken is told before anything is built', async () => {
    const { port, end } = await takenPort();
    const { status, stdout, stderr } = await run('start.ts', { PORT: String(port) });
    end();
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(new RegExp(`^The site cannot be served at 127.0.0.1, port ${port}: .*EADDRINUSE.*\\n$`));
  });

  test('a host that is none is told before anything is built', async () => {
    const { status, stdout, stderr } = await run('start.ts', { HOST: '203.0.113.1' });
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('203.0.113.1');
  });

  test('a port that is free is taken', async () => {
    await expect(refuseTaken({ host: '127.0.0.1', port: 0, isAsked: true })).resolves.toBeUndefined();
  });

  test('the next port does as well where none is asked for', async () => {
    const first = await takenPort(4321);
    const site = tinySite({ 'index.html': '首页' });
    const child = start('serve.ts', { VERBATIM_OUT: site });
    const said = await new Promise<string>((resolve) => child.stdout.once('data', (data) => resolve(String(data))));
    const address = /http:\S+/.exec(said)?.[0] ?? '';
    expect(Number(new URL(address).port)).toBeGreaterThan(4321);
    expect(await (await fetch(address)).text()).toBe('首页');
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    first.end();
  });
});

function start(script: string, env: Record<string, string>) {
  return spawn(process.execPath, [join('scripts', script)], {
    // Were it to build after all, it would not be into the site that is here.
    env: { ...process.env, HOST: undefined, PORT: undefined, VERBATIM_OUT: join(temporaryFolder(), 'dist'), ...env },
  });
}

function run(script: string, env: Record<string, string>) {
  const child = start(script, env);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (data) => (stdout += data));
  child.stderr.on('data', (data) => (stderr += data));
  return new Promise<{ status: number | null; stdout: string; stderr: string }>((resolve) =>
    child.once('close', (status) => resolve({ status, stdout, stderr })),
  );
}

/** A port that another server has; this one too where somebody has it already. */
async function takenPort(wanted = 0): Promise<{ port: number; end: () => void }> {
  const server = createServer();
  await new Promise<void>((resolve) => server.once('error', () => resolve()).listen(wanted, '127.0.0.1', resolve));
  const bound = server.address();
  const port = bound !== null && typeof bound === 'object' ? bound.port : wanted;
  return { port, end: () => server.close() };
}
