import type { Problem } from '../problems/problem.ts';
import type { PermalinkRegister } from './published.ts';

/** Tables whose record is not there, though addresses of it lead to a text: all its pages would be gone. */
export function lostRecords(records: readonly { readonly id: string }[], register: PermalinkRegister): Problem[] {
  const here = new Set(records.map(({ id }) => id));
  return [...register.values()].flatMap(({ id, places }) => {
    const first = places.find(({ state }) => state === null);
    if (here.has(id) || first === undefined) return [];
    const message = `Unexpected table of \`${id}\`, expected a record of that name`;
    const hint =
      'Its addresses were published: put the file back into the seeds, or, where it reads otherwise now, state its symbol in `seeds/registers/sources.csv`.';
    return [first.problem('permalinks/lost-record', message, hint)];
  });
}
