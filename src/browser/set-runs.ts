import { partsAtJoints } from '../text/joints.ts';
import type { Setting } from '../text/typeset.ts';
import { makeElement } from './make-element.ts';

/**
 * A stretch of a text as pages show it, as in the built page: what is set for reading remembers what was received, and
 * joints hold on to what stands before them.
 */
export function setRuns(setting: Setting, start: number, end: number): (Node | string)[] {
  return setting.slice(start, end).flatMap(({ received, shown }): (Node | string)[] => {
    if (received === shown) {
      return partsAtJoints(shown).map((part, index) => (index % 2 ? makeElement('span', 'joint', [part]) : part));
    }
    const run = makeElement('span', '', [shown]);
    run.setAttribute('data-r', received);
    return [run];
  });
}
