/** Serves the built site until it is interrupted. */
import { existsSync } from 'node:fs';
import { settleForReading } from './build/work-folder.ts';
import { commandLine } from './command-line.ts';
import { Refusal } from './refusal.ts';
import { type ServedFolder, serveFolder } from './serve-folder.ts';
import { cannotServe, servePlace } from './serve-place.ts';
import { siteBase, siteFolder } from './site-place.ts';
import { whenEnded } from './when-ended.ts';

commandLine(
  `usage: npm start

Serves the built site until it is interrupted; \`npm start\` builds it before.

HOST (127.0.0.1) and PORT (4321; the next free one where it is taken and PORT is not set) say where; VERBATIM_BASE is
the sub-path for which the site was built, VERBATIM_OUT its folder. Exit status: 2 misuse.`,
  {},
);
const folder = siteFolder();
const { host, port, isAsked } = servePlace();

settleForReading(folder);
if (!existsSync(folder))
  throw new Refusal(`There is no ${folder}/ yet. Run \`npm run build\` first, or \`npm start\` for both.`);

const served = await (isAsked ? serveAt(port) : serveNear(port)).catch((error: Error) => {
  throw cannotServe(host, port, error);
});
console.log(`\nThe site is at ${served.address}  (Ctrl+C ends it)`);
whenEnded(() => void served.close());

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
