import { byCloseness, closenessOf, type Match } from './closeness.ts';
import type { Folded } from './fold.ts';

/** How signs are read, tones left out: 拉 `la`, 长 `chang` and `zhang`. */
export type Sounds = ReadonlyMap<string, readonly string[]>;

/** What was typed as letters of pinyin: whole syllables, or the first letter of each; the likelier first. */
export const soundWays = ['syllables', 'initials'] as const;
export type SoundWay = (typeof soundWays)[number];

/** The sounds of a file of data, by sign. */
export function readSounds(bySyllable: Readonly<Record<string, string>>): Sounds {
  const sounds = new Map<string, string[]>();
  for (const [syllable, signs] of Object.entries(bySyllable)) {
    for (const sign of signs) sounds.set(sign, [...(sounds.get(sign) ?? []), withoutUmlaut(syllable)]);
  }
  return sounds;
}

/**
 * The letters of what was typed, if it can be pinyin: `Lā fū-luó fū` and `la1fu1luo2fu1` are `lafuluofu`.
 * Null when it holds anything else.
 */
export function lettersOf(typed: string): string | null {
  const letters = typed
    .normalize('NFD')
    .toLowerCase()
    .replace(/u\u0308/g, 'v')
    .replace(/(?<=[a-z])\p{M}*[1-5](?!\d)/gu, '')
    .replace(/[\s\p{M}\p{Pd}'’·•]/gu, '');
  return /^[a-z]+$/.test(letters) ? withoutUmlaut(letters) : null;
}

/**
 * Where a name sounds like the letters, the closest place; null where it does not.
 *
 *     谢尔盖·拉夫罗夫      lafuluofu, lafuluo, laf, lflf
 *            ^part
 *
 * The last syllable may be unfinished. Inside a part of a name one letter is no match, nor are two initials.
 */
export function matchSound(name: Folded, letters: string, sounds: Sounds, way: SoundWay): Match | null {
  const least = way === 'syllables' ? { part: 1, inside: 2 } : { part: 2, inside: 3 };
  if (letters.length < least.part) return null;
  let closest: Match | null = null;
  for (let from = 0; from < name.signs.length; from += 1) {
    const to = endOf(name, from, letters, 0, sounds, way);
    if (to === null) continue;
    const closeness = closenessOf(from, to, name.signs.length, name.opens[from] ?? false);
    if (closeness === 'inside' && letters.length < least.inside) continue;
    const match = { from, to, closeness };
    if (closest === null || byCloseness(match, closest) < 0) closest = match;
  }
  return closest;
}

/** Where signs from `sign` on have sounded all letters from `letter` on; null when they do not. */
function endOf(
  name: Folded,
  sign: number,
  letters: string,
  letter: number,
  sounds: Sounds,
  way: SoundWay,
): number | null {
  for (const sound of sounds.get(name.signs[sign] ?? '') ?? []) {
    for (const part of way === 'syllables' ? [sound] : initialsOf(sound)) {
      if (part.startsWith(letters.slice(letter))) return sign + 1;
      if (!letters.startsWith(part, letter)) continue;
      const end = endOf(name, sign + 1, letters, letter + part.length, sounds, way);
      if (end !== null) return end;
    }
  }
  return null;
}

/** 张 is typed `z` or `zh`. */
function initialsOf(sound: string): string[] {
  const first = sound.charAt(0);
  return /^[csz]h/.test(sound) ? [sound.slice(0, 2), first] : [first];
}

/** 吕 is typed `lü`, `lv` or `lu`. */
function withoutUmlaut(letters: string): string {
  return letters.replaceAll('ü', 'u').replaceAll('v', 'u');
}
