import { existsSync, mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkTarget } from '../../../scripts/build/check-target.ts';
import { realPlace } from '../../../scripts/build/real-place.ts';
import { writeMark } from '../../../scripts/build/site-mark.ts';
import { tinySite } from '../checks/tiny-site.ts';

/** A checkout, other seeds beside it, and what else a person may have there. */
function project(): string {
  const folder = realPlace(
    tinySite({
      'checkout/.git/HEAD': 'ref',
      'checkout/src/index.ts': '',
      'checkout/public/icon.svg': '',
      'checkout/seeds/registers/a.csv': '',
      'checkout/docs/read.md': '',
      'checkout/package.json': '{}',
      'records/one.md': '记录',
      'repository/.git/HEAD': 'ref',
      'worktree/.git': 'gitdir: elsewhere',
      'program/src/main.c': '',
      'other/seeds/one.md': '',
      'home/letter.txt': '信',
      'marked/.git/HEAD': 'ref',
      'built/index.html': '旧',
      'forged/made-by-verbatim.txt': '别的',
    }),
  );
  for (const name of ['marked', 'built']) writeMark(join(folder, name));
  symlinkSync(join(folder, 'checkout/seeds'), join(folder, 'link-to-seeds'));
  symlinkSync(join(folder, 'checkout'), join(folder, 'link-to-checkout'));
  symlinkSync('loop', join(folder, 'loop'));
  return folder;
}

const check = (folder: string, place: string) =>
  checkTarget(place, { project: join(folder, 'checkout'), seeds: '../records' });

test.each([
  ['.', 'the working folder'],
  ['..', 'the working folder'],
  ['../..', 'the working folder'],
  ['/', 'the working folder'],
  ['../link-to-checkout', 'the working folder'],
  ['seeds', 'seeds`, or holds it'],
  ['seeds/', 'seeds`, or holds it'],
  ['./docs/../seeds/.', 'seeds`, or holds it'],
  ['../link-to-seeds', 'seeds`, or holds it'],
  ['seeds/registers', 'is inside'],
  ['seeds/new/deeper', 'is inside'],
  ['../link-to-seeds/new', 'is inside'],
  ['../records', 'records`, or holds it'],
  ['../records/new', 'is inside'],
  ['.git', '.git`, or holds it'],
  ['.git/new', 'is inside'],
  ['src/new', 'is inside'],
  ['public', 'public`, or holds it'],
  ['public/new', 'is inside'],
  ['../repository', 'it holds `.git`'],
  ['../worktree', 'it holds `.git`'],
  ['../marked', 'it holds `.git`'],
  ['../program', 'it holds `src`'],
  ['../other', 'it holds `seeds`'],
  ['docs', 'files that no build made'],
  ['../home', 'files that no build made'],
  ['../forged', 'files that no build made'],
  ['../built/inner', 'a built site'],
  ['package.json', 'not a folder'],
  ['package.json/new', 'ENOTDIR'],
  ['../loop', 'ELOOP'],
  ['a\0b', 'null bytes'],
])('a build into %j is refused before anything is done', (place, why) => {
  const folder = project();
  const refused = expect.objectContaining({ name: 'Refusal', message: expect.stringContaining(why) });
  expect(() => check(folder, place)).toThrow(refused);
});

test('a folder that is not there, is empty or was built is replaced', () => {
  const folder = project();
  mkdirSync(join(folder, 'empty'));
  for (const place of ['dist', '.cache/deep/site', '../new', '../empty', '../built', '../built/', '../built/.'])
    expect(check(folder, place)).toBe(join(folder, 'checkout', place).replace(/\/$/, ''));
});

test('a link is followed to what it leads to, also where nothing stands there yet', () => {
  const folder = project();
  symlinkSync('built', join(folder, 'link'));
  symlinkSync('../new', join(folder, 'checkout/dist'));
  expect(check(folder, '../link')).toBe(join(folder, 'built'));
  expect(check(folder, 'dist')).toBe(join(folder, 'new'));
});

test('on a disk that passes over case, another case is the same folder', ({ skip }) => {
  const folder = project();
  skip(!existsSync(join(folder, 'checkout/SEEDS')), 'this disk tells cases apart');
  expect(() => check(folder, 'SEEDS')).toThrow('seeds`, or holds it');
});

test('a site that was built before there was a mark is known by its files', () => {
  const folder = realPlace(
    tinySite({
      'dist/service-worker.js': '',
      'dist/pagefind/pagefind-entry.json': '',
      'dist/data/record.schema.json': '',
      'dist/_astro/page.js': '',
    }),
  );
  const place = () => checkTarget('dist', { project: folder, seeds: 'seeds' });
  expect(place()).toBe(join(folder, 'dist'));
  renameSync(join(folder, 'dist/_astro'), join(folder, 'dist/astro'));
  expect(place).toThrow('files that no build made');
});

test('a mount point is refused, a folder inside is not', ({ skip }) => {
  skip(!existsSync('/dev/shm'), 'nothing is known to be mounted on this system');
  const options = { project: project(), seeds: 'seeds' };
  expect(() => checkTarget('/dev/shm', options)).toThrow('mounted');
  expect(checkTarget('/dev/shm/verbatim-not-there', options)).toBe('/dev/shm/verbatim-not-there');
});
