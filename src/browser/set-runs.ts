import type { Setting } from '../text/typeset.ts';
import { makeElement } from './make-element.ts';

/** A stretch of a text as pages show it: what is set for reading remembers what was received, as in the built page. */
export function setRuns(setting: Setting, start: number, end: number): (Node | string)[] {
  return setting.slice(start, end).map(({ received, shown }) => {
    if (received === shown) return shown;
    const run = makeElement('span', '', [shown]);
    run.setAttribute('data-r', received);
    return run;
  });
}
