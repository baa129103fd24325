import { listFiles } from '../list-files.ts';

/**
 * What tells the files of a folder from those that were written into it, as a line for a person: what is missing and
 * what nobody wrote. Null where they are the same.
 */
export function miscounted(folder: string, written: Iterable<string>): string | null {
  const expected = new Set(written);
  const there = new Set(listFiles(folder));
  const missing = [...expected].filter((file) => !there.has(file)).sort();
  const foreign = [...there].filter((file) => !expected.has(file));
  if (missing.length + foreign.length === 0) return null;
  const parts = [told(missing, 'missing'), told(foreign, 'written by nobody')].filter((part) => part !== null);
  return `${expected.size} files were written, ${there.size} are there: ${parts.join('; ')}`;
}

function told(files: readonly string[], what: string): string | null {
  return files.length === 0 ? null : `${files.length} ${what}, the first ${files[0]}`;
}
