/**
 * The files of `_astro/` that a page, script or style sheet names, by their names there:
 *
 *     <link rel="stylesheet" href="/verbatim/_astro/Page.C7iJaQ15.css">   import("./find-list.Bt9c8zMC.js")
 *                                           ^^^^^^^^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^^^^^
 */
export function assetsNamed(text: string): string[] {
  return [...new Set([...text.matchAll(named)].flatMap(([, name]) => name ?? []))];
}

const named = /(?:\b_astro\/|["'`]\.\/)([\w.@~-]+\.[a-z\d]+)(?=["'`)\s>])/g;
