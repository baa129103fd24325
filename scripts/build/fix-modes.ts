import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Lets everybody read a site and its owner write it, whatever mask the build ran under and whatever its sources allow. */
export function fixModes(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true }))
    chmodSync(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644);
}
