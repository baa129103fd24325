import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordSchema } from '../src/collections/any-record.ts';
import { runPipeline } from '../src/pipeline.ts';
import { exitStatus } from '../src/problems/problem.ts';
import { seedFiles } from '../src/read/seed-files.ts';
import { verbatimText } from './support/verbatim.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  cpSync('seeds/registers', join(folder, 'registers'), { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
const good = verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。'], { members: ['成员:\t中国 .....\t林先生'] });
/** Problems of the record files: those of the registers are others' business. */
const run = () => {
  const { records, problems, files } = runPipeline(folder);
  return { records, files, problems: problems.filter(({ file }) => !file.includes('registers')) };
};

describe('a folder of records', () => {
  test.each([
    ['empty', '', 'read/empty'],
    ['not text', 'a\0b', 'read/not-text'],
    ['not UTF-8', Uint8Array.from([0xb0, 0xb2, 0xc8, 0xab]), 'read/not-utf-8'],
    ['of an unknown kind', '这是一份购物清单。\n', 'parse/unknown-kind'],
    ['in a language without a grammar', 'A list of things to buy.\n', 'parse/unknown-language'],
    ['a meeting without a number', verbatimText(['主席：谢谢。'], { number: '会议' }), 'parse/no-meeting-number'],
    ['a meeting without a day', verbatimText(['主席：谢谢。'], { sitting: '纽约' }), 'parse/no-date'],
  ])('has one clear problem for a file that is %s, and parses the others', (_, content, rule) => {
    put('a-bad.md', content);
    put('b-good.md', good);
    const { records, problems, files } = run();
    expect(files).toBe(2);
    expect(records.map(({ id }) => id)).toEqual(['s-pv-9001']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ rule, severity: 'error', file: join(folder, 'a-bad.md') });
    expect(problems[0]?.hint).toBeTypeOf('string');
    expect(exitStatus(problems)).toBe(1);
  });

  test('has the same record twice only as a problem that names the first', () => {
    put('a.md', good);
    put('b.md', good);
    const { problems } = run();
    expect(problems).toMatchObject([{ rule: 'collect/same-id', severity: 'error', file: join(folder, 'b.md') }]);
    expect(problems[0]?.message).toContain(join(folder, 'a.md'));
  });

  test('is read in the order of names, whatever the order of the directory', () => {
    for (const name of ['c.md', 'a.txt', 'b.md']) put(name, good);
    expect(seedFiles(folder).files).toEqual(['a.txt', 'b.md', 'c.md'].map((name) => join(folder, name)));
  });

  test('has no records in its README, its registers or files of other kinds', () => {
    for (const name of ['README.md', 'picture.png', 'notes.csv']) put(name, good);
    mkdirSync(join(folder, 'sub.md'));
    expect(seedFiles(folder).files).toEqual([]);
  });

  test('may be empty', () => {
    expect(run()).toEqual({ records: [], files: 0, problems: [] });
  });

  test('gives the same result every time', () => {
    put('a.md', good);
    expect(JSON.stringify(run())).toBe(JSON.stringify(run()));
  });
});

describe('the seeds', () => {
  const { records, problems } = runPipeline('seeds');

  test('are five records without an error', () => {
    expect(records.map(({ kind }) => kind).sort()).toEqual([
      'draft-resolution',
      'letter',
      'meeting',
      'meeting',
      'note',
    ]);
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('keep the contract', () => {
    for (const record of records) expect(() => recordSchema.parse(record)).not.toThrow();
  });

  test.each(records.map((record) => [record.id, record] as const))(
    '%s has every character accounted for',
    (_, record) => {
      const { ledger, source } = record;
      expect(Object.values(ledger).reduce((sum, count) => sum + count, 0)).toBe(source.characters);
      expect(ledger.unassigned).toBe(0);
    },
  );
});
