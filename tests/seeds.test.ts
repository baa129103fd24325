import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each([
  ['S-PV.8626.zh.md', 'cb04a6b4bc64d2ec4ae04dd49eee43cc0ec7ad399424fa7b9104778dc56e080d'],
  ['S-PV.9688.zh.md', '7fb9eb2f8ff82a111b3c6f12c47704a56337966e3801d9070c63cae416f39d67'],
  ['draft-resolution-79-csto.zh.txt', 'cbda803285a97d799d7d86d6a07b4c5fb2aa9d1c90bb69bb8e8b2a4c1d1874c0'],
  ['letter-2009-csto.zh.md', '427aa4ff24f0653fd700f674f3e9c98e154a3f2d7e93e0a9e6f3644a78ddc8ec'],
  ['note-2016-security-council-debate.zh.txt', 'a5a51ff30ca77d1f03e4fcf97bd9f099091f17f07208fbf5738531407ee6cb02'],
])('%s is as received', (file, sha256) => {
  expect(
    createHash('sha256')
      .update(readFileSync(`seeds/${file}`))
      .digest('hex'),
  ).toBe(sha256);
});
