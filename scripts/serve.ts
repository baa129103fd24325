/**
 * Serves the built site until it is interrupted: `node scripts/serve.ts`.
 *
 * HOST (127.0.0.1) and PORT (4321; the next free one when it is taken and PORT is not set) say where;
 * VERBATIM_BASE is the sub-path for which the site was built.
 */
import { existsSync } from 'node:fs';

import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { siteBase, siteFolder } from './site-place.ts';

const folder = siteFolder();
const { HOST: host = '127.0.0.1', PORT: port } = process.env;

if (!existsSync(folder)) {
  console.error(`There is no ${folder}/ yet. Run \`npm run build\` first, or \`npm start\` for both.`);
  process.exit(1);
}

const served = port === undefined ? await serveNear(4321) : await serveAt(Number(port));
console.log(`\nThe site is at ${served.address}  (Ctrl+C ends it)`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void served.close());

function serveAt(at: number): Promise<ServedFolder> {
  return serveFolder({ folder, base: siteBase(), host, port: at });
}

async function serveNear(first: number): Promise<ServedFolder> {
  for (let at = first; at < first + 20; at += 1) {
    try {
      return await serveAt(at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    }
  }
  return serveAt(0);
}
