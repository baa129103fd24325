import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { partsAtJoints } from '../text/joints.ts';
import { partsAtNarrowBreaks } from '../text/narrow-breaks.ts';
import { type Setting, typeset } from '../text/typeset.ts';
import { toHtml } from './to-html.ts';

/**
 * A stretch of a text as the page shows it. What is set otherwise than received is an element that remembers it:
 *
 *     集安组织(SCO), 独联体   →   集安组织<span data-r="(">（</span>SCO<span data-r="), ">），</span>独联体
 *
 * It carries no meaning and no style; a script that puts `data-r` back has the text as received. A joint is an element
 * that holds on to what stands before it, so that no line begins with it. Where a line may end only because it is
 * short there is a `wbr`, which a style sheet takes back where there is room.
 */
export function setRuns(setting: Setting, start: number, end: number): ElementContent[] {
  let before = '';
  const runs = setting.slice(start, end);
  return runs.flatMap(({ received, shown }, index): ElementContent[] => {
    const content =
      received === shown ? withJoints(shown, before) : [h('span', { dataR: received }, shown === '' ? [] : [shown])];
    // Chromium breaks a line many signs too early where it could end at a blank that went before a Latin letter.
    const isLost = shown === '' && /\p{Script=Han}$/u.test(before) && /^[a-z]/i.test(runs[index + 1]?.shown ?? '');
    before = shown.slice(-1) || before;
    return isLost ? [h('wbr'), ...content] : content;
  });
}

/** A line of a record without links, as HTML. */
export function setLine(text: string): string {
  return toHtml(h(null, setRuns(typeset(text), 0, text.length)));
}

/** Words of the interface about a record, which are set already, as HTML. */
export function jointLine(text: string): string {
  return toHtml(h(null, withJoints(text)));
}

/** The same of a reason; the line of the source that it names is not broken: `（第17行）`. */
export function evidenceLine(text: string): string {
  const content = text.split(/(第\d+行)/u).flatMap((part, index): ElementContent[] => {
    return index % 2 ? [h('span', { class: 'source-line' }, part)] : withJoints(part);
  });
  return toHtml(h(null, content));
}

function withJoints(text: string, before = ''): ElementContent[] {
  return partsAtJoints(text).flatMap((part, index): ElementContent[] => {
    if (index % 2) return [h('span', { class: 'joint' }, part)];
    return partsAtNarrowBreaks(part, index === 0 ? before : '').flatMap((piece, at): ElementContent[] => [
      ...(at === 0 ? [] : [h('wbr')]),
      ...(piece === '' ? [] : [{ type: 'text' as const, value: piece }]),
    ]);
  });
}
