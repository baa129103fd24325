/**
 * The neighbours in a run of signs, each once, the likely rarest first. `bySign` lists all signs of the texts, the
 * commonest first: the later two signs stand in it, the rarer they are together. A sign that is not in it is nowhere.
 */
export function rarePairs(signs: readonly string[], bySign: string | ReadonlyMap<string, number>): string[] {
  const rank = typeof bySign === 'string' ? ranks(bySign) : bySign;
  const rarity = (sign: string | undefined) => Math.log((rank.get(sign ?? '') ?? rank.size) + commonest);
  const pairs = new Map(
    signs.slice(1).map((sign, at) => [`${signs[at]}${sign}`, rarity(signs[at]) + rarity(sign)] as const),
  );
  return [...pairs].sort(([, one], [, other]) => other - one).map(([pair]) => pair);
}

/** The place of each sign in a list of signs. */
export function ranks(signs: string): Map<string, number> {
  return new Map([...signs].map((sign, at) => [sign, at]));
}

/** The commonest signs are about as common as each other. */
const commonest = 10;
