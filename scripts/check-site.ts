/**
 * Checks the built site: `node scripts/check-site.ts`. Every problem is printed with its page and place;
 * exit status 1 when there is one. VERBATIM_OUT and VERBATIM_BASE say which site, as for the build.
 */
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { checkSite } from './checks/check-site.ts';
import { siteBase, siteFolder } from './site-place.ts';
import { count, stage } from './stage.ts';

const { problems, weights } = await stage(
  'check',
  () => checkSite(siteFolder(), siteBase()),
  ({ pages, problems }) => `${count(pages, 'page')}, ${count(problems.length, 'problem')}`,
);
for (const { file, html, text, ratio, script, scriptLater } of weights) {
  console.log(`  ${file}: HTML ${html} bytes, ${ratio.toFixed(2)} times its text of ${text} (all gzip);`);
  console.log(`    scripts ${script} bytes when opened, ${scriptLater} more where a reader asks for all that there is`);
}
for (const problem of problems) console.error(formatProblem(problem));
process.exitCode = exitStatus(problems);
