import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeDigests } from '../../scripts/write-digests.ts';
import { tinySite } from './checks/tiny-site.ts';

const files = { 'index.html': '一', 'data/b c.json': '{}', _headers: '', 'data/a.json': '[]' };
const read = (folder: string) => readFileSync(join(folder, 'SHA256SUMS'), 'utf8');

test('every other file of a site is in the list, in the order of their names, and sha256sum agrees', () => {
  const folder = tinySite(files);
  expect(writeDigests(folder)).toBe(4);
  expect(read(folder).match(/(?<=^[0-9a-f]{64} {2}).+$/gm)).toEqual([
    '_headers',
    'data/a.json',
    'data/b c.json',
    'index.html',
  ]);
  const { status, stderr } = spawnSync('sha256sum', ['--strict', '-c', 'SHA256SUMS'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('the list does not list itself, however often it is written', () => {
  const folder = tinySite(files);
  writeDigests(folder);
  const first = read(folder);
  writeDigests(folder);
  expect(read(folder)).toBe(first);
});

test('sha256sum notices a changed file', () => {
  const folder = tinySite(files);
  writeDigests(folder);
  writeFileSync(join(folder, 'index.html'), '二');
  expect(spawnSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).status).toBe(1);
});
