/** What Lighthouse says of home, a meeting and a search of the built site, as a table with the median of some runs. */
import { commandLine, wholeNumber } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { auditSite } from './lighthouse/audit-site.ts';
import { scoreTable } from './lighthouse/score-table.ts';
import { checkPlace, siteFolder } from './site-place.ts';

const help = `usage: npm run lighthouse [-- --runs N]

What Lighthouse says of home, a meeting and a search of the built site, as a table of medians.

  --runs N   how often each page is measured (3)

VERBATIM_OUT and VERBATIM_BASE say which site, as for \`npm run build\`. Exit status: 1 where a category that is held to
100 has less, 2 misuse.`;
const { values } = commandLine(help, { runs: { type: 'string', default: '3' } });
const runs = wholeNumber(help, '--runs', values.runs);
checkPlace();
folderThere(siteFolder(), 'a built site: run `npm run build` first');
const audited = await auditSite(runs);
console.log(scoreTable(audited));
const faults = new Set(
  audited.flatMap(({ path, runs }) => runs.flatMap(({ faults }) => faults.map((fault) => `/${path}: ${fault}`))),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.size > 0 ? 1 : 0;
