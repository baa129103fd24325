import fc from 'fast-check';

/** One thing that scanning, saving or editing does to a text. Places are parts of its length, so that they fit any text. */
export type Mutation = (text: string) => string;

const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (text: string, part: number) => Math.floor(text.length * part);

function onLines(text: string, part: number, change: (lines: string[], index: number) => void): string {
  const lines = text.split('\n');
  change(lines, Math.floor(lines.length * part));
  return lines.join('\n');
}

const lineMutations = place.chain((part) =>
  fc.constantFrom<Mutation>(
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 1)),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 0, lines[index] ?? '')),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 2, lines[index + 1] ?? '', lines[index] ?? '')),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 0, '', '')),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 2, `${lines[index]}${lines[index + 1] ?? ''}`)),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 1, `${lines[index]}   `)),
    (text) => onLines(text, part, (lines, index) => lines.splice(index, 1, `    ${lines[index]}`)),
    (text) => text.slice(0, at(text, part)),
    (text) => text.slice(at(text, part)),
    (text) => `${text.slice(0, at(text, part))}\n\n${text.slice(at(text, part))}`,
    (text) => `${text.slice(0, at(text, part))}\n${text.slice(at(text, part))}`,
    (text) => text.slice(0, at(text, part)) + text.slice(at(text, part) + 3),
  ),
);

const widths: readonly (readonly [string, string])[] = [
  ['（', '('],
  ['）', ')'],
  ['：', ':'],
  ['，', ','],
  ['；', ';'],
];

const wholeMutations = fc.oneof(
  fc.constantFrom(...'（）()【】《》“”：:。，*#').map(
    (sign): Mutation =>
      (text) =>
        text.replaceAll(sign, ''),
  ),
  fc.constantFrom(...widths).map(
    ([full, half]): Mutation =>
      (text) =>
        text.replaceAll(full, half),
  ),
  fc.constantFrom(...widths).map(
    ([full, half]): Mutation =>
      (text) =>
        text.replaceAll(half, full),
  ),
  fc.constantFrom<Mutation>(
    (text) => text.replaceAll('\n', '\r\n'),
    (text) => text.replaceAll('\n', '\r'),
    (text) => `\uFEFF${text}`,
    (text) => text.replaceAll('\n\n', '\n'),
    (text) => text.replaceAll('\n', '\n\n'),
    (text) => text.replaceAll(' ', '\u3000'),
    (text) => text.replaceAll('**', '*'),
  ),
);

/** Signs that mean something to Markdown, to labels, to citations or to nobody. */
const oddities = [
  '**',
  '*',
  '# ',
  '<',
  '[',
  '](',
  '[甲](乙)',
  '<http://example.org>',
  '__________________',
  '`',
  '\\',
  '：',
  '）',
  '（以英语发言）',
  '主席：',
  '\n主席：',
  '\n赞成：\n',
  '\n进行了举手表决。\n',
  '\n下午1时散会。\n',
  '\n附件三\n',
  '\n大会，\n',
  '\n 1 ',
  '第',
  '号决议',
  'S/RES/',
  '𠮷',
  '\u0301',
  '\u200B',
  '\u00AD',
  '\u2028',
  '\f',
  '\v',
  '\u0085',
  '1. ',
];

const insertions = fc
  .tuple(place, fc.oneof(fc.constantFrom(...oddities), fc.string({ unit: 'grapheme', maxLength: 12 })))
  .map(
    ([part, added]): Mutation =>
      (text) =>
        text.slice(0, at(text, part)) + added + text.slice(at(text, part)),
  );

/** Up to eight mutations, one after the other. */
export const mutations = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: lineMutations },
    { weight: 2, arbitrary: wholeMutations },
    { weight: 4, arbitrary: insertions },
  ),
  { minLength: 1, maxLength: 8 },
);

export function mutate(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((changed, change) => change(changed), text);
}
