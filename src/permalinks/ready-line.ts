import type { Decision } from './decision.ts';
import { standsNow } from './give-addresses.ts';
import type { RecordMatch } from './match-record.ts';
import { undecided } from './next-rows.ts';
import type { RecordMove } from './record-move.ts';

/** A record in which published places may have vanished, with what an editor decided on them. */
export interface DecidedMatch {
  readonly id: string;
  readonly match: RecordMatch;
  readonly own: readonly Decision[];
}

/**
 * The one command that answers all that is open, since nothing is written for a record until all of it is decided:
 *
 *     npm run permalinks -- --merge i11-p3 i11a-p1 --merge i11-p4 i11a-p2
 *
 * It keeps what was decided, and says of each other text where it stands now; those that stand nowhere are named
 * behind it. Null where less than two decisions are to be made.
 */
export function readyLine(tables: readonly DecidedMatch[], moves: readonly RecordMove[]): string | null {
  const asked = tables.filter(({ match }) => match.vanished.length > 0);
  const named = (id: string, place: string) => (asked.length > 1 ? `${id}/${place}` : place);
  const lost: string[] = [];
  const line = asked.flatMap(({ id, match, own }) => [
    ...own.map((one) => `--${one.kind} ${named(id, one.place)}${one.kind === 'merge' ? ` ${one.into}` : ''}`),
    ...undecided(match, own).flatMap((published) => {
      const now = standsNow(published, match);
      if (now === null) lost.push(named(id, published.place));
      return now === null ? [] : [`--merge ${named(id, published.place)} ${now}`];
    }),
  ]);
  const all = [...moves.map(({ record, into }) => `--move ${record} ${into}`), ...line];
  if (all.length === 0 || all.length + lost.length < 2) return null;
  const more = lost.length === 0 ? '' : `   (and on the same line a decision on ${lost.join(', ')})`;
  return `npm run permalinks -- ${all.join(' ')}${more}`;
}
