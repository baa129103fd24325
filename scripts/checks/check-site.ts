import type { Problem } from '../../src/problems/problem.ts';
import { contentPolicy } from './content-policy.ts';
import { digests } from './digests.ts';
import { findable } from './findable.ts';
import { head } from './head.ts';
import { headings } from './headings.ts';
import { ids } from './ids.ts';
import { linksLand } from './links-land.ts';
import { ownHost } from './own-host.ts';
import { publishedData } from './published-data.ts';
import { recordTexts } from './record-texts.ts';
import { type Check, openSite, readPages } from './site.ts';
import { sitemap } from './sitemap.ts';
import { validHtml } from './valid-html.ts';
import { type Weight, weigh, weight } from './weight.ts';

/** All checks of a finished site. A new one is a file beside these and a line here. */
export const checks: readonly Check[] = [
  linksLand,
  validHtml,
  ownHost,
  contentPolicy,
  head,
  headings,
  ids,
  recordTexts,
  publishedData,
  findable,
  sitemap,
  digests,
  weight,
];

export interface SiteReport {
  readonly pages: number;
  readonly problems: Problem[];
  /** What the pages of meetings that are here weigh. */
  readonly weights: readonly (Weight & { readonly file: string })[];
}

/** Runs checks over a built site that stands under `base`, page by page. */
export function checkSite(folder: string, base: string, run: readonly Check[] = checks): SiteReport {
  const site = openSite(folder, base);
  const running = run.map((check) => check(site));
  const problems: Problem[] = [];
  const weights: (Weight & { file: string })[] = [];
  let pages = 0;
  for (const page of readPages(site)) {
    pages += 1;
    const weighed = weigh(site, page);
    if (weighed) weights.push({ file: page.file, ...weighed });
    problems.push(...running.flatMap((check) => check.page?.(page) ?? []));
  }
  problems.push(...running.flatMap((check) => check.end?.() ?? []));
  return { pages, problems, weights };
}
