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
