import { Converter } from 'opencc-js';
import type { Meeting } from '../../src/collections/meeting.ts';
import { seededChance } from './random.ts';

/**
 * Queries taken from the records themselves, each with what it means to the plain scan:
 *
 *     typed               runs, all of which must be there
 *     2019年 9 月          2019年9月         a blank beside a figure, a letter or a sign is typography
 *     反恐 合作            反恐, 合作         a blank between two Han signs parts two words
 *     "-格林菲尔德夫"       -格林菲尔德夫      what would be an operator is quoted, as a person must do
 *
 * Since each is a run of a record, its runs are always there as they stand.
 */
export interface ExactQuery {
  readonly kind: 'random' | 'name' | 'symbol' | 'latin' | 'figure' | 'mixed';
  readonly typed: string;
  readonly runs: readonly string[];
}

export interface ExactQueries {
  readonly queries: readonly ExactQuery[];
  /** Draws that became no query, by reason: nothing is passed over in silence. */
  readonly left: Readonly<Record<LeftOut, number>>;
}

export const reasonsToLeave = {
  blank: 'holds only blanks',
  quotation: 'holds a quotation mark where the language of queries means a phrase by it',
  again: 'was drawn before',
} as const;
export type LeftOut = keyof typeof reasonsToLeave;

const most = 12;

/** So many different random runs of 1 to 12 signs, and all names, symbols, Latin words, figures and mixed runs up to a number. */
export function queriesFrom(meetings: readonly Meeting[], random: number, ofEachKind = 20, seed = 4): ExactQueries {
  const chance = seededChance(seed);
  const texts = meetings.flatMap(({ interventions }) =>
    interventions.map(({ label, parts }) =>
      [`${label}：`, ...parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))].join('\n'),
    ),
  );
  const left: Record<LeftOut, number> = { blank: 0, quotation: 0, again: 0 };
  const queries = new Map<string, ExactQuery>();
  const add = (kind: ExactQuery['kind'], run: string): boolean => {
    const query = queryFor(kind, run);
    const reason = typeof query === 'string' ? query : queries.has(query.typed) ? 'again' : undefined;
    if (reason !== undefined) left[reason] += 1;
    else if (typeof query !== 'string') queries.set(query.typed, query);
    return reason === undefined;
  };

  // A place among all signs of all texts, so that long texts are met as often as they are long.
  const ends: number[] = [];
  for (const text of texts) ends.push((ends.at(-1) ?? 0) + text.length);
  const textAt = (place: number) => {
    let [low, high] = [0, ends.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ends[middle] ?? 0) > place) high = middle;
      else low = middle + 1;
    }
    return { text: texts[low] ?? '', start: place - (ends[low - 1] ?? 0) };
  };
  for (let made = 0; made < random; ) {
    const length = 1 + chance.below(most);
    const { text, start } = textAt(chance.below(ends.at(-1) ?? 0));
    // Counted in signs: a sign of two units is never cut.
    const run = [...text.slice(start).replace(/^[\uDC00-\uDFFF]/, '')].slice(0, length).join('');
    if (add('random', run)) made += 1;
  }
  const names = meetings.flatMap(({ interventions }) => interventions.map(({ name }) => name));
  const found = (pattern: RegExp) => texts.flatMap((text) => text.match(pattern) ?? []);
  const kinds = {
    name: names,
    symbol: found(/[A-Z]\/[A-Z0-9/]*[0-9]+|\b[0-9]{2}\/[0-9]+/g),
    latin: found(/[A-Za-z]{2,}/g),
    figure: found(/[0-9]{2,}/g),
    mixed: found(/\p{Script=Han}{1,3}\s?[0-9A-Za-z]+\s?\p{Script=Han}{1,3}/gu),
  } as const;
  for (const kind of ['name', 'symbol', 'latin', 'figure', 'mixed'] as const) {
    const all = [...new Set(kinds[kind])];
    for (let count = 0; count < Math.min(ofEachKind, all.length); count += 1) {
      const [run = ''] = all.splice(chance.below(all.length), 1);
      add(kind, run);
    }
  }
  return { queries: [...queries.values()], left };
}

/** What a person types to find a run of a record, or why no query can be made of it. */
function queryFor(kind: ExactQuery['kind'], run: string): ExactQuery | 'blank' | 'quotation' {
  const typed = run.replace(/\s+/gu, ' ').trim();
  if (typed === '') return 'blank';
  const atEdge = /(?:^|\s)[-－]?["＂]|["＂](?:\s|$)/u.test(typed);
  const minus = /(?:^|\s)[-－]\S/u.test(typed);
  if (atEdge || (minus && /["＂]/u.test(typed))) return 'quotation';
  return minus ? { kind, typed: `"${typed}"`, runs: [typed] } : { kind, typed, runs: runsOf(typed) };
}

function runsOf(typed: string): string[] {
  return typed.split(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u);
}

/** The standards of Traditional Chinese that people type. */
const standards = ['t', 'tw', 'hk'] as const;
const toTraditional = standards.map((to) => Converter({ from: 'cn', to }));
const signToSimplified = Converter({ from: 't', to: 'cn' });

/**
 * The queries typed in Traditional Chinese, one standard after the other. `same` counts those that are
 * written alike, which make no query.
 */
export function traditionalForms(queries: readonly ExactQuery[]): { queries: ExactQuery[]; same: number } {
  const forms = queries.map((query, at): ExactQuery => {
    const convert = toTraditional[at % toTraditional.length];
    return { ...query, typed: convert?.(query.typed) ?? query.typed };
  });
  const changed = forms.filter(({ typed }, at) => typed !== queries[at]?.typed);
  return { queries: changed, same: forms.length - changed.length };
}

/** A text with every sign that is Traditional alone made Simplified: what a Traditional query may at most mean. */
export function simplifiedSigns(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (sign) => {
    const known = simplified.get(sign) ?? signToSimplified(sign);
    simplified.set(sign, known);
    return known;
  });
}

const simplified = new Map<string, string>();

/**
 * The queries without punctuation, and without the blanks that are typography. `same` counts those that have
 * none, `empty` those that have nothing else.
 */
export function punctuationFreeForms(queries: readonly ExactQuery[]): {
  queries: ExactQuery[];
  same: number;
  empty: number;
} {
  const forms = queries.map(({ kind, runs }): ExactQuery => {
    const bare = runs.map((run) => run.replace(/[\p{P}\p{S}\s]/gu, '')).filter((run) => run !== '');
    return { kind, typed: bare.join(' '), runs: bare };
  });
  const changed = forms.filter(({ typed }, at) => typed !== queries[at]?.typed);
  const kept = changed.filter(({ typed }) => typed !== '');
  return { queries: kept, same: forms.length - changed.length, empty: changed.length - kept.length };
}
