import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** All files below a folder as paths inside it with `/`, in the order of their characters. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .sort();
}
