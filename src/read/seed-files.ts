import { type Dirent, readdirSync, readFileSync, type Stats, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Problem } from '../problems/problem.ts';

/** The record files of a folder, and a problem for each entry that is none and that nobody put there on purpose. */
export interface SeedFiles {
  /** Paths, in the order of their characters. */
  readonly files: string[];
  readonly problems: Problem[];
}

/**
 * What of a folder is read: files that end in `.md` or `.txt`, in whatever case, also by a link. What else is there is
 * named, so that no record is passed over without a word; only the folders of registers and addresses, READMEs, digests and
 * hidden files are passed over.
 */
export function seedFiles(folder: string): SeedFiles {
  const found: SeedFiles = { files: [], problems: [] };
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (isExpected(entry)) continue;
    const file = join(folder, entry.name);
    const why = whyNotRead(entry.name, statOf(file));
    if (why === null) found.files.push(file);
    else found.problems.push(problem(file, 'warning', why));
  }
  return found;
}

/** The bytes of a record file, or the problem that kept them. */
export function readSeed(file: string): { bytes: Uint8Array; problem: null } | { bytes: null; problem: Problem } {
  try {
    return { bytes: readFileSync(file), problem: null };
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const why: Why = {
      rule: 'read/unreadable',
      message: `Unexpected file that cannot be read (${reason})`,
      hint: 'Make it readable for whoever builds the site (`chmod a+r`), or take it out of the folder.',
    };
    return { bytes: null, problem: problem(file, 'error', why) };
  }
}

interface Why {
  readonly rule: string;
  readonly message: string;
  readonly hint: string;
}

const read = /\.(?:md|txt)$/i;

/** Bytes above which a file is no record: the longest meetings print less than a hundredth of that. */
const largest = 64 * 1024 * 1024;

function isExpected({ name }: Dirent): boolean {
  return (
    name.startsWith('.') || ['registers', 'permalinks', 'SHA256SUMS'].includes(name) || /^readme(?:\.\w+)?$/i.test(name)
  );
}

function statOf(file: string): Stats | null {
  return statSync(file, { throwIfNoEntry: false }) ?? null;
}

/** Why an entry is not read; null for one that is. */
function whyNotRead(name: string, stat: Stats | null): Why | null {
  if (stat === null)
    return {
      rule: 'read/dangling-link',
      message: 'Unexpected link to a file that is not there',
      hint: 'Put the record itself into the folder, or take the link out.',
    };
  if (stat.isDirectory())
    return {
      rule: 'read/passed-over',
      message: 'Unexpected folder, expected records beside each other',
      hint: 'Its files are not read: move the records into the folder above.',
    };
  if (!stat.isFile())
    return {
      rule: 'read/passed-over',
      message: 'Unexpected pipe, socket or device, expected a file',
      hint: 'Save what it gives as a file.',
    };
  if (!read.test(name))
    return {
      rule: 'read/passed-over',
      message: `Unexpected ${extname(name) === '' ? 'file without an ending' : `file \`${extname(name)}\``}, expected \`.md\` or \`.txt\``,
      hint:
        endings[extname(name).toLowerCase()] ??
        'If it is the text of a record, rename it to end in `.txt`; else take it out of the folder.',
    };
  if (stat.size > largest)
    return {
      rule: 'read/too-large',
      message: `Unexpected ${Math.round(stat.size / 1024 / 1024)} MB, expected at most ${largest / 1024 / 1024} MB`,
      hint: 'No record is so long; check what the file holds. It was not read.',
    };
  return null;
}

/** What to do with files that people have, by their ending. */
const endings: Readonly<Record<string, string>> = {
  '.pdf': 'PDF files are not read yet: draw the text out with `pdftotext FILE.pdf` and put that here as `.txt`.',
  '.doc': 'Save it from a word processor as plain text in UTF-8, and put that here as `.txt`.',
  '.docx': 'Save it from a word processor as plain text in UTF-8, and put that here as `.txt`.',
  '.odt': 'Save it from a word processor as plain text in UTF-8, and put that here as `.txt`.',
  '.rtf': 'Save it from a word processor as plain text in UTF-8, and put that here as `.txt`.',
  '.html': 'Save the page as plain text in UTF-8, and put that here as `.txt`.',
  '.htm': 'Save the page as plain text in UTF-8, and put that here as `.txt`.',
  '.markdown': 'Rename it to end in `.md`.',
  '.csv': 'Tables belong into `registers/`.',
};

function problem(file: string, severity: Problem['severity'], { rule, message, hint }: Why): Problem {
  return { severity, rule, file, line: 1, column: 1, message, hint };
}
