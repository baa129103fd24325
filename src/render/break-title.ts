import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { toHtml } from './to-html.ts';

/**
 * A title that breaks between phrases and never inside a word:
 *
 *     联合国与|区域和|次区域组织|在维护|国际和平与|安全方面的|合作
 *
 * A place to break is marked after each phrase; the style sheet allows no other.
 */
export function breakTitle(title: string, language: string): string {
  const content = phrases(title, language).flatMap((phrase, index): ElementContent[] => [
    ...(index === 0 ? [] : [h('wbr')]),
    { type: 'text', value: phrase },
  ]);
  return toHtml(h(null, content));
}

/** The phrases of a title, in order; together they are the title. */
export function phrases(title: string, language: string): string[] {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(title)) {
    const last = result.at(-1);
    if (last !== undefined && (clingsBack.test(segment) || clingsOn.test(last))) {
      result[result.length - 1] = last + segment;
    } else {
      result.push(segment);
    }
  }
  return result;
}

/** Particles, measure words and closing marks stay with what stands before them. */
const clingsBack = /^(?:[的了与和及或等上中下内外间]|以及|方面|之间|[^\p{L}\p{N}（(《“‘「]+)$/u;

/** Prepositions, ordinals and opening marks stay with what follows. */
const clingsOn = /(?:^(?:在|对|为|由|从|向|给|就|第|不|次|各|把|被|并)|[（(《“‘「])$/u;
