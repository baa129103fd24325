import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Meeting } from '../../src/collections/meeting.ts';
import { type BuildIndexCounts, buildIndex } from '../../src/search/build-index.ts';

export interface SiteWithIndex {
  readonly folder: string;
  readonly counts: BuildIndexCounts;
  /** How long the index took, in milliseconds. */
  readonly time: number;
  remove(): Promise<void>;
}

/** A copy of a built site, in a temporary folder, whose search finds these records instead of its own. */
export async function siteWithIndex(site: string, records: readonly Meeting[]): Promise<SiteWithIndex> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-bench-'));
  await cp(site, folder, { recursive: true });
  const before = performance.now();
  const counts = await buildIndex({ records, outFolder: folder });
  const time = performance.now() - before;
  return { folder, counts, time, remove: () => rm(folder, { recursive: true, force: true }) };
}
