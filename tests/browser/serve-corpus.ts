import { makeCorpus } from '../../scripts/bench/make-corpus.ts';
import { siteWithIndex } from '../../scripts/bench/site-with-index.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { siteBase, siteFolder } from '../../scripts/site-place.ts';
import type { Meeting } from '../../src/collections/meeting.ts';
import { loadRegisters } from '../../src/resolve/registers.ts';

/** So many made interventions, after these real ones. */
export function corpusOf(models: readonly Meeting[], interventions: number): Meeting[] {
  const { delegations } = loadRegisters('seeds/registers').registers;
  return makeCorpus({ models, delegations, interventions });
}

/** The built site with the index of other meetings, on a free port; `end` takes both away. */
export async function serveCorpus(corpus: readonly Meeting[]): Promise<{ origin: string; end: () => Promise<void> }> {
  const site = await siteWithIndex(siteFolder(), corpus);
  const served = await serveFolder({ folder: site.folder, base: siteBase(), host: '127.0.0.1', port: 0 });
  const end = async () => {
    await served.close();
    await site.remove();
  };
  return { origin: served.address, end };
}
