import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textHash } from '../../src/text/text-hash.ts';

test('is the beginning of the SHA-256 of the text in its normal form', async () => {
  expect(await textHash('同意。')).toBe(createHash('sha256').update('同意。').digest('hex').slice(0, 8));
});

test('does not change with the width of punctuation, with case and with blanks', async () => {
  const hash = await textHash('根据第37条,我邀请 S/2024/538。');
  expect(await textHash('根据第 37 条，我邀请 s/2024/538。')).toBe(hash);
});

test('changes with a sign and with punctuation', async () => {
  const hash = await textHash('我感谢什佩哈尔女士的通报。');
  expect(await textHash('我感谢什帕哈尔女士的通报。')).not.toBe(hash);
  expect(await textHash('我感谢什佩哈尔女士的通报')).not.toBe(hash);
});
