import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { verbatimText } from '../support/verbatim.ts';

/** The command as a person runs it, in a folder that has `seeds/registers` as the project has. */
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-permalinks-'));
  mkdirSync(join(folder, 'seeds'));
  cpSync('seeds/registers', join(folder, 'seeds', 'registers'), { recursive: true });
  writeFileSync(join(folder, 'seeds/registers/corrections.csv'), 'record,line,printed,corrected,reason\n');
  put(lines);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const lines = [
  '主席：我现在请中国代表发言。',
  '林先生（中国）：中国一贯主张通过对话和协商解决争端。',
  '我们呼吁有关各方保持克制，不要采取可能使局势恶化的行动。',
  '主席：我感谢林先生的发言，也感谢他的建议。',
];
const put = (text: readonly string[]) =>
  writeFileSync(
    join(folder, 'seeds/a.md'),
    verbatimText(text, { members: ['成员:\t中国 .....\t林先生', '\t日本 .....\t森夫人'] }),
  );
const table = () => join(folder, 'seeds/permalinks/s-pv-9001.csv');
const rows = () => readFileSync(table(), 'utf8').trimEnd().split('\n');

function run(...line: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('scripts/permalinks.ts'), ...line], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('publishes the addresses of a new record once', () => {
  expect(run('--first')).toMatchObject({ status: 0, stderr: '' });
  expect(rows()[0]).toBe('edition,place,label,hash,state,into,text');
  expect(rows().map((row) => row.split(',')[1])).toEqual([
    'place',
    'i1',
    'i1-p1',
    'i2',
    'i2-p1',
    'i2-p2',
    'i3',
    'i3-p1',
  ]);
  const before = readFileSync(table(), 'utf8');
  expect(run()).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(table(), 'utf8')).toBe(before);
  const stdout = '7 addresses in 1 table: every published address leads to its text\n';
  expect(run('--check')).toMatchObject({ status: 0, stdout, stderr: '' });
});

test('says what is not registered, and changes nothing when it checks', () => {
  expect(run('--check')).toMatchObject({ status: 1 });
  expect(existsSync(table())).toBe(false);
  run('--first');
  const before = readFileSync(table(), 'utf8');
  put(
    [...lines.slice(0, 1), '江先生（中国）：请允许我先说一句。', ...lines.slice(1)].map((line) =>
      line.replace('对话', '谈判'),
    ),
  );
  const { status, stderr } = run('--check');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^seeds\/a\.md:\d+:1: error: Unexpected new `i1a`/m);
  expect(stderr).toMatch(/^seeds\/permalinks\/s-pv-9001\.csv:5:3: error: Unexpected text of `i2-p1`/m);
  expect(stderr).toContain('npm run permalinks');
  expect(readFileSync(table(), 'utf8')).toBe(before);
});

test('adds a corrected text as the next version, and an inserted turn under a letter', () => {
  run('--first');
  const before = rows();
  put(
    [...lines.slice(0, 1), '江先生（中国）：请允许我先说一句。', ...lines.slice(1)].map((line) =>
      line.replace('对话', '谈判'),
    ),
  );
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  expect(rows().slice(0, before.length)).toEqual(before);
  const added = rows().slice(before.length);
  expect(added.map((row) => row.split(',').slice(0, 2).join())).toEqual(['2,i1a', '2,i1a-p1', '2,i2', '2,i2-p1']);
});

test('leaves a text that is gone to an editor, and adds nothing until they decided', () => {
  run('--first');
  const before = rows();
  put(lines.slice(0, 3));
  const refused = run();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toMatch(
    /^seeds\/permalinks\/s-pv-9001\.csv:7:3: error: Unexpected lack of the published `i3`/m,
  );
  expect(refused.stderr).toContain('--withdraw i3');
  expect(refused.stderr).not.toContain('All on one line');
  expect(rows()).toEqual(before);
  expect(run('--withdraw', 's-pv-9001/i3')).toMatchObject({ status: 0, stderr: '' });
  expect(rows().slice(before.length)).toEqual(['2,i3,,,withdrawn,,', '2,i3-p1,,,withdrawn,,']);
  expect(run('--check')).toMatchObject({ status: 0 });
});

test('leads from a merged paragraph to another place', () => {
  run('--first');
  const before = rows();
  put([lines[0] ?? '', `${lines[1]}${lines[2]}`, lines[3] ?? '']);
  const refused = run();
  expect(refused.stderr).toContain('--merge i2-p1 i2-p2');
  expect(run('--merge', 'i2-p1', 'i2-p2')).toMatchObject({ status: 0, stderr: '' });
  expect(rows().slice(before.length)).toContain('2,i2-p1,,,merged,i2-p2,');
});

test('gives one line that answers for all paragraphs of a turn that was parted, and that works', () => {
  const speech = [
    '林先生（中国）：中国一贯主张通过对话和协商解决争端，这是我们的原则立场，也是各国的共识。',
    '我们呼吁有关各方保持克制，不要采取可能使局势恶化的行动，并尽快恢复谈判。',
    '人道主义援助必须不受阻碍，各方应当为此提供一切必要的便利和安全保障。',
    '区域组织熟悉当地情况，可以发挥独特作用，安理会应当听取它们的意见。',
  ];
  put([lines[0] ?? '', ...speech, lines[3] ?? '']);
  run('--first');
  const before = rows();
  put([lines[0] ?? '', ...speech.slice(0, 2), `江先生（中国）：${speech[2]}`, ...speech.slice(3), lines[3] ?? '']);
  const parts = '--merge i2-p3 i2a-p1 --merge i2-p4 i2a-p2';
  for (const line of [[], ['--check'], ['--merge', 'i2-p3', 'i2a-p1']]) {
    const { status, stderr } = run(...line);
    expect(status).toBe(1);
    expect(stderr).toContain(`All on one line:\n  npm run permalinks -- ${parts}\n`);
    expect(rows()).toEqual(before);
  }
  expect(run(...parts.split(' '))).toMatchObject({ status: 0, stderr: '' });
  expect(rows()).toContain('2,i2-p4,,,merged,i2a-p2,');
});

test('lists each edition, and writes no table anew', () => {
  run('--first');
  put(lines.map((line) => line.replace('对话', '谈判')));
  run();
  const list = () => readFileSync(join(folder, 'seeds/permalinks/editions.csv'), 'utf8');
  const editions = list();
  expect(editions).toMatch(
    /^record,edition,sha256\ns-pv-9001,1,[0-9a-f]{64}\nrecords\.csv,1,[0-9a-f]{64}\ns-pv-9001,2,[0-9a-f]{64}\n$/,
  );
  rmSync(table());
  const { status, stderr } = run();
  expect(status).toBe(1);
  expect(stderr).toContain('permalinks/lost-table');
  expect(existsSync(table())).toBe(false);
  expect(list()).toBe(editions);
});

test('blesses no rewritten table where the list of editions is gone', () => {
  run('--first');
  const list = join(folder, 'seeds/permalinks/editions.csv');
  rmSync(list);
  writeFileSync(table(), rows().join('\n').replaceAll('克制', '冷静'));
  for (const line of [[], ['--check']]) {
    const { status, stderr } = run(...line);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^seeds\/permalinks\/editions\.csv:1:1: error: Unexpected lack of the list of editions/m);
    expect(stderr).toContain('take it back from the version before');
    expect(existsSync(list)).toBe(false);
  }
});

test('misses the table of a record that only the list of records still has', () => {
  run('--first');
  rmSync(join(folder, 'seeds/a.md'));
  rmSync(table());
  writeFileSync(join(folder, 'seeds/permalinks/editions.csv'), 'record,edition,sha256\n');
  const { status, stderr } = run('--check');
  expect(status).toBe(1);
  expect(stderr).toMatch(/^seeds\/permalinks\/records\.csv:2:1: error: Unexpected lack of the table of `s-pv-9001`/m);
});

test('misses a record whose addresses were published, and drops none of its pages', () => {
  run('--first');
  const before = readFileSync(table(), 'utf8');
  rmSync(join(folder, 'seeds/a.md'));
  for (const line of [[], ['--check']]) {
    const { status, stderr } = run(...line);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^seeds\/permalinks\/s-pv-9001\.csv:2:3: error: Unexpected table of `s-pv-9001`/m);
    expect(stderr).toContain('put the file back');
  }
  expect(readFileSync(table(), 'utf8')).toBe(before);
  const check = spawnSync(process.execPath, [resolve('scripts/check.ts')], { cwd: folder, encoding: 'utf8' });
  expect(check).toMatchObject({ status: 1, stdout: expect.stringContaining('permalinks/lost-record') });
});

test('withdraws a whole record with a reason, once its file is gone, and takes it back with its addresses', () => {
  const check = () => spawnSync(process.execPath, [resolve('scripts/check.ts')], { cwd: folder, encoding: 'utf8' });
  run('--first');
  const before = rows();
  const heads = () => readFileSync(join(folder, 'seeds/permalinks/records.csv'), 'utf8').trimEnd().split('\n');
  const withdraw = ['--withdraw', 's-pv-9001', '原件有误, 待更正'];
  expect(run(...withdraw).status).toBe(2);
  rmSync(join(folder, 'seeds/a.md'));
  expect(run('--check').stderr).toContain('npm run permalinks -- --withdraw s-pv-9001 "REASON"');
  expect(run(...withdraw)).toMatchObject({ status: 0, stderr: '' });
  expect(rows().slice(0, before.length)).toEqual(before);
  expect(rows().slice(before.length)).toEqual(
    ['i1', 'i2', 'i3', 'i1-p1', 'i2-p1', 'i2-p2', 'i3-p1'].map((place) => `2,${place},,,withdrawn,,`),
  );
  expect(heads()).toEqual([
    'record,version,kind,symbol,language,date,title,withdrawn',
    's-pv-9001,1,meeting,S/PV.9001,zh,2024-03-05,某地局势,',
    's-pv-9001,2,meeting,S/PV.9001,zh,2024-03-05,某地局势,"原件有误, 待更正"',
  ]);
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  expect(check().stdout).not.toContain('permalinks');
  expect(run(...withdraw).status).toBe(2);
  const file = join(folder, 'seeds/permalinks/records.csv');
  const known = readFileSync(file, 'utf8');
  writeFileSync(file, known.replace('原件有误', '原件遗失'));
  expect(run('--check').stderr).toContain('Unexpected rows in `records.csv`');
  writeFileSync(file, known);

  put(lines);
  expect(run('--check').stderr).toContain('permalinks/unregistered');
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  expect(heads().at(-1)).toBe('s-pv-9001,3,meeting,S/PV.9001,zh,2024-03-05,某地局势,');
  expect(new Set(rows().map((row) => row.split(',')[1]))).toEqual(new Set(before.map((row) => row.split(',')[1])));
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
});

test('moves a record to the number that it has now, with every address and every earlier text', () => {
  run('--first');
  const before = rows();
  put(lines.map((line) => line.replace('对话', '谈判')));
  run();
  const first = rows();
  const other = join(folder, 'seeds/permalinks/s-pv-9002.csv');
  const text = readFileSync(join(folder, 'seeds/a.md'), 'utf8');
  expect(text).toContain('九〇〇一');
  writeFileSync(join(folder, 'seeds/a.md'), text.replaceAll('九〇〇一', '九〇〇二').replaceAll('9001', '9002'));
  expect(run('--check').stderr).toContain('npm run permalinks -- --move s-pv-9001 s-pv-9002');
  expect(run('--move', 's-pv-9001', 's-pv-9003').status).toBe(2);
  expect(existsSync(other)).toBe(false);
  expect(run('--move', 's-pv-9001', 's-pv-9002')).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(other, 'utf8').trimEnd().split('\n')).toEqual(first);
  expect(rows().slice(0, first.length)).toEqual(first);
  expect(rows().slice(first.length)).toEqual(
    ['i1', 'i2', 'i3', 'i1-p1', 'i2-p1', 'i2-p2', 'i3-p1'].map((place) => `3,${place},,,merged,s-pv-9002/${place},`),
  );
  expect(first.length).toBeGreaterThan(before.length);
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  expect(run('--move', 's-pv-9001', 's-pv-9002').status).toBe(2);
});

test('moves no record while a text of it is gone and nobody decided on that', () => {
  run('--first');
  const before = rows();
  put(lines.slice(0, 3));
  const text = readFileSync(join(folder, 'seeds/a.md'), 'utf8');
  writeFileSync(join(folder, 'seeds/a.md'), text.replaceAll('九〇〇一', '九〇〇二').replaceAll('9001', '9002'));
  const move = ['--move', 's-pv-9001', 's-pv-9002'];
  expect(run(...move)).toMatchObject({ status: 1, stderr: expect.stringContaining('lack of the published `i3`') });
  expect(rows()).toEqual(before);
  expect(existsSync(join(folder, 'seeds/permalinks/s-pv-9002.csv'))).toBe(false);
  expect(run(...move, '--withdraw', 'i3')).toMatchObject({ status: 0, stderr: '' });
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
});

test('notices a change of order, records it, and keeps the addresses through later corrections', () => {
  const other = '森夫人（日本）：日本对平民的处境深表关切，人道主义援助必须不受阻碍。';
  put([...lines.slice(0, 3), other, ...lines.slice(3)]);
  run('--first');
  const before = rows();
  const moved = [lines[0] ?? '', other, ...lines.slice(1)];
  put(moved);
  const refused = run('--check');
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('[permalinks/moved]');
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  expect(rows().slice(before.length)).toEqual(['2,i3,,,behind,i1,']);
  expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  put(moved.map((line) => line.replace('深表关切', '表示关切')));
  expect(run()).toMatchObject({ status: 0, stderr: '' });
  expect(
    rows()
      .slice(before.length + 1)
      .map((row) => row.split(',').slice(0, 2).join()),
  ).toEqual(['3,i3', '3,i3-p1']);
});

test.each([
  [['--chekc'], 'unknown: --chekc'],
  [['--withdraw'], '--withdraw needs a place'],
  [['--merge', 'i1'], '--merge i1 needs the place'],
  [['--withdraw', 'i3', '--merge', 'i3', 'i2'], 'i3 is decided twice'],
  [['--withdraw', 'i3', '--replace', 's-pv-9001/i3'], 'i3 is decided twice'],
  [['--withdraw', 's-pv-9001', '原件有误', '--withdraw', 's-pv-9001', '待更正'], 's-pv-9001 is withdrawn twice'],
  [['--move', 's-pv-9001'], '--move needs the id'],
  [['--check', '--move', 's-pv-9001', 's-pv-9002'], '--check decides nothing'],
  [['--check', '--withdraw', 'i1'], '--check decides nothing'],
  [['--first', '--check'], '--first stands alone'],
  [['--first', '--withdraw', 'i1'], '--first stands alone'],
  [['--check', '--withdraw', 's-pv-9001', '原件有误'], '--check decides nothing'],
  [['--withdraw', 's-pv-9001/i1', '原件有误'], 'only a record has a reason'],
])('ends with 2 for %j', (line, reason) => {
  const { status, stderr } = run(...line);
  expect(status).toBe(2);
  expect(stderr).toContain(reason);
});

test('writes nothing where two places would have one text', () => {
  const long = '中国愿同各方一道，继续为实现该地区的持久和平与稳定发挥建设性作用，并支持秘书长的斡旋努力。';
  put([lines[0] ?? '', `${lines[1]}${long}`, lines[2] ?? '', '最后，我感谢主席。', lines[3] ?? '']);
  run('--first');
  const before = rows();
  put([lines[0] ?? '', `${lines[1]}${long}`, '这方面的情况我们下次再谈，谢谢大家。', lines[3] ?? '']);
  const { status, stderr } = run('--replace', 'i2-p2', '--replace', 'i2-p3');
  expect(status).toBe(2);
  expect(stderr).toContain('i2-p2 and i2-p3 would be replaced by one text');
  expect(rows()).toEqual(before);
});

test('ends with 2 where nothing is to be decided on a place', () => {
  run('--first');
  expect(run('--withdraw', 'i1').status).toBe(2);
});

describe('the register as a whole', () => {
  const register = () => join(folder, 'seeds/permalinks');
  const sums = () => join(folder, 'seeds/SHA256SUMS');
  const build = (...line: string[]) =>
    spawnSync(process.execPath, [resolve('scripts/build.ts'), '--collections-only', ...line], {
      cwd: folder,
      encoding: 'utf8',
    });

  test('is begun only where that is asked for, and only once', () => {
    const refused = run();
    expect(refused).toMatchObject({ status: 2, stdout: '' });
    expect(refused.stderr).toMatch(/^There is no register [^\n]*git checkout -- \S*permalinks [^\n]*--first[^\n]*\n$/);
    expect(existsSync(register())).toBe(false);
    expect(build()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('no address registered') });
    expect(run('--first').status).toBe(0);
    expect(build()).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('7 registered addresses') });
    const before = readFileSync(table(), 'utf8');
    const again = run('--first');
    expect(again).toMatchObject({ status: 2, stderr: expect.stringContaining('there is one') });
    expect(readFileSync(table(), 'utf8')).toBe(before);
  });

  test('is missed by every command where it was deleted, with the way back, and not numbered anew', () => {
    run('--first');
    rmSync(register(), { recursive: true });
    const check = spawnSync(process.execPath, [resolve('scripts/check.ts')], { cwd: folder, encoding: 'utf8' });
    for (const { status, stdout, stderr } of [run(), run('--check'), build(), check]) {
      expect(status).toBe(1);
      expect(stdout + stderr).toMatch(/^seeds\/SHA256SUMS:1:1: error: Unexpected lack of all published addresses/m);
      expect(stdout + stderr).toContain('git checkout -- seeds/permalinks');
    }
    expect(run('--first').status).toBe(2);
    expect(existsSync(register())).toBe(false);
  });

  test('has a list of digests that sha256sum can check and that follows every edition', () => {
    const names = () => readFileSync(sums(), 'utf8').match(/\S+$/gm);
    const verified = () =>
      spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], { cwd: join(folder, 'seeds') }).status;
    run('--first');
    expect(names()).toEqual(['editions', 'records', 's-pv-9001'].map((name) => `permalinks/${name}.csv`));
    expect(verified()).toBe(0);
    const first = readFileSync(sums(), 'utf8');
    put(lines.map((line) => line.replace('对话', '谈判')));
    expect(run().status).toBe(0);
    expect(readFileSync(sums(), 'utf8')).not.toBe(first);
    expect(verified()).toBe(0);
    expect(run('--check')).toMatchObject({ status: 0, stderr: '' });
  });

  test.each([
    ['no list', () => rmSync(sums()), 'Unexpected lack of the list of digests'],
    ['an empty list', () => writeFileSync(sums(), ''), 'Unexpected line'],
    [
      'bytes that the tables do not see',
      () => appendFileSync(table(), '\n'),
      'Unexpected bytes of `permalinks/s-pv-9001.csv`',
    ],
    ['no line of a table', () => edit(/.*records.*\n/, ''), 'Unexpected `permalinks/records.csv`'],
    ['a line of another file', () => edit(/permalinks.records/, '../seeds/a'), 'Unexpected lack of `../seeds/a.csv`'],
    ['a conflict of versions', () => edit(/^/, '<<<<<<< ours\n'), 'Unexpected line'],
  ])('is refused with %s, and nothing is written', (_, spoil, message) => {
    run('--first');
    spoil();
    put(lines.map((line) => line.replace('对话', '谈判')));
    const before = [table(), sums()].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null));
    for (const { status, stderr } of [run(), run('--check'), build()]) {
      expect(status).toBe(1);
      expect(stderr).toMatch(/^seeds\/SHA256SUMS:\d+:1: error: /m);
      expect(stderr).toContain(message);
      expect(stderr).toContain('git checkout -- seeds/SHA256SUMS seeds/permalinks');
    }
    expect([table(), sums()].map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : null))).toEqual(before);
  });

  function edit(from: RegExp, to: string): void {
    writeFileSync(sums(), readFileSync(sums(), 'utf8').replace(from, to));
  }
});
