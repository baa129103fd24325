import type { Problem } from '../problems/problem.ts';
import type { RegisterRow } from '../read/read-register.ts';
import { interventionOf, placeName } from './place-name.ts';
import type { PublishedRow } from './published.ts';

/** Rows that contradict themselves or one another: somebody took a row out or wrote one by hand. */
export function registerDoubts(rows: readonly RegisterRow<PublishedRow>[]): Problem[] {
  const hint = 'Rows are added by `npm run permalinks` and never changed: take the table back from the version before.';
  const numbers = Map.groupBy(rows, ({ values }) => placeName(values.place).family);
  const known = new Set(rows.map(({ values }) => values.place));
  let edition = 1;
  return rows.flatMap(({ values, problemAt }) => {
    const { place, state, hash, into, text } = values;
    const { family, number, suffix } = placeName(place);
    const parent = interventionOf(place);
    const found: Problem[] = [];
    if (values.edition < edition)
      found.push(
        problemAt('edition', 'permalinks/order', `Unexpected edition ${values.edition} after ${edition}`, hint),
      );
    edition = Math.max(edition, values.edition);
    if (state !== 'behind' && (state === null) === (hash === null))
      found.push(
        problemAt('hash', 'permalinks/state', `Unexpected row of \`${place}\`, expected a hash or a state`, hint),
      );
    const isElsewhere = state === 'merged' && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(into ?? '');
    const leads = state === 'merged' || (state === 'behind' && into !== null);
    if (leads !== (into !== null) || (into !== null && !isElsewhere && (!known.has(into) || into === place)))
      found.push(
        problemAt(
          'into',
          'permalinks/into',
          `Unexpected row of \`${place}\`, expected a known place that it leads to or stands behind`,
          hint,
        ),
      );
    if (hash !== null && (text === null) !== (values.label !== null))
      found.push(
        problemAt('text', 'permalinks/text', `Unexpected row of \`${place}\`, expected a label or a text`, hint),
      );
    if (parent !== null && !known.has(parent))
      found.push(problemAt('place', 'permalinks/gap', `Unexpected \`${place}\` without \`${parent}\``, hint));
    const counted = !/op$|-$/.test(family);
    const previous = `${family}${number - 1}`;
    if (counted && suffix === '' && number > 1 && !known.has(previous) && numbers.has(family))
      found.push(problemAt('place', 'permalinks/gap', `Unexpected \`${place}\` without \`${previous}\``, hint));
    return found;
  });
}
