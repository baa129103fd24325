import { comparable, findMatches } from './find-matches.ts';
import { type Closeness, type Needle, needlesOf } from './needles.ts';
import { type FilterKey, type Filters, filterKeys, type Query, type Reading, readings } from './query.ts';
import { simplifications } from './simplify.ts';
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

export interface Found {
  readonly reading: Reading;
  /** `loose` when the words stand nowhere as typed and punctuation was passed over. */
  readonly closeness: Closeness;
  /** The text in the signs of the records when it was typed in traditional ones, else null. */
  readonly simplified: string | null;
}

export interface FacetValue {
  readonly value: string;
  readonly count: number;
}

/**
 * Every intervention that has what was asked for, and no other. Rejects when that can not be known.
 *
 * The ways to find the words are tried in this order until one finds something: as typed, in the signs of the
 * records, and both again with punctuation passed over; each as it may be read.
 */
export async function answerQuery(source: TextSource, turns: readonly Turn[], query: Query): Promise<Answer> {
  const { table } = source;
  const { counts, found } = await findText(source, query.text);
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

async function findText(source: TextSource, text: string): Promise<{ counts: Counts | null; found: Found | null }> {
  if (readings(text).length === 0) return { counts: null, found: null };
  const forms = [null, ...simplifications(text, source.table.traditional)];
  for (const closeness of ['exact', 'loose'] as const) {
    for (const simplified of forms) {
      for (const reading of readings(simplified ?? text)) {
        const counts = await countReading(source, reading, closeness);
        if (counts.size > 0) return { counts, found: { reading, closeness, simplified } };
      }
    }
  }
  const [reading = { wanted: [], without: [] }] = readings(text);
  return { counts: new Map(), found: { reading, closeness: 'exact', simplified: null } };
}

/** The turns that have all wanted words and none of the others, with the places of all wanted ones. */
async function countReading(source: TextSource, { wanted, without }: Reading, closeness: Closeness): Promise<Counts> {
  let counts: Counts | undefined;
  for (const needle of needlesOf(wanted, closeness)) {
    const here = await findNeedle(source, needle);
    counts = counts === undefined ? here : both(counts, here);
    if (counts.size === 0) return counts;
  }
  const left = new Map(counts);
  for (const needle of needlesOf(without, 'exact')) {
    for (const turn of (await findNeedle(source, needle)).keys()) left.delete(turn);
  }
  return left;
}

async function findNeedle(source: TextSource, needle: Needle): Promise<Counts> {
  const { forms, closeness } = needle;
  const counts = await Promise.all(forms.map((form) => source.find(form, closeness)));
  const [only = new Map<number, number>()] = counts;
  if (counts.length === 1) return only;
  // Forms of a word may share places, so the texts say how many there are.
  const turns = [...new Set(counts.flatMap((here) => [...here.keys()]))];
  const read = turns.map(async (turn) => {
    const { content } = await source.text(turn);
    return [turn, findMatches(comparable(content), [needle])?.count ?? 0] as const;
  });
  return new Map(await Promise.all(read));
}

function both(one: Counts, other: Counts): Counts {
  const counts = new Map<number, number>();
  for (const [turn, count] of one) {
    const more = other.get(turn);
    if (more !== undefined) counts.set(turn, count + more);
  }
  return counts;
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
