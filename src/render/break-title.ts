import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { typeset } from '../text/typeset.ts';
import { organisationNames } from './organisation-names.ts';
import { setRuns } from './set-runs.ts';
import { toHtml } from './to-html.ts';

/**
 * A title that breaks between phrases and never inside a word:
 *
 *     联合国与|区域和|次区域|组织|在维护|国际|和平与|安全方面的|合作
 *
 * A place to break is marked after each phrase; the style sheet allows no other. `names` are those of organisations,
 * which stay whole.
 */
export function breakTitle(title: string, language: string, names: readonly string[] = organisationNames()): string {
  const setting = typeset(title);
  let at = 0;
  const clauses: ElementContent[][] = [[]];
  for (const phrase of phrases(title, language, names)) {
    const set = setRuns(setting, at, at + phrase.length);
    if (at > 0) clauses.at(-1)?.push(h('wbr'));
    clauses.at(-1)?.push(...(bracketsWithin.test(phrase) ? [whole(set)] : set));
    at += phrase.length;
    if (phrase.endsWith('：')) clauses.push([]);
  }
  return toHtml(h(null, clauses.length === 1 ? clauses[0] : clauses.map(whole)));
}

/** What is whole where a line has room for it: a clause that ends in a colon, a phrase with brackets. */
function whole(content: ElementContent[]): ElementContent {
  return h('span', { class: 'phrase' }, content);
}

/** The phrases of a title, in order; together they are the title. */
export function phrases(title: string, language: string, names: readonly string[] = []): string[] {
  const result: string[] = [];
  const isWithinName = withinNames(title, names);
  for (const { segment, index } of new Intl.Segmenter(language, { granularity: 'word' }).segment(title)) {
    const last = result.at(-1);
    if (last !== undefined && (isWithinName(index) || holds(last, segment))) {
      result[result.length - 1] = last + segment;
    } else {
      result.push(segment);
    }
  }
  return result;
}

/** Whether a place of the title lies inside one of the names. */
function withinNames(title: string, names: readonly string[]): (at: number) => boolean {
  const held = names
    .map((name) => ({ start: title.indexOf(name), size: name.length }))
    .filter(({ start }) => start >= 0);
  return (at) => held.some(({ start, size }) => start < at && at < start + size);
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

/** Browsers let a line end before and behind a bracket, whatever the style sheet says of words. */
const bracketsWithin = /[^（(][（(].+[）)]./u;

/** Prepositions, ordinals and opening marks stay with what follows. */
const clingsOn = /(?:^(?:在|对|为|由|从|向|给|就|第|不|次|各|把|被|并)|[（(《“‘「/])$/u;

/**
 * A single sign that is no preposition (联合国, 秘书长, 2178号), particles and closing marks stay with
 * what stands before them.
 */
const clingsBack = /^(?:(?![在对为由从向给就第不次各把被并])\p{Script=Han}|以及|方面|之间|[^\p{L}\p{N}（(《“‘「]+)$/u;

/** 文件 S/2024/538, 7月 14, 第2178 （2014）, （2014）号 决议: a number stays with what it numbers. */
const withinSymbol = /\p{Script=Han} [\da-z]|\d [（(]|号 决议/iu;

/** 国际和平与安全, what the Council is for, is one thing, and so is 恐怖主义. */
const withinTerm = /国际 和平|和平与 安全|恐怖 主义/u;
