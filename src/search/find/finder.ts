import type { Range } from '../find-matches.ts';
import { simplifications } from '../simplify.ts';
import { closenesses, type Match } from './closeness.ts';
import { type FindData, type FindKind, type FindRow, findKinds } from './find-data.ts';
import { type Folded, fold } from './fold.ts';
import { lettersOf, matchSound, readSounds, soundWays } from './match-sound.ts';
import { matchText } from './match-text.ts';

/** Finds rows by any of their names; the names are made ready once. */
export interface Finder {
  find(typed: string): FoundGroup[];
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

/** The most rows of one kind, and of all together. */
export const mostRows = { kind: 8, all: 20 } as const;

export function openFinder(data: FindData): Finder {
  const sounds = readSounds(data.sounds);
  const candidates = findKinds.flatMap((kind) => data.rows[kind].map((row) => candidateOf(kind, row)));

  function find(typed: string): FoundGroup[] {
    const texts = [...new Set([typed, ...simplifications(typed, data.traditional)])];
    const whole = best(texts.map((text) => [needleOf(text)]));
    // Several words may stand in several names: 中国 王毅.
    return grouped(whole.length > 0 ? whole : best(texts.map(wordsOf)));
  }

  /** The closest rows that have all words of one of the readings. */
  function best(readings: readonly (readonly Needle[])[]): Found[] {
    const found = candidates.flatMap((candidate, order) => {
      const hits = readings.flatMap((words) => foundIn(candidate, order, words) ?? []);
      return hits.length === 0 ? [] : hits.reduce((a, b) => (b.rank < a.rank ? b : a));
    });
    const counts = new Map<FindKind, number>();
    return found
      .sort((a, b) => a.rank - b.rank || a.order - b.order)
      .filter(({ candidate: { kind } }) => {
        const count = (counts.get(kind) ?? 0) + 1;
        counts.set(kind, count);
        return count <= mostRows.kind;
      })
      .slice(0, mostRows.all);
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
        const distance = name.isRelated ? closenesses.length : closenesses.indexOf(match.closeness);
        const hit = { name, match, way, rank: distance * ways + way };
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
  return text
    .split(/\s+/u)
    .map(needleOf)
    .filter(({ folded }) => folded.text !== '');
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
