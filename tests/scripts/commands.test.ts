import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verbatimText } from '../support/verbatim.ts';

/** The commands as a person runs them, in a folder that has `seeds/registers` as the project has. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  mkdirSync(join(folder, 'seeds'));
  cpSync('seeds/registers', join(folder, 'seeds', 'registers'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, commandLine: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...commandLine], {
    cwd: folder,
    input,
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, stdout, lines };
}

const parts = { members: ['成员:\t中国 .....\t林先生'] };
const good = verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。'], parts);
const doubtful = verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。', '江先生（某某国）：谢谢。'], parts);
const wrong = verbatimText(['主席：谢谢。'], { number: '会议' });
const put = (name: string, text: string) => writeFileSync(join(folder, name), text);

describe('parse', () => {
  test('prints one record a line and ends with 0', () => {
    put('a.md', good);
    put('b.md', good.replace('九〇〇一', '九〇〇二'));
    const { status, lines, stderr } = run('parse.ts', ['a.md', 'b.md']);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['s-pv-9001', 's-pv-9002']);
    expect(stderr).toBe('');
  });

  test('reads standard input for `-`', () => {
    const { status, lines } = run('parse.ts', ['-'], good);
    expect(status).toBe(0);
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ id: 's-pv-9001', source: { file: '-' } });
  });

  test('ends with 0 where there are only doubts, and tells them on stderr', () => {
    const { status, lines, stderr } = run('parse.ts', ['-'], doubtful);
    expect(status).toBe(0);
    expect(lines).toHaveLength(1);
    expect(stderr).toMatch(/^-:32:\d+: warning: .*某某国/m);
    expect(stderr).toContain('[resolve/unknown-delegation]');
    expect(stderr).toContain('hint: ');
  });

  test('ends with 1 after an error, and prints the other records', () => {
    put('a.md', wrong);
    put('b.md', good);
    const { status, lines, stderr } = run('parse.ts', ['a.md', 'b.md']);
    expect(status).toBe(1);
    expect(lines).toHaveLength(1);
    expect(stderr).toContain('a.md:1:1: error: ');
  });

  test('ends with 2 without files, and with a file that is not there', () => {
    expect(run('parse.ts', [])).toMatchObject({ status: 2, stdout: '' });
    const missing = run('parse.ts', ['missing.md']);
    expect(missing.status).toBe(2);
    expect(missing.stderr).toContain('missing.md');
  });
});

describe('check', () => {
  test('ends with 0 for clean records, and sums up', () => {
    put('seeds/a.md', good);
    const { status, lines } = run('check.ts', []);
    expect(status).toBe(0);
    expect(lines).toEqual(['1 files: 0 errors, 0 warnings, 0 notes']);
  });

  test('lists problems with place, rule and hint, and ends with 1 after an error', () => {
    put('seeds/a.md', wrong);
    const { status, stdout } = run('check.ts', []);
    expect(status).toBe(1);
    expect(stdout).toContain(`${join('seeds', 'a.md')}:1:1: error: `);
    expect(stdout).toContain('[parse/no-meeting-number]');
    expect(stdout).toContain('hint: ');
    expect(stdout).toContain('1 errors');
  });

  test('prints one JSON object a problem for tools', () => {
    put('seeds/a.md', doubtful);
    const { status, lines } = run('check.ts', ['--json']);
    expect(status).toBe(0);
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { rule: 'resolve/unknown-delegation', severity: 'warning', line: 32, file: join('seeds', 'a.md') },
    ]);
  });

  test('ends with 2 for a word that it does not know', () => {
    expect(run('check.ts', ['--jsn'])).toMatchObject({ status: 2, stdout: '' });
  });
});
