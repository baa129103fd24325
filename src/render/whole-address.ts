/** An address with its host, as another site links to it; the path has the base of this build already. */
export function wholeAddress(path: string): string {
  return new URL(path, import.meta.env.SITE).href;
}
