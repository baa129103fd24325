import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const lockFile = readFileSync('package-lock.json', 'utf8');
const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the lock file names no registry: packages come from the one that a person uses', () => {
  expect(lockFile).not.toMatch(/"resolved"/);
});

test('every package has one exact version', () => {
  for (const version of Object.values({ ...dependencies, ...devDependencies }))
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

// `npm ci` refuses a lock file that leaves one out, even for a machine of another kind.
test('every package for some kind of machine is in the lock file', () => {
  const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(lockFile).packages;
  const names = new Set(Object.keys(packages).map((path) => path.split('node_modules/').at(-1)));
  const wanted = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
  expect(wanted.filter((name) => !names.has(name))).toEqual([]);
});

// `docs/packages.md` says why, and how to check them.
test('every package has its digest, but for builds of three packages for other kinds of machine', () => {
  const packages: Record<string, { integrity?: string; optional?: boolean }> = JSON.parse(lockFile).packages;
  const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && integrity === undefined);
  expect(without).toHaveLength(21);
  expect(readFileSync('docs/packages.md', 'utf8')).toContain('every package but 21');
  for (const [path, { optional }] of without) {
    expect(path).toMatch(/^node_modules\/(?:@astrojs\/compiler-binding|@biomejs\/cli|@pagefind\/[a-z]+)-/);
    expect(optional).toBe(true);
  }
});
