import { findBrowser } from '../find-browser.ts';
import { serveFolder } from '../serve-folder.ts';
import { siteBase, siteFolder } from '../site-place.ts';
import { auditPage } from './audit-page.ts';
import { openBrowser } from './open-browser.ts';
import type { Audited, Device } from './score-table.ts';

/** Home, a meeting and an answered search: paths below the base of the site. */
const pages = ['', 'meetings/s-pv-9688/', 'search/?q=上海精神'] as const;

/** Lets Lighthouse look at pages of the built site so many times, on each of the devices. */
export async function auditSite(runs: number, devices: readonly Device[] = ['mobile', 'desktop']): Promise<Audited[]> {
  const site = await serveFolder({ folder: siteFolder(), base: siteBase(), host: '127.0.0.1', port: 0 });
  try {
    const browser = await openBrowser(await findBrowser());
    try {
      const audited: Audited[] = [];
      for (const path of pages) {
        for (const device of devices) {
          const scores = [];
          for (let run = 0; run < runs; run += 1)
            scores.push(await auditPage(new URL(path, site.address).href, browser.port, device));
          audited.push({ path, device, runs: scores });
        }
      }
      return audited;
    } finally {
      await browser.close();
    }
  } finally {
    await site.close();
  }
}
