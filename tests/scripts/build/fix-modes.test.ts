import { chmodSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixModes } from '../../../scripts/build/fix-modes.ts';
import { tinySite } from '../checks/tiny-site.ts';

test('files and folders get the same modes whatever they had', () => {
  const folder = tinySite({ 'a.html': '', 'b/c.html': '' });
  chmodSync(join(folder, 'a.html'), 0o600);
  chmodSync(join(folder, 'b/c.html'), 0o777);
  chmodSync(join(folder, 'b'), 0o700);
  fixModes(folder);
  const modes = ['', 'b', 'a.html', 'b/c.html'].map((name) => statSync(join(folder, name)).mode & 0o7777);
  expect(modes).toEqual([0o755, 0o755, 0o644, 0o644]);
});
