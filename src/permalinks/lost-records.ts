import type { Problem } from '../problems/problem.ts';
import { movedInto } from './moved-records.ts';
import type { PermalinkRegister } from './published.ts';
import type { PublishedHeads } from './record-heads.ts';

/** Tables whose record is not there, though nobody said that it was withdrawn or moved: all its pages would be gone. */
export function lostRecords(
  records: readonly { readonly id: string }[],
  register: PermalinkRegister,
  heads: PublishedHeads,
): Problem[] {
  const here = new Set(records.map(({ id }) => id));
  const fresh = records.filter(({ id }) => !register.has(id)).map(({ id }) => id);
  const now = fresh.length === 1 ? fresh[0] : 'NEW-ID';
  return [...register.values()].flatMap((published) => {
    const { id, places } = published;
    const isWithdrawn = typeof heads.get(id)?.withdrawn === 'string';
    const isSettled = isWithdrawn || register.has(movedInto(published) ?? '');
    const open = places.find(({ state }) => state === null) ?? (isSettled ? undefined : places[0]);
    if (here.has(id) || open === undefined) return [];
    const message = `Unexpected table of \`${id}\`, expected a record of that name`;
    const hint = `Its addresses were published: put the file back into the seeds. Where the record is called otherwise now, since a symbol was stated or a number corrected, \`npm run permalinks -- --move ${id} ${now}\` leads from all of them to its new ones. Where it is to be gone, \`npm run permalinks -- --withdraw ${id} "REASON"\` leaves pages that say so, with the reason.`;
    return [open.problem('permalinks/lost-record', message, hint)];
  });
}
