/** Checks the built site. Every problem is printed with its page and place. */
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { settleForReading } from './build/work-folder.ts';
import { checkSite } from './checks/check-site.ts';
import { commandLine } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { siteBase, siteFolder } from './site-place.ts';
import { count, stage } from './stage.ts';

commandLine(
  `usage: npm run check:site

Checks the built site: links, valid HTML, heads, weight, the content security policy, the texts of records.

VERBATIM_OUT and VERBATIM_BASE say which site, as for \`npm run build\`. Exit status: 0 without a problem, 1 with one,
2 misuse.`,
  {},
);
const base = siteBase();
settleForReading(siteFolder());
const folder = folderThere(siteFolder(), 'a built site: run `npm run build` first');
const { problems, weights } = await stage(
  'check',
  () => checkSite(folder, base),
  ({ pages, problems }) => `${count(pages, 'page')}, ${count(problems.length, 'problem')}`,
);
for (const { file, html, text, ratio, script, scriptLater } of weights) {
  console.log(`  ${file}: HTML ${html} bytes, ${ratio.toFixed(2)} times its text of ${text} (all gzip);`);
  console.log(`    scripts ${script} bytes when opened, ${scriptLater} more where a reader asks for all that there is`);
}
for (const problem of problems) console.error(formatProblem(problem));
process.exitCode = exitStatus(problems);
