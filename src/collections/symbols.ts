/**
 * The symbols of a document, each alone: one that two organs issue bears two, which print as one.
 *
 *     A/79/302-S/2024/600   →   A/79/302, S/2024/600
 */
export function symbolsOf(symbol: string): string[] {
  return symbol.split(/-(?=(?:A|S|E)\/)/);
}
