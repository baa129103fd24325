import type { Line } from '../../read/read-lines.ts';
import { symbolAtStart } from '../citations.ts';
import type { Grammar } from '../grammars/grammar.ts';

/** What a document prints above its text, and the lines that print nothing else. */
export interface Masthead {
  /** `S/2025/300`; of a document that two organs issue both, `A/79/302-S/2024/600`. Null when none is printed. */
  readonly symbol: string | null;
  readonly distributed: string | null;
  readonly original: string | null;
  readonly lines: ReadonlySet<Line>;
}

/**
 * The masthead of a document other than a record of a meeting. Its symbols may stand on one line or on two, and a star that
 * marks another issue is none of the symbol.
 *
 *     联合国 A/79/900–
 *     S/2025/311
 *     安全理事会 Distr.: General
 */
export function findMasthead(lines: readonly Line[], grammar: Grammar): Masthead {
  const symbols: string[] = [];
  const found = new Set<Line>();
  let distributed: string | null = null;
  let original: string | null = null;
  for (const line of lines.slice(0, longestHead)) {
    const { normal } = line.passage;
    // Text begins: a masthead closes no sentence.
    if (/[。；]|[，,]$/.test(normal) || grammar.resolution.opening(normal) !== null) break;
    const parts = normal.length > longestLine ? null : partsOf(normal, grammar);
    if (parts === null) continue;
    found.add(line);
    symbols.push(...parts.symbols);
    distributed ??= parts.distributed;
    original ??= parts.original;
  }
  return { symbol: joint(symbols), distributed, original, lines: found };
}

const longestHead = 40;
const longestLine = 120;

/** What a line prints; null where it prints anything else as well. */
function partsOf(normal: string, grammar: Grammar) {
  const parts = { symbols: [] as string[], distributed: null as string | null, original: null as string | null };
  let rest = normal.trim();
  while (rest !== '') {
    const symbol = symbolAtStart(rest);
    const part = symbol ?? grammar.masthead.part(rest);
    if (part === null) return null;
    if ('symbol' in part) parts.symbols.push(part.symbol);
    else {
      parts.distributed ??= part.distributed;
      parts.original ??= part.original;
    }
    rest = rest
      .slice(part.length)
      .replace(symbol === null ? /^\s+/ : /^\s?\*{0,3}\s*[-–—]?\s*/, '')
      .trim();
  }
  return parts;
}

/** One symbol of what stands in the masthead: another one is of the same document where another organ issues it. */
function joint(symbols: readonly string[]): string | null {
  const byOrgan = new Map<string, string>();
  for (const symbol of symbols) {
    const organ = symbol.slice(0, symbol.indexOf('/'));
    if (!byOrgan.has(organ)) byOrgan.set(organ, symbol);
  }
  return byOrgan.size === 0 ? null : [...byOrgan.values()].join('-');
}
