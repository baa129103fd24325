import { h } from 'hastscript';
import { textDifferences } from '../text/text-differences.ts';
import { words } from '../words/words.ts';
import { toHtml } from './to-html.ts';

/** What was removed from an earlier text and added since, as HTML. Few screen readers tell either: hidden words do. */
export function differencesHtml(earlier: string, later: string): string {
  const { inserted, removed } = words.permalinks;
  const marked = (name: 'ins' | 'del', word: string, text: string) =>
    h(name, [
      h('span', { class: 'visually-hidden' }, `［${word}：`),
      text,
      h('span', { class: 'visually-hidden' }, '］'),
    ]);
  return toHtml(
    h(
      null,
      textDifferences(earlier, later).map(({ kind, text }) =>
        kind === 'same' ? text : kind === 'added' ? marked('ins', inserted, text) : marked('del', removed, text),
      ),
    ),
  );
}
