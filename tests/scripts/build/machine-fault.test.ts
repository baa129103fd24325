import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { machineFault } from '../../../scripts/build/machine-fault.ts';

test('what the system refuses is told, also where it is the cause of another error', () => {
  const refused = () => readFileSync('not/there');
  expect(refused).toThrow(expect.toSatisfy((error) => machineFault(error)?.startsWith('ENOENT: ') === true));
  const cause = Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    syscall: 'write',
  });
  expect(machineFault(new Error('the store was not written', { cause }))).toBe(cause.message);
});

test('what the bundler tells in words is told in a line', () => {
  const message =
    'Something went wrong\nFailed to write file in /a/b.mjs\n\nCaused by:\n    No space left on device (os error 28)\n\nStack';
  expect(machineFault(new Error(message))).toBe(
    'Failed to write file in /a/b.mjs: No space left on device (os error 28)',
  );
});

test('a fault of ours is not the machine’s', () => {
  expect(machineFault(new TypeError('expected a meeting'))).toBeNull();
  expect(machineFault('words')).toBeNull();
});
