/** The names that build and browser agree on, below the folder of the index. */

/** The language under which the index is kept, whatever the records speak: one index, its words left as they are. */
export const indexLanguage = 'und';

/** The table of turns goes with one list of the index, by its name, so that the two never disagree. */
export function turnTableFile(metaName: string): string {
  return `turns.${metaName}.json`;
}

/** The name of a record that says which turn it is: `und_9c41fa2` of turn 42 becomes `und_9c40016`. */
export function turnCode(code: string, turn: number): string {
  const kept = indexLanguage.length + 1 + digits;
  return `${code.slice(0, kept)}${turn.toString(36).padStart(code.length - kept, '0')}`;
}

/** The turn that a name made by `turnCode` says. */
export function turnOfCode(code: string): number {
  return Number.parseInt(code.slice(indexLanguage.length + 1 + digits), 36);
}

/** Of the digest this much stays: a changed text keeps its name once in 4,096 times. */
const digits = 3;
