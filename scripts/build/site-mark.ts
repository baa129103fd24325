import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a folder is known as a site that a build made, and may replace. */
export const markFile = 'made-by-verbatim.txt';

const mark = 'Verbatim made this folder. The next build replaces it whole: keep nothing of your own in it.\n';

export function writeMark(folder: string): void {
  writeFileSync(join(folder, markFile), mark);
}

/** Whether a build made this folder; also where it was one from before there was a mark. */
export function isBuiltSite(folder: string): boolean {
  const file = join(folder, markFile);
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) return readFileSync(file, 'utf8') === mark;
  return madeBeforeMarks.every((name) => existsSync(join(folder, name)));
}

const madeBeforeMarks = ['service-worker.js', 'pagefind/pagefind-entry.json', 'data/record.schema.json', '_astro'];
