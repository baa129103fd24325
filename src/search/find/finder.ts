import type { Range } from '../find-matches.ts';
import { simplifications } from '../simplify.ts';
import { type Closeness, closenesses, type Match } from './closeness.ts';
import { type FindData, type FindKind, type FindRow, findKinds } from './find-data.ts';
import { type Folded, fold } from './fold.ts';
import { lettersOf, matchSound, readSounds, soundWays } from './match-sound.ts';
import { matchText } from './match-text.ts';

/** Finds rows by any of their names; the names are made ready once. */
export interface Finder {
  /** Nothing is found for a single Latin letter, which is in every other name. */
  find(typed: string, most?: MostRows): FoundGroup[];
}

/** The most rows of one kind, and of all together. */
export interface MostRows {
  readonly kind: number;
  readonly all: number;
}

/** The rows of one kind, the closest first. Kinds without any are left out. */
export interface FoundGroup {
  readonly kind: FindKind;
  readonly rows: readonly FoundRow[];
}

export interface FoundRow {
  readonly id: string;
  readonly name: Marked;
  /** The other name by which it was found, where neither name nor note has what was typed. */
  readonly key: Marked | null;
  readonly note: Marked | null;
}

/** A text, and what of it was typed. */
export interface Marked {
  readonly text: string;
  readonly marks: readonly Range[];
}

/** As many as a list shows that has the room to itself. */
export const mostRows: MostRows = { kind: 8, all: 12 };

export function openFinder(data: FindData): Finder {
  const sounds = readSounds(data.sounds);
  const candidates = findKinds.flatMap((kind) => data.rows[kind].map((row) => candidateOf(kind, row)));

  function find(typed: string, most: MostRows = mostRows): FoundGroup[] {
    if (typed.length > longestTyped || /^[a-z]$/.test(fold(typed).text)) return [];
    const texts = [...new Set([typed, ...simplifications(typed, data.traditional)])];
    const whole = rowsWith(texts.map((text) => [needleOf(text)]));
    // Several words may stand in several names: 中国 王毅.
    return grouped(closest(whole.length > 0 ? whole : rowsWith(texts.map(wordsOf)), most));
  }

  /** The rows that have all words of one of the readings, the closest first. */
  function rowsWith(readings: readonly (readonly Needle[])[]): Found[] {
    const found = candidates.flatMap((candidate, order) => {
      const hits = readings.flatMap((words) => foundIn(candidate, order, words) ?? []);
      return hits.length === 0 ? [] : hits.reduce((a, b) => (b.rank < a.rank ? b : a));
    });
    const isNamed = found.some(({ rank }) => rank < rankOf('part', 0));
    return found
      .filter(({ hits }) => !isNamed || !hits.some(isSoundInside))
      .sort((a, b) => a.rank - b.rank || a.order - b.order);
  }

  function foundIn(candidate: Candidate, order: number, words: readonly Needle[]): Found | null {
    const hits: Hit[] = [];
    for (const word of words) {
      const hit = closestHit(candidate, word);
      if (hit === null) return null;
      hits.push(hit);
    }
    return hits.length === 0 ? null : { candidate, order, hits, rank: Math.max(...hits.map(({ rank }) => rank)) };
  }

  /** Among names that are equally close the first counts: the one that lists print. */
  function closestHit(candidate: Candidate, word: Needle): Hit | null {
    let shown: Hit | null = null;
    let closest: Hit | null = null;
    for (const name of candidate.names) {
      for (const [way, match] of matches(name, word).entries()) {
        if (match === null) continue;
        const hit = { name, match, way, rank: rankOf(name.isRelated ? 'related' : match.closeness, way) };
        if (closest === null || hit.rank < closest.rank) closest = hit;
        if (name.isShown && (shown === null || hit.rank < shown.rank)) shown = hit;
      }
    }
    if (closest === null) return null;
    // What the row prints anyway says best why it is there; how near it is, the nearest name says.
    return { ...(shown !== null && shown.way <= closest.way ? shown : closest), rank: closest.rank };
  }

  function matches({ folded: name, isSounded }: Name, { folded, letters }: Needle): (Match | null)[] {
    const text = matchText(name, folded);
    if (letters === null || !isSounded) return [text];
    return [text, ...soundWays.map((way) => matchSound(name, letters, sounds, way))];
  }

  return { find };
}

/** UTF-16 units beyond which nothing is typed to find a name: no row is called anything as long. */
const longestTyped = 300;

/** What was typed, or a word of it, made ready. */
interface Needle {
  readonly folded: Folded;
  readonly letters: string | null;
}

interface Name {
  readonly folded: Folded;
  /** Whether the row prints it, found or not. */
  readonly isShown: boolean;
  /** Whether it names something else that the row belongs to: the delegation of a speaker. */
  readonly isRelated: boolean;
  /** Whether it is looked for by its sound; titles and symbols are not. */
  readonly isSounded: boolean;
}

interface Candidate {
  readonly kind: FindKind;
  readonly id: string;
  readonly name: Name;
  readonly note: Name | null;
  readonly names: readonly Name[];
}

interface Hit {
  readonly name: Name;
  readonly match: Match;
  /** As it is written, by its syllables, by its initials: the likelier the smaller. */
  readonly way: number;
  /** The smaller the closer. */
  readonly rank: number;
}

const ways = 1 + soundWays.length;

function rankOf(closeness: Closeness | 'related', way: number): number {
  return (closeness === 'related' ? closenesses.length : closenesses.indexOf(closeness)) * ways + way;
}

/**
 * Whether only the sound is there, and within a name: `zhongguo` in 美利坚合众国. True, and odd to see beside 中国,
 * so it is left out where something is called so, or begins so.
 */
function isSoundInside({ rank }: Hit): boolean {
  return rank > rankOf('inside', 0) && rank < rankOf('related', 0);
}

interface Found {
  readonly candidate: Candidate;
  readonly order: number;
  readonly hits: readonly Hit[];
  readonly rank: number;
}

function needleOf(text: string): Needle {
  return { folded: fold(text), letters: lettersOf(text) };
}

function wordsOf(text: string): Needle[] {
  return [...new Set(text.split(/\s+/u))].map(needleOf).filter(({ folded }) => folded.text !== '');
}

function candidateOf(kind: FindKind, [id, name, note, ...keys]: FindRow): Candidate {
  const isSounded = kind === 'speakers' || kind === 'delegations';
  const shown = { folded: fold(name), isShown: true, isRelated: false, isSounded };
  // The note of a delegation says what kind it is, which names no delegation.
  const noted =
    note === '' ? null : { folded: fold(note), isShown: true, isRelated: kind === 'speakers', isSounded: false };
  const searched = noted === null || kind === 'delegations' ? [] : [noted];
  const others = keys.map((key) => ({ folded: fold(key), isShown: false, isRelated: false, isSounded }));
  return { kind, id, name: shown, note: noted, names: [shown, ...searched, ...others] };
}

/** The first rows of each kind; where there are too many of them, the closest, of equal ones the kinds in turn. */
function closest(found: readonly Found[], most: MostRows): Found[] {
  return findKinds
    .flatMap((kind) => {
      const rows = found.filter(({ candidate }) => candidate.kind === kind);
      return rows.slice(0, most.kind).map((row, turn) => ({ row, turn }));
    })
    .sort((a, b) => a.row.rank - b.row.rank || a.turn - b.turn)
    .slice(0, most.all)
    .map(({ row }) => row);
}

function grouped(found: readonly Found[]): FoundGroup[] {
  return findKinds.flatMap((kind) => {
    const rows = found.filter(({ candidate }) => candidate.kind === kind).map(rowOf);
    return rows.length === 0 ? [] : [{ kind, rows }];
  });
}

function rowOf({ candidate: { id, name, note }, hits }: Found): FoundRow {
  const key = hits.find((hit) => !hit.name.isShown)?.name;
  return {
    id,
    name: marked(name, hits),
    key: key === undefined ? null : marked(key, hits),
    note: note === null ? null : marked(note, hits),
  };
}

function marked(name: Name, hits: readonly Hit[]): Marked {
  const { original, starts, ends } = name.folded;
  const marks = hits
    .filter((hit) => hit.name === name)
    .map(({ match }) => ({ start: starts[match.from] ?? 0, end: ends[match.to - 1] ?? original.length }))
    .sort((a, b) => a.start - b.start)
    // Two words may have found the same place.
    .filter(({ start }, index, all) => index === 0 || start >= (all[index - 1]?.end ?? 0));
  return { text: original, marks };
}
