import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  [
    'china-national-standard-gb-t-7714-2015-note.csl',
    'f0220a9ea6fd3dff08baf8b426437a30c3ee4788726d470b7a8a9402eb1dc6e2',
  ],
  ['chicago-fullnote-bibliography.csl', '055a34ed6e1a68deb3dd61e55eb699f02bca231784fc9610f27d73d265698e2b'],
  ['apa.csl', '5c8d7e6e96f2cb1c0e0bfdf3d6cf835ad33ae32e7c5ab67403c86f497b78794c'],
  ['locales-zh-CN.xml', '85cade24d6ef21cb08c98c022f8c0d49c33a0a842e2233518c7c19cc773eab65'],
  ['locales-en-US.xml', '8e771dcbee36edaab02b5c479edb5c16a2eb982f83e00cdfd0991282b9c1cfc6'],
])('%s is as its authors published it', (file, sha256) => {
  const bytes = readFileSync(`src/cite/styles/${file}`);
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
});
