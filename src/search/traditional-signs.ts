import { ConverterFactory, type DictGroup } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset';

/**
 * What a reader of Traditional Chinese may type for the signs of these texts, as pairs for the browser:
 *
 *     國国會会著着著著
 *     ^typed  ^typed, with a second pair: it stands for either, the likelier first
 *       ^sign of the texts
 *
 * The forms of Taiwan and Hong Kong and those of the converter's own standard are all in it. A sign that
 * the texts print in traditional form alone (禎) is also paired with its simplified form (祯).
 *
 * The converter knows from whole phrases that 著 stays in 著名 and becomes 着 in 看著. Of that, only the
 * choices are kept: which one is meant is for the texts to say, by having it. This leaves out a choice
 * that no phrase made of signs of the texts calls for, and phrases that are other words in a region (網路
 * for 网络), which would be a translation. A typed sign that stands for itself alone is not in it.
 */
export function traditionalSigns(texts: Iterable<string>): string {
  const printed = new Set<string>();
  for (const text of texts) for (const sign of text) if (/\p{Script=Han}/u.test(sign)) printed.add(sign);

  const choices = new Choices();
  const simplify = converter(to, 'cn');
  const toStandard = [asItIs, converter(from, 'tw'), converter(from, 'hk')];
  for (const sign of signsOfReaders()) {
    if (printed.has(sign)) choices.add(sign, sign);
    for (const standardize of toStandard) {
      const simplified = simplify(standardize(sign));
      if (printed.has(simplified)) choices.add(sign, simplified);
      else if (printed.has(sign)) choices.add(simplified, sign);
    }
  }
  const complicate = converter(from, 'cn');
  const toRegion = [asItIs, converter(to, 'tw'), converter(to, 'hk')];
  for (const words of [...printed, ...phrasesOf(printed)]) {
    const standard = complicate(words);
    for (const regionalize of toRegion) choices.addAll([...regionalize(standard)], [...words]);
  }
  return choices.pairs();
}

type Dictionaries = Readonly<Record<string, readonly DictGroup[]>>;

function dictionaries(direction: Dictionaries, locale: string): readonly DictGroup[] {
  const found = direction[locale];
  if (found === undefined) throw new Error(`The converter has no dictionary of ${locale}`);
  return found;
}

function converter(direction: Dictionaries, locale: string): (text: string) => string {
  return ConverterFactory(...dictionaries(direction, locale));
}

function asItIs(text: string): string {
  return text;
}

/** What dictionaries convert, sign or phrase. */
function entries(direction: Dictionaries, locale: string): string[] {
  return dictionaries(direction, locale)
    .flat()
    .flatMap((dictionary) =>
      typeof dictionary === 'string'
        ? dictionary.split('|').map((entry) => entry.split(' ', 1).join())
        : dictionary.map(([entry]) => entry),
    );
}

function signsOfReaders(): string[] {
  const all = [...entries(to, 'cn'), ...entries(from, 'tw'), ...entries(from, 'hk')];
  return [...new Set(all)].filter((entry) => [...entry].length === 1).sort();
}

function phrasesOf(printed: ReadonlySet<string>): string[] {
  return entries(from, 'cn').filter((entry) => {
    const signs = [...entry];
    return signs.length > 1 && signs.every((sign) => printed.has(sign));
  });
}

/** What each typed sign stands for, and how often that was met. */
class Choices {
  readonly #counts = new Map<string, Map<string, number>>();

  add(typed: string, meant: string): void {
    const counts = this.#counts.get(typed) ?? new Map<string, number>();
    this.#counts.set(typed, counts.set(meant, (counts.get(meant) ?? 0) + 1));
  }

  addAll(typed: readonly string[], meant: readonly string[]): void {
    if (typed.length !== meant.length) return;
    typed.forEach((sign, index) => {
      this.add(sign, meant[index] ?? sign);
    });
  }

  pairs(): string {
    return [...this.#counts]
      .filter(([typed, counts]) => counts.size > 1 || !counts.has(typed))
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .flatMap(([typed, counts]) =>
        [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([meant]) => typed + meant),
      )
      .join('');
  }
}
