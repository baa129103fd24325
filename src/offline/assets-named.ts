/**
 * The files of `_astro/` that a page, script or style sheet names, by their names there:
 *
 *     <link rel="stylesheet" href="/verbatim/_astro/Page.C7iJaQ15.css">   import("./find-list.Bt9c8zMC.js")
 *                                           ^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^
 */
export function assetsNamed(text: string): string[] {
  return [...new Set([...text.matchAll(named)].flatMap(([, name]) => name ?? []))];
}

/**
 * What the head and the end of a page name, by the addresses that stand there: `<link href="…">`, `<script src="…">`.
 * Pages and other hosts are among them.
 */
export function filesLinked(html: string): string[] {
  return [...new Set([...html.matchAll(linked)].flatMap(([, address]) => address ?? []))];
}

const linked = /<(?:link|script)\b[^>]*?\s(?:href|src)="([^"]+)"/g;
const named = /(?:\b_astro\/|["'`]\.\/)([\w.@~-]+\.[a-z\d]+)(?=["'`)\s>])/g;
