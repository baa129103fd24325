import fc from 'fast-check';
import type { Mutation } from './mutations.ts';

/**
 * What extractors, converters and editors do to a text while its words stay as they are: blank lines, other forms of dots,
 * colons and brackets, characters that nobody sees, running heads and feet, cuts of pages anywhere.
 */
/** Any place alike: left alone, the library would try the two ends most of the time. */
const place = fc.noBias(fc.nat({ max: 9_999 })).map((part) => part / 10_000);

/** Where the sitting begins; what the front matter does to a roster is not asked here. */
function sittingAt(text: string): number {
  return Math.max(text.search(/.{2,14}开会。/), 0);
}

/** Changes the lines of the sitting. */
function onSitting(text: string, change: (lines: string[]) => string[]): string {
  const at = sittingAt(text);
  return text.slice(0, at) + change(text.slice(at).split('\n')).join('\n');
}

const at = (lines: readonly string[], part: number) => 1 + Math.floor((lines.length - 2) * part);

const blankLines = fc.oneof(
  fc.array(place, { minLength: 1, maxLength: 12 }).map(
    (places): Mutation =>
      (text) =>
        onSitting(text, (lines) => {
          const chosen = new Set(places.map((part) => at(lines, part)));
          return lines.flatMap((line, index) => (chosen.has(index) ? [line, ''] : [line]));
        }),
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\n\n'),
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => onSitting(text, (lines) => lines.flatMap((line) => (line.endsWith('。') ? [line, ''] : [line]))),
  ),
);

const forms: readonly (readonly [RegExp, readonly string[]])[] = [
  [/·/g, ['•', '‧', '・', '･', ' · ', ' • ']],
  [/：/g, [':', '﹕', '︓']],
  [/（/g, ['(', '﹙', '〔']],
  [/）/g, [')', '﹚', '〕']],
  [/先生/g, ['先⽣', '先\u200B生']],
  [/，/g, ['﹐', ',']],
];

const otherForms = fc.constantFrom(...forms).chain(([form, others]) =>
  fc.constantFrom(...others).map(
    (other): Mutation =>
      (text) =>
        onSitting(text, (lines) => lines.map((line) => line.replace(form, other))),
  ),
);

const unseen = fc
  .tuple(
    fc.array(place, { minLength: 1, maxLength: 20 }),
    fc.constantFrom('\u200B', '\u00AD', '\u2060', '\uFEFF', '\u200E', '\uFE00'),
  )
  .map(
    ([places, character]): Mutation =>
      (text) => {
        const begin = sittingAt(text);
        const offsets = places.map((part) => begin + Math.floor((text.length - begin) * part)).sort((a, b) => b - a);
        return offsets.reduce((changed, offset) => changed.slice(0, offset) + character + changed.slice(offset), text);
      },
  );

/** A foot and a head as pages print them, of a page between two that are counted. */
const turnsOfPage: readonly (readonly string[])[] = [
  ['25-12345', 'S/PV.9002 某地局势 05/03/2025'],
  ['25-12345 (C)', '05/03/2025 某地局势 S/PV.9002'],
  ['', '25-12345', '', '2025-03-05 S/PV.9002', ''],
  ['25-12345', '05/03/2025', '某地局势', 'S/PV.9002'],
];

const pageBetween = fc.tuple(place, fc.constantFrom(...turnsOfPage)).map(
  ([part, page]): Mutation =>
    (text) =>
      onSitting(text, (lines) => {
        const index = at(lines, part);
        return [...lines.slice(0, index), ...page, ...lines.slice(index)];
      }),
);

const isOfPage = /S\/PV|^\s*$|\d{2}-\d{5}|\d{4}-\d\d-\d\d|\d\d\/\d\d\//;

const pageInside = fc.tuple(place, place, fc.constantFrom(...turnsOfPage)).map(
  ([part, inside, page]): Mutation =>
    (text) =>
      onSitting(text, (lines) => {
        const index = at(lines, part);
        const line = lines[index] ?? '';
        // A head or foot is not cut by another one.
        if (isOfPage.test(line)) return lines;
        const cut = Math.floor(line.length * inside);
        return [...lines.slice(0, index), line.slice(0, cut), ...page, line.slice(cut), ...lines.slice(index + 1)];
      }),
);

/** Up to three of them, one after the other. */
export const sameWords = fc.array(fc.oneof(blankLines, otherForms, unseen, pageBetween, pageInside), {
  minLength: 1,
  maxLength: 3,
});
