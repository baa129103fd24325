/** A length in signs, as every page prints it: `1,269字`. */
export function characters(count: number): string {
  return `${count.toLocaleString('en')}字`;
}
