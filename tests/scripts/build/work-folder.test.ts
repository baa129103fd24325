import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Holder, thisProcess } from '../../../scripts/build/holder.ts';
import { settleFolder, settleForReading, takeWorkFolder } from '../../../scripts/build/work-folder.ts';
import { tinySite } from '../checks/tiny-site.ts';

const old = { 'dist/old.html': '旧' };

describe('a folder that is replaced', () => {
  test('stands in the place of the old one, and nothing beside it', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    writeFileSync(join(work.next, 'new.html'), '新');
    mkdirSync(work.beside('store'));
    work.putInPlace();
    work.release();
    expect(allIn(folder)).toEqual(['dist', 'dist/new.html']);
  });

  test('stands where nothing was, and folders above it are made', () => {
    const folder = tinySite({});
    const work = takeWorkFolder(join(folder, 'a/b'));
    writeFileSync(join(work.next, 'new.html'), '新');
    work.putInPlace();
    work.release();
    expect(allIn(folder)).toEqual(['a', 'a/b', 'a/b/new.html']);
  });

  test('is the old one where the work ends before it is put in place', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    writeFileSync(join(work.next, 'new.html'), '新');
    work.release();
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('is the old one where the new one was taken away', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    rmSync(work.next, { recursive: true });
    expect(() => work.putInPlace()).toThrow('ENOENT');
    work.release();
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('is the old one where somebody else has the work folder by now', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    writeHolder(folder, { pid: 1 });
    expect(() => work.putInPlace()).toThrow('was taken away');
    work.release();
    expect(existsSync(join(folder, 'dist/old.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist.building/holder.json'))).toBe(true);
  });
});

describe('of two at work', () => {
  test('the second is refused with the name of the first', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    expect(() => takeWorkFolder(join(folder, 'dist'))).toThrow(
      expect.objectContaining({
        status: 1,
        message: expect.stringContaining(`process ${process.pid} on ${hostname()}, since 2`),
      }),
    );
    work.release();
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('on another machine, the first is believed', () => {
    const folder = tinySite({});
    writeHolder(folder, { host: 'elsewhere', pid: deadProcess() });
    expect(() => takeWorkFolder(join(folder, 'dist'))).toThrow('on elsewhere');
  });

  test.each<[string, () => Partial<Holder>]>([
    ['is gone', () => ({ pid: deadProcess() })],
    ['has a number that another process has now', () => ({ start: 'at another time' })],
  ])('the first does not count when it %s', (_, changes) => {
    const folder = tinySite(old);
    writeHolder(folder, changes());
    mkdirSync(join(folder, 'dist.building/next'));
    takeWorkFolder(join(folder, 'dist')).release();
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('one of many that meet at one that is gone gets the folder, the others are refused', async () => {
    const folder = tinySite(old);
    writeHolder(folder, { pid: deadProcess() });
    const all = await Promise.all(Array.from({ length: 6 }, () => hold(join(folder, 'dist'))));
    const atWork = all.filter(({ said }) => said === 'at work');
    expect(atWork).toHaveLength(1);
    for (const { said } of all.filter((one) => !atWork.includes(one)))
      expect(said).toContain(`process ${atWork[0]?.child.pid} on`);
    for (const { child } of atWork) await end(child, 'SIGTERM');
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });
});

describe('what ends in the midst', () => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('%s leaves the old folder and nothing beside it', async (signal, status) => {
    const folder = tinySite(old);
    const { child } = await hold(join(folder, 'dist'));
    expect(await end(child, signal)).toBe(status);
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('what was killed is cleared by the next', async () => {
    const folder = tinySite(old);
    const { child } = await hold(join(folder, 'dist'));
    await end(child, 'SIGKILL');
    expect(allIn(folder)).toContain('dist.building/next/index.html');
    settleFolder(join(folder, 'dist'));
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  const killed = { 'dist.building/previous/old.html': '旧', 'dist.building/holder.json': gone() };

  test('a switch that was killed between its two renames is completed', () => {
    const folder = tinySite({ ...killed, 'dist.building/next/new.html': '新' });
    settleForReading(join(folder, 'dist'));
    expect(allIn(folder)).toEqual(['dist', 'dist/new.html']);
  });

  test('and undone where the new folder is not there', () => {
    const folder = tinySite(killed);
    settleForReading(join(folder, 'dist'));
    expect(allIn(folder)).toEqual(['dist', 'dist/old.html']);
  });

  test('a switch that was killed behind both leaves the new folder', () => {
    const folder = tinySite({ ...killed, 'dist/new.html': '新' });
    settleForReading(join(folder, 'dist'));
    expect(allIn(folder)).toEqual(['dist', 'dist/new.html']);
  });

  test('what was prepared or set aside when a command was killed is cleared', () => {
    const folder = tinySite({ 'dist.building-Ab3xYz/holder.json': gone(), 'dist.building-notes/mine.txt': '我的' });
    takeWorkFolder(join(folder, 'dist')).release();
    expect(allIn(folder)).toEqual(['dist.building-notes', 'dist.building-notes/mine.txt']);
  });

  test('a command that only reads leaves a build at work alone', () => {
    const folder = tinySite(old);
    const work = takeWorkFolder(join(folder, 'dist'));
    settleForReading(join(folder, 'dist'));
    expect(existsSync(work.next)).toBe(true);
    work.release();
  });
});

test.each<[string, Record<string, string>]>([
  ['a folder', { 'dist.building/mine.txt': '我的' }],
  ['a folder with a subfolder called as ours', { 'dist.building/next/mine.txt': '我的' }],
  ['a file', { 'dist.building': '我的' }],
])('%s of somebody else in the place of the work folder is left as it is', (_, files) => {
  const folder = tinySite(files);
  const before = allIn(folder);
  expect(() => takeWorkFolder(join(folder, 'dist'))).toThrow(
    expect.objectContaining({ status: 2, message: expect.stringContaining('holds what no build made') }),
  );
  expect(allIn(folder)).toEqual(before);
});

test('an empty folder in the place of the work folder does not stand in the way', () => {
  const folder = tinySite({});
  mkdirSync(join(folder, 'dist.building'));
  takeWorkFolder(join(folder, 'dist')).release();
  expect(allIn(folder)).toEqual([]);
});

function allIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

function writeHolder(folder: string, changes: Partial<Holder>): void {
  mkdirSync(join(folder, 'dist.building'), { recursive: true });
  writeFileSync(join(folder, 'dist.building/holder.json'), JSON.stringify({ ...thisProcess(), ...changes }));
}

function gone(): string {
  return JSON.stringify({ ...thisProcess(), start: 'at another time' });
}

function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** A process that takes the work folder, and its first line. */
async function hold(target: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ['tests/support/hold-folder.ts', target], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, said: String(line).trim() };
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  const ended = once(child, 'exit');
  child.kill(signal);
  const [status] = await ended;
  return typeof status === 'number' ? status : null;
}

test('the holder is written where a person can read it', () => {
  const folder = tinySite({});
  const work = takeWorkFolder(join(folder, 'dist'));
  expect(JSON.parse(readFileSync(join(folder, 'dist.building/holder.json'), 'utf8'))).toMatchObject({
    pid: process.pid,
    host: hostname(),
    since: expect.stringMatching(/^\d{4}-/),
  });
  work.release();
});
