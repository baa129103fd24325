import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A list of digests that stands beside what it lists, so that one tag or signature holds all of it. In its folder
 * `sha256sum -c SHA256SUMS` says whether the files are as they were:
 *
 *     5d0c…  permalinks/s-pv-9688.csv
 */
export const digestsFile = 'SHA256SUMS';

export interface ListedDigest {
  /** Path below the folder of the list, with `/`. */
  readonly name: string;
  /** Of the bytes of the file: 64 hexadecimal digits. */
  readonly sha256: string;
  /** Line of the list, from 1. */
  readonly line: number;
}

/** The list of these files of a folder, in the order of their characters. Throws where one of them is not there. */
export function listDigests(folder: string, names: Iterable<string>): string {
  return [...names]
    .sort()
    .map((name) => {
      // sha256sum would write these otherwise; nothing that is made here has them.
      if (/[\\\n\r]/.test(name)) throw new Error(`Unexpected name of a file: ${JSON.stringify(name)}`);
      return `${digestOf(join(folder, name))}  ${name}\n`;
    })
    .join('');
}

/** What a list says, and the lines that say nothing. `sha256sum` may have written it: `*` before a name means its bytes. */
export function readDigests(text: string): { listed: ListedDigest[]; unreadable: number[] } {
  const lines = text.replace(/\n$/, '').split(/\r?\n/);
  const found = lines.map((content, index) => ({ line: index + 1, match: /^([0-9a-f]{64}) [ *](.+)$/.exec(content) }));
  return {
    listed: found.flatMap(({ line, match }) => {
      const [, sha256, name] = match ?? [];
      return sha256 === undefined || name === undefined ? [] : [{ name, sha256, line }];
    }),
    unreadable: found.flatMap(({ line, match }) => (match === null ? [line] : [])),
  };
}

/** The digest of a file: 64 hexadecimal digits. */
export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}
