import { charactersOf } from '../collect/characters-of.ts';
import type { Part } from '../collections/meeting.ts';

/** How long a turn is, in non-white characters. */
export interface TurnLength {
  readonly whole: number;
  /** In the capacity after which the turn is called: what the chair says for their country, where they speak for it. */
  readonly called: number;
}

export function turnLength(parts: readonly Part[]): TurnLength {
  const whole = sum(parts);
  const floor = parts.filter(({ capacity }) => capacity !== 'president');
  return { whole, called: floor.length === 0 ? whole : sum(floor) };
}

function sum(parts: readonly Part[]): number {
  return parts.reduce((all, part) => all + charactersOf(part), 0);
}
