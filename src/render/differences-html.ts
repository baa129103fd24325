import { h } from 'hastscript';
import { markedDifferences } from '../text/marked-differences.ts';
import { toHtml } from './to-html.ts';

/** What was removed from an earlier text and added since, as HTML. */
export function differencesHtml(earlier: string, later: string): string {
  const hidden = (words: string) => h('span', { class: 'visually-hidden' }, words);
  return toHtml(
    h(
      null,
      markedDifferences(earlier, later, 'whole').map(({ text, mark }) =>
        mark === null ? text : h(mark.tag, [hidden(mark.before), text, hidden(mark.behind)]),
      ),
    ),
  );
}
