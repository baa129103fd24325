import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Problem } from '../problems/problem.ts';
import { optionalCell, readRegister, registerBytes, requiredCell } from '../read/read-register.ts';
import {
  editionsFile,
  lostTables,
  type PublishedEdition,
  readEditions,
  rewrittenTables,
  unlisted,
  unlistedProblems,
} from './edition-register.ts';
import { gatherPlaces } from './gather-places.ts';
import type { PermalinkRegister, PublishedRecord } from './published.ts';
import { headsFile, type PublishedHeads, readHeads } from './record-heads.ts';
import { registerDoubts } from './register-doubts.ts';

const count = z
  .string()
  .regex(/^[1-9][0-9]{0,5}$/, 'expected a number, from 1')
  .transform(Number);

const columns = {
  schema: z.object({
    edition: count,
    place: requiredCell.regex(/^[a-z0-9-]+$/, 'expected a place such as `i12-p3`'),
    label: optionalCell,
    hash: z
      .string()
      .regex(/^(?:[0-9a-f]{8})?$/, 'expected eight hexadecimal digits')
      .transform((cell) => (cell === '' ? null : cell)),
    state: z.enum(['', 'withdrawn', 'merged', 'behind']).transform((cell) => (cell === '' ? null : cell)),
    into: optionalCell,
    text: optionalCell,
  }),
  key: ['edition', 'place'],
} as const;

export interface LoadedPermalinks {
  register: PermalinkRegister;
  heads: PublishedHeads;
  /** What the list of editions lacks: nothing, once a run has ended. */
  unlisted: PublishedEdition[];
  problems: Problem[];
}

/** All tables of a folder; no folder is no table. */
export function loadPermalinks(folder: string): LoadedPermalinks {
  const tables = tablesIn(folder).map((name) => {
    const file = join(folder, name);
    return readPermalinks(basename(name, '.csv'), file, registerBytes(file));
  });
  const register = new Map(tables.map(({ published }) => [published.id, published]));
  const list = join(folder, editionsFile);
  const listed = registerBytes(list);
  const editions = readEditions(list, listed);
  const records = join(folder, headsFile);
  const heads = readHeads(records, registerBytes(records));
  const problems = [...tables.flatMap((table) => table.problems), ...editions.problems, ...heads.problems];
  const lacking = unlisted(register, heads, editions);
  return {
    register,
    heads: heads.heads,
    unlisted: lacking,
    // What cannot be read was told; it need not be told that it differs, too.
    problems:
      problems.length > 0
        ? problems
        : [
            ...lostTables(register, editions, heads),
            ...rewrittenTables(register, heads, editions),
            ...unlistedProblems(lacking, list, listed !== null),
          ],
  };
}

/** One table. */
export function readPermalinks(
  id: string,
  file: string,
  bytes: Uint8Array | null,
): { published: PublishedRecord; problems: Problem[] } {
  const { rows, problems } = readRegister(file, bytes, columns);
  return {
    published: {
      id,
      file,
      places: gatherPlaces(rows),
      rows: rows.map(({ values }) => values),
      edition: rows.reduce((last, { values }) => Math.max(last, values.edition), 0),
    },
    problems: [...problems, ...(problems.length > 0 ? [] : registerDoubts(rows))],
  };
}

function tablesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.csv') && name !== editionsFile && name !== headsFile)
      .sort();
  } catch {
    return [];
  }
}
