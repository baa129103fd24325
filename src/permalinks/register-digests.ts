import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { digestOf, digestsFile, type ListedDigest, listDigests, readDigests } from '../read/digest-list.ts';

/**
 * The digests of all tables of the register, in a list that stands beside its folder: the tables say of each other
 * whether they are whole, but not whether they are there at all.
 */
export function registerDigests(seeds: string): string {
  return listDigests(seeds, tablesOf(seeds));
}

/** Whether addresses were ever published from these seeds. */
export function hasRegister(seeds: string): boolean {
  return existsSync(join(seeds, digestsFile)) || tablesOf(seeds).length > 0;
}

/** In what the tables differ from the list, and their lack where the list is all that is left of them. */
export function digestProblems(seeds: string): Problem[] {
  const file = join(seeds, digestsFile);
  const tables = tablesOf(seeds);
  const isTable = ({ name }: ListedDigest) => tables.includes(name);
  const at = (line: number, what: string, message: string, hint: string): Problem => {
    return { severity: 'error', rule: `permalinks/${what}`, file, line, column: 1, message, hint };
  };
  if (!existsSync(file))
    return tables.length === 0 ? [] : [at(1, 'no-digests', 'Unexpected lack of the list of digests', takeBoth(seeds))];
  const { listed, unreadable } = readDigests(readFileSync(file, 'utf8'));
  if (listed.length > 0 && !listed.some(isTable)) {
    const message = `Unexpected lack of all published addresses, expected them in \`${join(seeds, folder)}\``;
    return [at(1, 'lost-register', message, takeBack(seeds))];
  }
  const names = new Set(listed.map(({ name }) => name));
  return [
    ...unreadable.map((line) => {
      return at(line, 'digests', 'Unexpected line, expected a digest and the name of a file', takeBoth(seeds));
    }),
    ...listed.flatMap((one) => {
      const { name, sha256, line } = one;
      if (!isTable(one))
        return [
          at(line, 'digests', `Unexpected lack of \`${name}\`, expected it as it was published`, takeBoth(seeds)),
        ];
      if (digestOf(join(seeds, name)) === sha256) return [];
      return [at(line, 'digests', `Unexpected bytes of \`${name}\`, expected those of this digest`, takeBoth(seeds))];
    }),
    ...tables
      .filter((name) => !names.has(name))
      .map((name) => at(1, 'digests', `Unexpected \`${name}\`, expected its digest in the list`, takeBoth(seeds))),
  ];
}

/** The folder of the tables, in that of the seeds. */
const folder = 'permalinks';

/** The tables and the lists beside them: `permalinks/s-pv-9688.csv`. */
function tablesOf(seeds: string): string[] {
  if (!existsSync(join(seeds, folder))) return [];
  return readdirSync(join(seeds, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.csv'))
    .map(({ name }) => `${folder}/${name}`);
}

function takeBack(seeds: string): string {
  return `Readers cite them, and a register that is begun anew would give other ones. Take it back: \`git checkout -- ${join(seeds, folder)}\`, or from the last copy. Where nothing was ever published, remove ${join(seeds, digestsFile)} too, and \`npm run permalinks -- --first\` begins one.`;
}

function takeBoth(seeds: string): string {
  const list = join(seeds, digestsFile);
  return `\`npm run permalinks\` writes the tables and this list in one go: take both back, \`git checkout -- ${list} ${join(seeds, folder)}\`. Where two versions of the register were merged row by row, \`cd ${seeds} && sha256sum ${folder}/*.csv > ${digestsFile}\`.`;
}
