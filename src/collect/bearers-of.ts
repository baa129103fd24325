import type { VerbatimRecord } from '../collections/any-record.ts';
import { symbolsOf } from '../collections/symbols.ts';

/**
 * Under which symbol a document stands that two organs issue: each of its symbols, and both together, with the one that it
 * has here. That is the symbol of its record, and without a record both together.
 *
 *     A/79/302, S/2024/600   →   A/79/302-S/2024/600
 */
export function bearersOf(records: readonly VerbatimRecord[], cited: readonly string[]): Map<string, string> {
  const here = new Set(records.flatMap(({ symbol }) => symbol ?? []));
  const bearers = new Map<string, string>();
  for (const whole of [...new Set([...here, ...cited])].sort()) {
    const alone = symbolsOf(whole);
    if (alone.length < 2) continue;
    const bearer = here.has(whole) ? whole : (alone.find((symbol) => here.has(symbol)) ?? bearers.get(whole) ?? whole);
    for (const symbol of [whole, ...alone]) {
      if (symbol !== bearer && !here.has(symbol) && !bearers.has(symbol)) bearers.set(symbol, bearer);
    }
  }
  return bearers;
}
