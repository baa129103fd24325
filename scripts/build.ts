/**
 * Builds the site. Seeds become records and collections in `.verbatim/`, those become pages, the search index comes last.
 * All is made beside the place of the site and put there at the end: an error leaves the old site as it was.
 */
import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { runPipeline, writeStore } from '../src/pipeline.ts';
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem, summarizeProblems } from '../src/problems/report-problems.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { knownNames } from '../src/search/known-names.ts';
import { buildPages } from './build-pages.ts';
import { buildWorker, packagesOfWorker } from './build-worker.ts';
import { commandLine } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { listFiles } from './list-files.ts';
import { checkPlace, hasOrigin, siteBase, siteFolder, siteOrigin } from './site-place.ts';
import { count, stage } from './stage.ts';
import { swapFolder } from './swap-folder.ts';
import { writeHostHeaders } from './write-host-headers.ts';
import { writeLicences } from './write-licences.ts';
import { writeSitemap } from './write-sitemap.ts';

const { values: options } = commandLine(
  `usage: npm run build [-- --seeds DIR --out DIR --collections-only]

Builds the site. An error leaves the one that was there.

  --seeds DIR          the records and their registers (seeds)
  --out DIR            where the site is to stand (VERBATIM_OUT, else dist)
  --collections-only   makes only what pages are made from, in .verbatim/

VERBATIM_SITE is the origin by which pages name themselves (https://records.example), VERBATIM_BASE the path below it
(/records/). Exit status: 0 built, 1 problems in the seeds, 2 misuse.`,
  {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string' },
    'collections-only': { type: 'boolean', default: false },
  },
);
checkPlace();

process.exitCode = await build(folderThere(options.seeds, 'one with records'), options.out ?? siteFolder());

async function build(seeds: string, out: string): Promise<0 | 1> {
  const result = await stage(
    'records',
    () => runPipeline(seeds),
    ({ files, records }) => `${count(records.length, 'record')} from ${count(files, 'file')}`,
  );
  for (const problem of result.problems.filter(({ severity }) => severity !== 'info'))
    console.error(formatProblem(problem));
  if (exitStatus(result.problems) === 1) {
    console.error(`${summarizeProblems(result.problems, result.files)}\nNothing was built.`);
    return 1;
  }
  await stage(
    'collections',
    () => writeStore(result),
    () =>
      Object.entries(result.collections)
        .map(([name, rows]) => `${rows.length} ${name}`)
        .join(', '),
  );
  if (options['collections-only']) return 0;

  const next = `${resolve(out)}.next`;
  const clear = () => rm(next, { recursive: true, force: true });
  await clear();
  try {
    const bundled = await stage(
      'pages',
      () => buildPages(next),
      () => count(listFiles(next).filter((file) => file.endsWith('.html')).length, 'page'),
    );
    await stage(
      'search',
      () =>
        buildIndex({
          records: result.records.filter((record) => record.kind === 'meeting'),
          names: knownNames(result.collections.speakers, result.collections.delegations),
          outFolder: next,
        }),
      ({ interventions, files }) => `${count(interventions, 'intervention')} in ${count(files, 'file')}`,
    );
    await stage(
      'sitemap',
      () => writeSitemap(next, siteOrigin() + siteBase()),
      (pages) => `${count(pages, 'page')} for search engines`,
    );
    await stage(
      'licences',
      async () => writeLicences(next, [...bundled, ...(await packagesOfWorker())]),
      (licences) => `${count(licences.length, 'package')} in files for browsers`,
    );
    await stage(
      'offline',
      () => buildWorker(next),
      ({ version, bytes }) => `worker of ${bytes} bytes, version ${version}`,
    );
    await stage(
      'headers',
      () => writeHostHeaders(next, siteBase()),
      (rules) => `${count(rules, 'rule')} for hosts`,
    );
    await stage(
      'site',
      () => swapFolder(next, resolve(out)),
      () => `${count(listFiles(out).length, 'file')} in ${out}`,
    );
  } finally {
    await clear();
  }
  if (!hasOrigin())
    console.log(
      `Canonical links name ${siteOrigin()}${siteBase()}. For another host: VERBATIM_SITE=https://… npm run build`,
    );
  return 0;
}
