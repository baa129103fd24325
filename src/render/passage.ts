import { h } from 'hastscript';
import { toHtml } from './to-html.ts';

/** A passage with one run marked, from `start` to before `end` in UTF-16 units. */
export function passageHtml(passage: string, start: number, end: number): string {
  return toHtml(h(null, [passage.slice(0, start), h('mark', passage.slice(start, end)), passage.slice(end)]));
}
