import { byCloseness, closenessOf, type Match } from './closeness.ts';
import type { Folded } from './fold.ts';

/**
 * Where a name has what was typed, the closest place; null where it has not. Fewer than three Latin letters
 * or figures count only where a part of the name begins: `va` is in `Valery`, not in `Moldova`.
 */
export function matchText(name: Folded, typed: Folded): Match | null {
  const wanted = typed.signs;
  if (wanted.length === 0 || !name.text.includes(typed.text)) return null;
  const isShort = wanted.length < 3 && wanted.every((sign) => /^[a-z\d]$/.test(sign));
  let closest: Match | null = null;
  for (let from = 0; from + wanted.length <= name.signs.length; from += 1) {
    if (!wanted.every((sign, index) => name.signs[from + index] === sign)) continue;
    const to = from + wanted.length;
    const closeness = closenessOf(from, to, name.signs.length, name.opens[from] ?? false);
    if (isShort && closeness === 'inside') continue;
    const match = { from, to, closeness };
    if (closest === null || byCloseness(match, closest) < 0) closest = match;
  }
  return closest;
}
