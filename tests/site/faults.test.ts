import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeMark } from '../../scripts/build/site-mark.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinySeeds } from '../support/tiny-seeds.ts';
import { copyOfSeeds, digests, runBuild, startBuild } from './run-build.ts';

const node = process.execPath;
const script = resolve('scripts/build.ts');

let seeds: string;
let whole: Record<string, string>;

beforeAll(async () => {
  seeds = tinySeeds();
  const out = join(temporaryFolder(), 'dist');
  expect(await runBuild('--seeds', seeds, '--out', out)).toMatchObject({ status: 0, stderr: '' });
  whole = digests(out);
});

/** A site that was built before, with one page. */
function oldSite(): string {
  const out = join(temporaryFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '旧');
  writeMark(out);
  return out;
}

/** The old site is as it was, and nothing stands beside it. */
function expectOld(out: string): void {
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('旧');
  expect(listFiles(out)).toHaveLength(2);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
}

function expectWhole(out: string): void {
  expect(digests(out)).toEqual(whole);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
}

function isPage(file: string): boolean {
  return file.endsWith('.html');
}

describe('a command that would destroy what no build made', () => {
  /** The command in a folder of its own, which has seeds as the project has. */
  function build(options: readonly string[], env: Record<string, string>) {
    const folder = dirname(copyOfSeeds());
    writeFileSync(join(folder, 'letter.txt'), '信');
    const before = digests(folder);
    const { status, stdout, stderr } = spawnSync(node, [script, ...options], {
      cwd: folder,
      env: { ...process.env, VERBATIM_OUT: undefined, ...env },
      encoding: 'utf8',
    });
    expect(digests(folder)).toEqual(before);
    return { status, stdout, lines: stderr.trim().split('\n') };
  }

  test.each([
    [[], { VERBATIM_OUT: 'seeds' }],
    [[], { VERBATIM_OUT: '../' }],
    [['--out', 'seeds/'], {}],
    [['--out', '.'], {}],
    [['--seeds', 'seeds/registers', '--out', 'seeds/registers'], {}],
  ])('is refused in one line: %j %j', (options, env) => {
    const { status, stdout, lines } = build(options, env);
    expect({ status, stdout, lines }).toEqual({
      status: 2,
      stdout: '',
      lines: [expect.stringContaining('The site cannot be built into')],
    });
  });
});

describe('two builds at once', () => {
  test('of other seeds into other folders are each whole; into the same folder the second is refused', async () => {
    const others = tinySeeds('第九〇〇二次会议');
    const [one, two] = [oldSite(), oldSite()];
    const first = startBuild(node, script, '--seeds', seeds, '--out', one);
    const second = startBuild(node, script, '--seeds', others, '--out', two);
    await first.stage('collections');
    // A development server begins with this.
    const development = runBuild('--collections-only');
    const third = await runBuild('--seeds', others, '--out', one);
    expect(third).toMatchObject({ status: 1, stdout: '' });
    expect(third.stderr).toContain(`at work: process ${first.child.pid} on ${hostname()}, since `);
    for (const run of [first.ended, second.ended, development]) expect(await run).toMatchObject({ status: 0 });
    expectWhole(one);
    const meeting = (files: string[]) => files.map((file) => file.replaceAll('9001', '9002')).sort();
    expect(listFiles(two).filter(isPage)).toEqual(meeting(listFiles(one).filter(isPage)));
  });
});

describe('a build that ends in the midst', () => {
  test('by Ctrl-C leaves the old site and nothing beside it', async () => {
    const out = oldSite();
    const { child, ended, stage } = startBuild(node, script, '--seeds', seeds, '--out', out);
    await stage('collections');
    await wait(1_000);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130 });
    expectOld(out);
  });

  test.each(['SIGTERM', 'SIGKILL'] as const)('by %s to npm alone ends as well', async (signal) => {
    const out = oldSite();
    const { child, ended, stage } = startBuild('npm', 'run', 'build', '--', '--seeds', seeds, '--out', out);
    await stage('collections');
    child.kill(signal);
    // What npm had started holds its output open until it has ended.
    await ended;
    expectOld(out);
  });

  test('by a kill leaves the old site, and the next build clears and completes', async () => {
    const out = oldSite();
    const { child, ended, stage } = startBuild(node, script, '--seeds', seeds, '--out', out);
    await stage('collections');
    child.kill('SIGKILL');
    await ended;
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('旧');
    expect(existsSync(`${out}.building`)).toBe(true);
    expect(await runBuild('--seeds', seeds, '--out', out)).toMatchObject({ status: 0, stderr: '' });
    expectWhole(out);
  });

  test('in `npm start` ends with it', async () => {
    const { child, ended, stage } = startBuild(
      'env',
      `VERBATIM_OUT=${join(temporaryFolder(), 'dist')}`,
      node,
      'scripts/start.ts',
    );
    await stage('collections');
    child.kill('SIGTERM');
    expect(await ended).toMatchObject({ status: 143 });
  });
});

test('a page that is gone before the end is missed, and the old site stays', async () => {
  const out = oldSite();
  const page = join(`${out}.building`, 'next/about/index.html');
  const taking = setInterval(() => existsSync(page) && rmSync(page), 1);
  const { status, stderr } = await runBuild('--seeds', seeds, '--out', out);
  clearInterval(taking);
  expect(status).toBe(1);
  expect(stderr).toContain('1 missing, the first about/index.html');
  expectOld(out);
});

describe('a disk that takes no more', () => {
  /** The build in a shell, behind what this prepares; what it says at the end, and what is on the disk then. */
  function build(disk: string, prepare: string, ...shell: string[]) {
    const [command = '', ...words] = shell;
    const line = `${prepare} && "${node}" "${script}" --seeds "${seeds}" --out "${disk}/dist"; echo "status $?"; find "${disk}" | sort`;
    const { stdout, stderr } = spawnSync(command, [...words, line], {
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
      encoding: 'utf8',
    });
    return { said: stderr.trim().split('\n').at(-1), left: stdout.slice(stdout.indexOf('status')).trim().split('\n') };
  }

  const onlyOld = (disk: string) =>
    ['', '/dist', '/dist/index.html', '/dist/made-by-verbatim.txt'].map((at) => disk + at);

  test('for it is full leaves the old site and nothing beside it, and is told in a line', ({ skip }) => {
    const disk = temporaryFolder();
    const mount = ['mount', '-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', disk];
    skip(spawnSync('unshare', ['-rm', ...mount]).status !== 0, 'this user may mount no disk');
    const prepare = `${mount.join(' ')} && cp -R "${oldSite()}" "${disk}"`;
    const { said, left } = build(disk, prepare, 'unshare', '-rm', 'sh', '-c');
    expect(said).toMatch(/^ENOSPC: .*\. Nothing was put in place\.$/);
    expect(left).toEqual(['status 1', ...onlyOld(disk)]);
  });

  test('in the checkout, where pages are made, does the same', () => {
    const disk = temporaryFolder();
    // No file may be longer than some dozens of kilobytes, as if the disk were full behind them.
    const { said, left } = build(disk, `cp -R "${oldSite()}" "${disk}" && ulimit -f 64`, 'sh', '-c');
    expect(said).toMatch(/File too large.*\. Nothing was put in place\.$|^EFBIG: .*\. Nothing was put in place\.$/);
    expect(left).toEqual(['status 1', ...onlyOld(disk)]);
  });
});

test('through a link to another disk the site behind it is replaced, with the usual modes under a strict mask', async ({
  skip,
}) => {
  const shared = '/dev/shm';
  skip(
    !existsSync(shared) || statSync(shared).dev === statSync(tmpdir()).dev,
    'no second file system is known on this system',
  );
  const elsewhere = mkdtempSync(join(shared, 'verbatim-test-'));
  try {
    const out = join(elsewhere, 'dist');
    const link = join(temporaryFolder(), 'dist');
    symlinkSync(out, link);
    const command = `umask 077 && exec "${node}" "${script}" --seeds "${seeds}" --out "${link}"`;
    expect(await startBuild('sh', '-c', command).ended).toMatchObject({ status: 0, stderr: '' });
    expectWhole(out);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    const modes = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((name) => {
      const found = statSync(join(out, name));
      return `${found.isDirectory() ? 'folder' : 'file'} ${(found.mode & 0o7777).toString(8)}`;
    });
    expect([...new Set(modes)].sort()).toEqual(['file 644', 'folder 755']);
  } finally {
    rmSync(elsewhere, { recursive: true });
  }
});
