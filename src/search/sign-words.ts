/**
 * How a text goes through Pagefind so that any run of signs is found, and where it stands is known. Every two
 * signs that follow one another are a word, in order, so the place of a word is the place of its first sign:
 *
 *     上海精神   →   上海 海精 精神 神∎
 *
 * After them come, for questions that the pairs do not answer, the pairs that meet when punctuation is passed
 * over (`》第` between 章 and 第 gives 章⌒第), and every sign by itself, sorted, as often as it stands in the text.
 *
 * Pagefind folds and drops some signs, and the browser would cut Chinese into words of its own. So a sign is spelt
 * as five letters from a to z, its code point in that base; no word is the beginning of another one.
 */
export function indexedWords(normal: string): string {
  const codes = [...normal].map(codeOf);
  const pairs = codes.map((code, at) => `${code}${codes[at + 1] ?? end}`);
  const signs = codes.toSorted().map((code) => `${code}${alone}`);
  return [...pairs, ...[...bridges(normal)].sort(), ...signs].join(' ');
}

/** The word under which a single sign is indexed. */
export function signWord(sign: string): string {
  return `${codeOf(sign)}${alone}`;
}

/** The words of all neighbours in a run of signs, in order: one fewer than there are signs. */
export function pairWords(signs: readonly string[]): string[] {
  return signs.slice(1).map((sign, at) => `${codeOf(signs[at] ?? '')}${codeOf(sign)}`);
}

/** The word of two signs between which only punctuation stands. */
export function bridgeWord(pair: string): string {
  return [...pair].map(codeOf).join(bridge);
}

function codeOf(sign: string): string {
  return spelt(sign.codePointAt(0) ?? 0);
}

/** Numbers beyond all code points say what a word is. */
const beyond = 0x110000;
const end = spelt(beyond);
const alone = spelt(beyond + 1);
const bridge = spelt(beyond + 2);

function spelt(number: number): string {
  let [letters, left] = ['', number];
  while (letters.length < 5) {
    letters = String.fromCharCode(97 + (left % 26)) + letters;
    left = Math.floor(left / 26);
  }
  return letters;
}

function bridges(normal: string): Set<string> {
  const found = new Set<string>();
  for (const [, before = '', after = ''] of normal.matchAll(/([^\p{P}\p{S}])[\p{P}\p{S}]+(?=([^\p{P}\p{S}]))/gu)) {
    found.add(bridgeWord(`${before}${after}`));
  }
  return found;
}
