/**
 * A pattern that finds these names in running text, the longest first. The print sets blanks round the dot of a name or
 * leaves them out; the name is the same.
 *
 *     布罗德赫斯特 · 埃斯蒂瓦尔 = 布罗德赫斯特·埃斯蒂瓦尔
 */
export function namePattern(names: readonly string[]): RegExp | null {
  if (names.length === 0) return null;
  const sorted = [...names].sort((a, b) => b.length - a.length);
  return new RegExp(sorted.map(escaped).join('|'), 'g');
}

/** A name as registers have it: without blanks round its dot. */
export function closedName(printed: string): string {
  return printed.replace(/\s*·\s*/g, '·');
}

/** Whether the dot of a name stands right before this place of a text, or right behind it. */
export function joinsDot(text: string, start: number, end: number): boolean {
  return (
    /[·•‧・]\s{0,2}$/.test(text.slice(Math.max(0, start - 3), start)) ||
    /^\s{0,2}[·•‧・]/.test(text.slice(end, end + 3))
  );
}

function escaped(name: string): string {
  return closedName(name)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('·', '\\s{0,2}·\\s{0,2}');
}
