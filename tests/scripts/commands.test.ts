import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verbatimText } from '../support/verbatim.ts';

/** The commands as a person runs them, in a folder that has `seeds/registers` as the project has. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  mkdirSync(join(folder, 'seeds'));
  cpSync('seeds/registers', join(folder, 'seeds', 'registers'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const packageFile: unknown = JSON.parse(readFileSync('package.json', 'utf8'));

function run(script: string, commandLine: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts', script), ...commandLine], {
    cwd: folder,
    input,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  const lines = stdout.split('\n').filter((line) => line !== '');
  return { status, stderr, stdout, lines };
}

const parts = { members: ['成员:\t中国 .....\t林先生'] };
const good = verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。'], parts);
const doubtful = verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。', '江先生（某某国）：谢谢。'], {
  members: [...parts.members, '\t某某国 .....\t江先生'],
});
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
    expect(stderr).toMatch(/^-:33:\d+: warning: .*某某国/m);
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
      // In the roster, and in the label.
      { rule: 'resolve/unknown-delegation', severity: 'warning', line: 15, file: join('seeds', 'a.md') },
      { rule: 'resolve/unknown-delegation', severity: 'warning', line: 33, file: join('seeds', 'a.md') },
    ]);
  });
});

/** Commands of package.json that are ours alone, by name: the file in `scripts/` that does them. */
const ours = Object.entries(z.object({ scripts: z.record(z.string(), z.string()) }).parse(packageFile).scripts)
  .filter(([, command]) => !/^(?:FUZZ_RUNS=\d+ )?(?:astro|biome|vitest) |&&/.test(command))
  .map(([name, command]) => ({ name, script: /^node scripts\/([a-z-]+\.ts)$/.exec(command)?.[1] ?? command }));

/** What ends with one line for a person, and with 2. */
function refused(result: ReturnType<typeof run>, line: string) {
  expect(result).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(line) });
  expect(result.stderr).toMatch(/^[^\n]+\n$/);
}

describe.each([...ours, { name: 'start', script: 'serve.ts' }])('$name ($script)', ({ name, script }) => {
  const called = new RegExp(`\\busage: npm (?:run )?(?:--silent )?${name}(?![\\w:-])`);

  test('says for --help how it is called, and does nothing', () => {
    const { status, stdout, stderr } = run(script, ['--help']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.split('\n')[0]).toMatch(called);
  });

  test('refuses in one line an option that it does not know, with how it is called', () => {
    const result = run(script, ['--keep-gong']);
    refused(result, '--keep-gong');
    expect(result.stderr).toMatch(called);
  });

  test.skipIf(name === 'parse')('refuses in one line a word that it does not know', () => {
    refused(run(script, ['wrod']), 'wrod');
  });
});

test.each([
  ['build.ts', ['--seeds'], '--seeds'],
  ['build.ts', ['--out'], '--out'],
  ['build.ts', ['--seeds', '--out', 'dist'], '--seeds'],
  ['build.ts', ['--collections-only=yes'], '--collections-only'],
  ['build.ts', ['--seeds', 'sedes'], 'no folder `sedes`'],
  ['build.ts', ['--seeds='], 'no folder ``'],
  ['check.ts', ['--json=yes'], '--json'],
  ['lighthouse.ts', ['--runs'], '--runs'],
  ['lighthouse.ts', ['--runs', 'x'], '--runs `x`'],
  ['lighthouse.ts', ['--runs', '0'], '--runs `0`'],
  ['lighthouse.ts', ['--runs=-1'], '--runs `-1`'],
  ['bench-search.ts', ['--sizes', '104,,2000'], '--sizes ``'],
  ['bench-search.ts', ['--queries', '1e3'], '--queries `1e3`'],
  ['bench-search.ts', ['--bound', 'Infinity'], '--bound `Infinity`'],
  ['bench-search.ts', ['--json', 'no/figures.json'], 'no folder `no`'],
  ['parse.ts', [], 'lack of a file'],
  ['parse.ts', ['seeds'], 'cannot read seeds'],
])('a misuse is one line: %s %j', (script, commandLine, line) => {
  refused(run(script, commandLine), line);
});

test.each(['check-site.ts', 'lighthouse.ts', 'bench-search.ts'])('%s says that there is no site yet', (script) => {
  refused(run(script, []), 'no folder `dist`, expected a built site: run `npm run build` first');
});

test.each(['{}', '', '{"id"'])('check-site.ts says that another version built the site, by data such as %j', (data) => {
  mkdirSync(join(folder, 'dist/data/records'), { recursive: true });
  put('dist/data/records/s-pv-9001.json', data);
  refused(run('check-site.ts', []), 'Unexpected data in `data/records/s-pv-9001.json`');
});

test.each(['build.ts', 'check.ts', 'permalinks.ts'])('%s says that there are no seeds', (script) => {
  rmSync(join(folder, 'seeds'), { recursive: true });
  refused(run(script, []), 'no folder `seeds`');
});

test('parse says that there are no registers', () => {
  rmSync(join(folder, 'seeds'), { recursive: true });
  refused(run('parse.ts', ['-'], good), `no folder \`${join('seeds', 'registers')}\``);
});

test.each([
  ['build.ts', { VERBATIM_SITE: 'records.example' }, 'VERBATIM_SITE'],
  ['build.ts', { VERBATIM_BASE: '/../' }, 'VERBATIM_BASE'],
  ['check-site.ts', { VERBATIM_BASE: 'https://records.example/' }, 'VERBATIM_BASE'],
  ['lighthouse.ts', { VERBATIM_BASE: '/a b/' }, 'VERBATIM_BASE'],
])('nonsense in the environment is one line: %s %j', (script, env, line) => {
  refused(run(script, [], '', env), line);
});
