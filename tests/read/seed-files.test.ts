import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { readSeed, seedFiles } from '../../src/read/seed-files.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

function folderOf(...names: string[]): string {
  const folder = temporaryFolder();
  for (const name of names) writeFileSync(join(folder, name), 'x');
  return folder;
}

const read = (folder: string) => seedFiles(folder).files.map((file) => basename(file));
const told = (folder: string) => seedFiles(folder).problems.map(({ file, rule }) => [basename(file), rule]);

test('records are files that end in .md or .txt, in whatever case and in the order of their names', () => {
  const folder = folderOf('c.md', 'B.TXT', 'a.Md', 'd.txt');
  expect(read(folder)).toEqual(['B.TXT', 'a.Md', 'c.md', 'd.txt']);
  expect(told(folder)).toEqual([]);
});

test('a link to a record is read, also from another folder', () => {
  const folder = folderOf('a.md');
  symlinkSync(join(folderOf('b.txt'), 'b.txt'), join(folder, 'b.txt'));
  expect(read(folder)).toEqual(['a.md', 'b.txt']);
});

test('what is no record is named, with what to do', () => {
  const folder = folderOf('a.pdf', 'b.docx', 'c.html', 'd.markdown', 'e', 'f.csv', 'g.xyz');
  mkdirSync(join(folder, 'h.md'));
  symlinkSync('nowhere.md', join(folder, 'i.md'));
  expect(read(folder)).toEqual([]);
  expect(told(folder)).toEqual([
    ...['a.pdf', 'b.docx', 'c.html', 'd.markdown', 'e', 'f.csv', 'g.xyz', 'h.md'].map((name) => [
      name,
      'read/passed-over',
    ]),
    ['i.md', 'read/dangling-link'],
  ]);
  for (const { hint } of seedFiles(folder).problems) expect(hint?.length).toBeGreaterThan(10);
});

test('a pipe is named and not waited for', () => {
  const folder = folderOf('a.md');
  execFileSync('mkfifo', [join(folder, 'b.md')]);
  expect(read(folder)).toEqual(['a.md']);
  expect(told(folder)).toEqual([['b.md', 'read/passed-over']]);
});

test('a file of more than 64 MB is named and not read', () => {
  const folder = folderOf('a.md', 'b.md');
  truncateSync(join(folder, 'b.md'), 65 * 1024 * 1024);
  expect(read(folder)).toEqual(['a.md']);
  expect(told(folder)).toEqual([['b.md', 'read/too-large']]);
});

test('registers, addresses, READMEs, digests and hidden files are passed over without a word', () => {
  const folder = folderOf('README.md', 'readme.txt', '.DS_Store', '.gitignore', 'SHA256SUMS');
  for (const name of ['registers', 'permalinks', '.git']) mkdirSync(join(folder, name));
  expect(seedFiles(folder)).toEqual({ files: [], problems: [] });
});

test('a file that goes before it is read is a problem', () => {
  const { bytes, problem } = readSeed(join(temporaryFolder(), 'gone.md'));
  expect(bytes).toBeNull();
  expect(problem).toMatchObject({ severity: 'error', rule: 'read/unreadable', line: 1 });
});
