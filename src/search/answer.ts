import { type Found, findText } from './find-text.ts';
import { giveWay } from './give-way.ts';
import { type FilterKey, type Filters, filterKeys, type Query } from './query.ts';
import type { Counts, TextSource } from './text-source.ts';
import { type Turn, type TurnTable, valuesOf } from './turn-table.ts';

export interface Answer {
  readonly hits: readonly Hit[];
  /** Places in all hits; 0 when only filters were asked for. */
  readonly matches: number;
  /** How many interventions have the words when no filter is set. */
  readonly unfiltered: number;
  /** How the words were read to be found; null when there were none. */
  readonly found: Found | null;
  /** For each filter its values among the interventions that pass the others, the most frequent first. */
  readonly facets: Readonly<Record<FilterKey, readonly FacetValue[]>>;
}

/** An intervention that answers a query. */
export interface Hit {
  readonly turn: Turn;
  /** How often the words stand in it. */
  readonly count: number;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/**
 * Every intervention that has what was asked for, and no other. Rejects when that can not be known, and when `signal`
 * says that nobody waits for it any more.
 */
export async function answerQuery(
  source: TextSource,
  turns: readonly Turn[],
  query: Query,
  signal?: AbortSignal,
): Promise<Answer> {
  const { table } = source;
  const { counts, found } = await findText(source, query.text, signal);
  await giveWay(signal);
  const all = counts === null ? turns.map((turn) => ({ turn, count: 0 })) : hitsOf(turns, counts);
  const hits = all.filter(({ turn }) => passes(table, turn, query.filters));
  return {
    hits: hits.sort(query.order === 'date' ? byDate : byRelevance),
    matches: hits.reduce((sum, { count }) => sum + count, 0),
    unfiltered: all.length,
    found,
    facets: facetsOf(table, all, query.filters),
  };
}

function hitsOf(turns: readonly Turn[], counts: Counts): Hit[] {
  return turns.flatMap((turn) => {
    const count = counts.get(turn.at);
    return count === undefined ? [] : [{ turn, count }];
  });
}

function passes(table: TurnTable, turn: Turn, filters: Filters, except?: FilterKey): boolean {
  return filterKeys.every((key) => {
    const value = filters[key];
    return value === undefined || key === except || valuesOf(table, key, turn).includes(value);
  });
}

function facetsOf(table: TurnTable, hits: readonly Hit[], filters: Filters): Answer['facets'] {
  const facet = (key: FilterKey): FacetValue[] => {
    const counts = new Map<string, number>();
    for (const { turn } of hits) {
      if (!passes(table, turn, filters, key)) continue;
      for (const value of valuesOf(table, key, turn)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const values = [...counts].map(([value, count]) => ({ value, count }));
    return values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  };
  return {
    meeting: facet('meeting'),
    speaker: facet('speaker'),
    delegation: facet('delegation'),
    role: facet('role'),
    capacity: facet('capacity'),
    year: facet('year'),
    language: facet('language'),
  };
}

/** The latest meeting first, then the order of the meeting. */
function byDate({ turn: one }: Hit, { turn: other }: Hit): number {
  return (other.meeting.date ?? '').localeCompare(one.meeting.date ?? '') || one.at - other.at;
}

/** The most matches first. */
function byRelevance(one: Hit, other: Hit): number {
  return other.count - one.count || byDate(one, other);
}
