import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { swapFolder } from '../../scripts/swap-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

test('puts the finished folder in the place of the old one and leaves nothing beside it', async () => {
  const folder = tinySite({ 'dist/old.html': '旧', 'dist.next/new.html': '新' });
  await swapFolder(join(folder, 'dist.next'), join(folder, 'dist'));
  expect(readFileSync(join(folder, 'dist/new.html'), 'utf8')).toBe('新');
  for (const gone of ['dist/old.html', 'dist.next', 'dist.previous'])
    expect(existsSync(join(folder, gone))).toBe(false);
});
