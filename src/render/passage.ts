import { h } from 'hastscript';
import { typeset } from '../text/typeset.ts';
import { setRuns } from './set-runs.ts';
import { toHtml } from './to-html.ts';

/** A passage with one run marked, from `start` to before `end` in UTF-16 units. */
export function passageHtml(passage: string, start: number, end: number): string {
  const setting = typeset(passage);
  return toHtml(
    h(null, [
      ...setRuns(setting, 0, start),
      h('mark', setRuns(setting, start, end)),
      ...setRuns(setting, end, passage.length),
    ]),
  );
}
