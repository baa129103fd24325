import type { Problem } from '../problems/problem.ts';
import type { PermalinkRegister } from './published.ts';
import type { PublishedHeads } from './record-heads.ts';

/** Tables whose record is not there, though nobody said that it was withdrawn: all its pages would be gone. */
export function lostRecords(
  records: readonly { readonly id: string }[],
  register: PermalinkRegister,
  heads: PublishedHeads,
): Problem[] {
  const here = new Set(records.map(({ id }) => id));
  return [...register.values()].flatMap(({ id, places }) => {
    const isWithdrawn = typeof heads.get(id)?.withdrawn === 'string';
    const open = places.find(({ state }) => state === null) ?? (isWithdrawn ? undefined : places[0]);
    if (here.has(id) || open === undefined) return [];
    const message = `Unexpected table of \`${id}\`, expected a record of that name`;
    const hint = `Its addresses were published: put the file back into the seeds, or, where it reads otherwise now, state its symbol in \`seeds/registers/sources.csv\`. Where it is to be gone, \`npm run permalinks -- --withdraw ${id} "REASON"\` leaves pages that say so, with the reason.`;
    return [open.problem('permalinks/lost-record', message, hint)];
  });
}
