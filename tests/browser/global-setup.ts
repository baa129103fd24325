import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/find-browser.ts';
import { serveFolder } from '../../scripts/serve-folder.ts';
import { siteBase, siteFolder } from '../../scripts/site-place.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site begins, with a closing slash. */
    origin: string;
    browser: { executable: string; env: Record<string, string> };
  }
}

/** Once for all browser tests: unpacks the browser and serves the built site on a free port of this machine. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { executable, env } = await findBrowser();
  project.provide('browser', { executable, env });
  const site = await serveFolder({ folder: siteFolder(), base: siteBase(), host: '127.0.0.1', port: 0 });
  project.provide('origin', site.address);
  return () => site.close();
}
