/** A run of signs to look for. */
export interface Word {
  readonly text: string;
  /** Whether it stood in `"…"`: its punctuation always counts. */
  readonly phrase: boolean;
  /** The same in the signs of the records, where what was typed in traditional signs may mean that as well. */
  readonly simplified?: string;
}

/** The forms in which a word will do, empty and equal ones among them: 塔斯马甘贝托夫|塔斯马甘别托夫 is both. What stood in `"…"` has one. */
export function alternativesOf({ text, phrase, simplified }: Word): string[] {
  const written = [text, simplified ?? text];
  return phrase ? written : written.flatMap((form) => form.split('|'));
}

/** One way to read what was typed: all of `wanted` and none of `without`; where nothing is wanted, everything without. */
export interface Reading {
  readonly wanted: readonly Word[];
  readonly without: readonly Word[];
}

/** UTF-16 units of what was typed beyond which nothing is read: more than any paragraph has, and what an address carries. */
export const mostCharacters = 1500;

/**
 * The ways to read what was typed, the likelier first; none when nothing was typed.
 *
 *     安理会 "和平、安全" -制裁
 *     ^plain ^phrase      ^without
 *
 * Operators stand between blanks or at the ends: within a run (`的"一带一路"倡议`) the record prints them.
 * Between two Han characters only a person who means two words types a blank; beside a figure, a Latin
 * letter or a sign it may also be the typography of the record (`2024年 7 月`), so plain words are read
 * with such blanks closed first. As a record may print what looks like an operator, the whole as it stands
 * comes last; it is all there is when everything would be left out (`-2024`).
 */
export function readings(text: string): Reading[] {
  const typed = text.trim().slice(0, mostCharacters);
  if (typed === '') return [];
  const parts = partsOf(typed);
  if (parts.length === 0) return splittings([{ kind: 'plain', text: typed }]);
  const ways = splittings(parts);
  // A record may print `-2024`; where none does, everything else is what was asked for.
  if (parts.every(({ kind }) => kind === 'without')) return [{ wanted: [phrase(typed)], without: [] }, ...ways];
  return parts.every(({ kind }) => kind === 'plain') && !typed.includes('|')
    ? ways
    : [...ways, { wanted: [phrase(typed)], without: [] }];
}

type Part =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'wanted' | 'without'; readonly word: Word };

/** `-` before a word or a phrase, or nothing before a phrase; a hyphen before a hyphen or a blank is text. */
const operator = /(?<!\S)(?:([-－])?["＂]([^"＂]*)["＂](?!\S)|[-－]([^\s"＂\-－]\S*))/gu;

/** What was typed, in order: operators, and the runs of plain words between them. */
function partsOf(typed: string): Part[] {
  const parts: Part[] = [];
  let end = 0;
  const plainUpTo = (index: number) => {
    const text = typed.slice(end, index).trim();
    if (text !== '') parts.push({ kind: 'plain', text });
  };
  for (const { 0: match, 1: minus, 2: quoted, 3: word, index } of typed.matchAll(operator)) {
    plainUpTo(index);
    end = index + match.length;
    if (word !== undefined) parts.push({ kind: 'without', word: plain(word) });
    else if (quoted?.trim()) parts.push({ kind: minus ? 'without' : 'wanted', word: phrase(quoted.trim()) });
  }
  plainUpTo(typed.length);
  return parts;
}

/** With the blanks closed that may be typography, and with every word apart; one way where that is the same. */
function splittings(parts: readonly Part[]): Reading[] {
  const without = parts.flatMap((part) => (part.kind === 'without' ? [part.word] : []));
  const wanted = (prepare: (text: string) => string) =>
    parts.flatMap((part) => {
      if (part.kind === 'plain') return prepare(part.text).split(/\s+/u).map(plain);
      return part.kind === 'wanted' ? [part.word] : [];
    });
  const [close, apart] = [wanted(closed), wanted((text) => text)];
  const ways = close.length === apart.length ? [apart] : [close, apart];
  return ways.map((wanted) => ({ wanted, without }));
}

/** Signs that each stand alone are spaced out, as text copied from a print may be, and not words. */
function closed(text: string): string {
  return text
    .replace(/(?<!\p{Script=Han})\s+|\s+(?!\p{Script=Han})/gu, '')
    .replace(/(?<=(?<!\S)\p{Script=Han})\s+(?=\p{Script=Han}(?!\S))/gu, '');
}

function plain(text: string): Word {
  return { text, phrase: false };
}

function phrase(text: string): Word {
  return { text, phrase: true };
}
