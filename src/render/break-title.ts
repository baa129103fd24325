import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { typeset } from '../text/typeset.ts';
import { setRuns } from './set-runs.ts';
import { toHtml } from './to-html.ts';

/**
 * A title that breaks between phrases and never inside a word:
 *
 *     联合国与|区域和|次区域|组织|在维护|国际|和平与|安全方面的|合作
 *
 * A place to break is marked after each phrase; the style sheet allows no other.
 */
export function breakTitle(title: string, language: string): string {
  const setting = typeset(title);
  let at = 0;
  const content = phrases(title, language).flatMap((phrase): ElementContent[] => {
    const start = at;
    at += phrase.length;
    return [...(start === 0 ? [] : [h('wbr')]), ...setRuns(setting, start, at)];
  });
  return toHtml(h(null, content));
}

/** The phrases of a title, in order; together they are the title. */
export function phrases(title: string, language: string): string[] {
  const result: string[] = [];
  for (const { segment } of new Intl.Segmenter(language, { granularity: 'word' }).segment(title)) {
    const last = result.at(-1);
    if (last !== undefined && holds(last, segment)) {
      result[result.length - 1] = last + segment;
    } else {
      result.push(segment);
    }
  }
  return result;
}

/** Whether no line may end between the two. */
function holds(before: string, after: string): boolean {
  return (
    clingsOn.test(before) ||
    clingsBack.test(after) ||
    withinSymbol.test(`${before} ${after}`) ||
    withinTerm.test(`${before} ${after}`)
  );
}

/** Prepositions, ordinals and opening marks stay with what follows. */
const clingsOn = /(?:^(?:在|对|为|由|从|向|给|就|第|不|次|各|把|被|并)|[（(《“‘「/])$/u;

/**
 * A single sign that is no preposition (联合国, 秘书长, 2178号), particles and closing marks stay with
 * what stands before them.
 */
const clingsBack = /^(?:(?![在对为由从向给就第不次各把被并])\p{Script=Han}|以及|方面|之间|[^\p{L}\p{N}（(《“‘「]+)$/u;

/** 文件 S/2024/538, 7月 14, 第2178 （2014）: a number stays with what it numbers. */
const withinSymbol = /\p{Script=Han} [\da-z]|\d [（(]/iu;

/** 国际和平与安全, what the Council is for, is one thing. */
const withinTerm = /国际 和平|和平与 安全/u;
