import { formsLeftOut } from './forms-left-out.ts';
import { giveWay } from './give-way.ts';
import { type Closeness, type Needle, needlesOf } from './needles.ts';
import { ranks } from './rare-pairs.ts';
import { type Reading, readings, type Word } from './readings.ts';
import { simplifications } from './simplify.ts';
import type { Counts, TextSource } from './text-source.ts';
import type { TurnTable } from './turn-table.ts';

export interface Found {
  readonly reading: Reading;
  /** `loose` when the words stand nowhere as typed and punctuation was passed over. */
  readonly closeness: Closeness;
  /** The text in the signs of the records when it was typed in traditional ones, else null. */
  readonly simplified: string | null;
  /** Forms of words that were not looked for, in order: there were too many. */
  readonly leftOut: readonly string[];
}

/**
 * The turns that have what was typed, with the number of places; null counts when nothing was typed. The ways to
 * find the words are tried in this order until one finds something: as typed, in the signs of the records, and both
 * again with punctuation passed over; each as it may be read. Rejects when `signal` says that nobody waits any more.
 */
export async function findText(
  source: TextSource,
  text: string,
  signal?: AbortSignal,
): Promise<{ counts: Counts | null; found: Found | null }> {
  const ways = waysToRead(text, source.table);
  if (ways.length === 0) return { counts: null, found: null };
  for (const closeness of ['exact', 'loose'] as const) {
    for (const way of ways) {
      const counts = await countReading(source, way.reading, closeness, signal);
      if (counts.size > 0) return { counts, found: foundBy(way, closeness) };
    }
  }
  const [reading = { wanted: [], without: [] }] = readings(text);
  return { counts: new Map(), found: foundBy({ reading, simplified: null }, 'exact') };
}

type Way = Pick<Found, 'reading' | 'simplified'>;

function foundBy(way: Way, closeness: Closeness): Found {
  const { wanted, without } = way.reading;
  return { ...way, closeness, leftOut: [...formsLeftOut(wanted, closeness), ...formsLeftOut(without, 'exact')] };
}

/** As typed, then in the signs of the records; both at once where typed signs are hardly ever printed. */
function waysToRead(text: string, { signs, traditional }: TurnTable): Way[] {
  const forms = simplifications(text, traditional);
  const typed = readings(text).map((reading) => ({ reading, simplified: null }));
  const simplified = forms.flatMap((form) => readings(form).map((reading) => ({ reading, simplified: form })));
  const [likeliest] = forms;
  if (likeliest === undefined || !isHardlyPrinted(text, likeliest, ranks(signs))) return [...typed, ...simplified];
  const both = typed.map(({ reading }, way) => ({
    reading: withSimplified(reading, readings(likeliest)[way] ?? reading),
    simplified: likeliest,
  }));
  return [...both, ...simplified];
}

function withSimplified({ wanted, without }: Reading, simplified: Reading): Reading {
  const join = (words: readonly Word[], others: readonly Word[]) => {
    const joined = words.map((word, at) => ({ ...word, simplified: others[at]?.text ?? word.text }));
    // 国 beside 國 is the same word again.
    const typed = new Map(joined.flatMap((one) => (one.text === one.simplified ? [] : [[one.simplified, one.text]])));
    return joined.map((one) => ({ ...one, text: typed.get(one.simplified) ?? one.text }));
  };
  return { wanted: join(wanted, simplified.wanted), without: join(without, simplified.without) };
}

/**
 * Whether a sign was typed that records print by mistake or in a name at most, while they print what it stands for
 * everywhere: 國 stands once in them, and still means 国. But 著 is more than 着 written otherwise.
 */
function isHardlyPrinted(typed: string, simplified: string, rank: ReadonlyMap<string, number>): boolean {
  const meant = [...simplified];
  return [...typed].some((sign, at) => {
    const place = rank.get(meant[at] ?? '');
    return sign !== meant[at] && place !== undefined && (rank.get(sign) ?? rank.size) > 10 * place + 100;
  });
}

/** The turns that have all wanted words and none of the others, with the places of all wanted ones. */
async function countReading(
  source: TextSource,
  { wanted, without }: Reading,
  closeness: Closeness,
  signal?: AbortSignal,
): Promise<Counts> {
  let counts: Counts | undefined = wanted.length === 0 ? everything(source.table) : undefined;
  for (const needle of needlesOf(wanted, closeness)) {
    const here = await findNeedle(source, needle, signal);
    counts = counts === undefined ? here : both(counts, here);
    if (counts.size === 0) return counts;
  }
  const left = new Map(counts);
  for (const needle of needlesOf(without, 'exact')) {
    for (const turn of (await findNeedle(source, needle, signal)).keys()) left.delete(turn);
  }
  return left;
}

function everything({ columns }: TurnTable): Counts {
  return new Map(columns.role.turns.map((_, turn) => [turn, 0]));
}

async function findNeedle(source: TextSource, { forms, closeness }: Needle, signal?: AbortSignal): Promise<Counts> {
  const counts = new Map<number, number>();
  for (let at = 0; at < forms.length; at += atOnce) {
    await giveWay(signal);
    for (const here of await Promise.all(forms.slice(at, at + atOnce).map((form) => source.find(form, closeness)))) {
      for (const [turn, count] of here) counts.set(turn, (counts.get(turn) ?? 0) + count);
    }
  }
  return counts;
}

/** Forms that are looked for at once: their parts of the index load beside each other. */
const atOnce = 4;

function both(one: Counts, other: Counts): Counts {
  const counts = new Map<number, number>();
  for (const [turn, count] of one) {
    const more = other.get(turn);
    if (more !== undefined) counts.set(turn, count + more);
  }
  return counts;
}
