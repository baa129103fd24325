/**
 * Builds the site. Seeds become records and collections in a store, those become pages, the search index comes last. All
 * is made beside the place of the site, counted, and put there at the end: an error leaves the old site as it was.
 */
import { developmentStore } from '../src/collections/store.ts';
import { type PipelineResult, runPipeline, writeStore } from '../src/pipeline.ts';
import { exitStatus } from '../src/problems/problem.ts';
import { formatProblem, summarizeProblems } from '../src/problems/report-problems.ts';
import { digestsFile } from '../src/read/digest-list.ts';
import { buildIndex } from '../src/search/build-index.ts';
import { knownNames } from '../src/search/known-names.ts';
import { checkTarget } from './build/check-target.ts';
import { filesOfPages } from './build/files-of-pages.ts';
import { fixModes } from './build/fix-modes.ts';
import { machineFault } from './build/machine-fault.ts';
import { miscounted } from './build/miscounted.ts';
import { realPlace } from './build/real-place.ts';
import { markFile, writeMark } from './build/site-mark.ts';
import { settleFolder, takeWorkFolder, type WorkFolder } from './build/work-folder.ts';
import { buildPages } from './build-pages.ts';
import { buildWorker, packagesOfWorker, workerFile } from './build-worker.ts';
import { commandLine } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { publishRegister } from './publish-register.ts';
import { Refusal } from './refusal.ts';
import { checkPlace, hasOrigin, siteBase, siteFolder, siteOrigin } from './site-place.ts';
import { count, stage } from './stage.ts';
import { whenEnded } from './when-ended.ts';
import { writeDigests } from './write-digests.ts';
import { hostHeadersFile, writeHostHeaders } from './write-host-headers.ts';
import { licencesFile, writeLicences } from './write-licences.ts';
import { sitemapFiles, writeSitemap } from './write-sitemap.ts';

const { values: options } = commandLine(
  `usage: npm run build [-- --seeds DIR --out DIR --collections-only]

Builds the site. An error leaves the one that was there. Only a folder that is not there, is empty or was built before is
replaced.

  --seeds DIR          the records and their registers (seeds)
  --out DIR            where the site is to stand (VERBATIM_OUT, else dist)
  --collections-only   makes only what pages are made from, in .verbatim/

VERBATIM_SITE is the origin by which pages name themselves (https://records.example), VERBATIM_BASE the path below it
(/records/). Exit status: 0 built, 1 not built, 2 misuse.`,
  {
    seeds: { type: 'string', default: 'seeds' },
    out: { type: 'string' },
    'collections-only': { type: 'boolean', default: false },
  },
);
checkPlace();

try {
  process.exitCode = await build(folderThere(options.seeds, 'one with records'), options.out || siteFolder());
} catch (error) {
  const fault = error instanceof Refusal ? null : machineFault(error);
  throw fault === null ? error : new Refusal(`${fault}. Nothing was put in place.`, 1);
}

async function build(seeds: string, out: string): Promise<0 | 1> {
  const forSite = !options['collections-only'];
  const place = { project: process.cwd(), seeds };
  const target = forSite ? checkTarget(out, place) : realPlace(developmentStore);
  settleFolder(target);
  const result = await stage(
    'records',
    () => runPipeline(seeds),
    ({ files, records, addresses }) =>
      `${count(records.length, 'record')} from ${count(files, 'file')}, ${addresses === 0 ? 'no address registered' : `${addresses} registered addresses`}`,
  );
  for (const problem of result.problems.filter(({ severity }) => severity !== 'info'))
    console.error(formatProblem(problem));
  if (exitStatus(result.problems) === 1) {
    console.error(`${summarizeProblems(result.problems, result.files)}\nNothing was built.`);
    return 1;
  }
  // Until here nothing was written, and an end needs no cleaning.
  const work = takeWorkFolder(target);
  const stop = whenEnded((status) => process.exit(status));
  try {
    if (!forSite) {
      await writeCollections(result, work.next);
      work.putInPlace();
      return 0;
    }
    const written = await makeSite(result, seeds, work);
    await stage(
      'site',
      () => {
        const difference = miscounted(work.next, written);
        if (difference !== null) throw new Error(`${difference}. The site that was there stays.`);
        fixModes(work.next);
        // What came there meanwhile is not destroyed either.
        checkTarget(out, place);
        work.putInPlace();
      },
      () => `${count(written.size, 'file')} in ${out}`,
    );
  } finally {
    work.release();
    stop();
  }
  if (!hasOrigin())
    console.log(
      `Canonical links name ${siteOrigin()}${siteBase()}. For another host: VERBATIM_SITE=https://… npm run build`,
    );
  return 0;
}

function writeCollections(result: PipelineResult, store: string): Promise<void> {
  return stage(
    'collections',
    () => writeStore(result, store),
    () =>
      Object.entries(result.collections)
        .map(([name, rows]) => `${rows.length} ${name}`)
        .join(', '),
  );
}

/** Makes the whole site in the work folder; the files that have to be there then. */
async function makeSite(
  result: PipelineResult,
  seeds: string,
  { next, beside }: WorkFolder,
): Promise<ReadonlySet<string>> {
  const store = beside('store');
  await writeCollections(result, store);
  const pages = await stage(
    'pages',
    () => buildPages({ store, cache: beside('cache'), out: next }),
    ({ files }) => count(files.filter((file) => file.endsWith('.html')).length, 'page'),
  );
  const index = await stage(
    'search',
    () =>
      buildIndex({
        records: result.records.filter((record) => record.kind === 'meeting'),
        names: knownNames(result.collections.speakers, result.collections.delegations),
        outFolder: next,
      }),
    ({ interventions, files }) => `${count(interventions, 'intervention')} in ${count(files.length, 'file')}`,
  );
  await stage(
    'sitemap',
    () => writeSitemap(next, siteOrigin() + siteBase()),
    (pages) => `${count(pages, 'page')} for search engines`,
  );
  await stage(
    'licences',
    async () => writeLicences(next, [...pages.bundled, ...(await packagesOfWorker())]),
    (licences) => `${count(licences.length, 'package')} in files for browsers`,
  );
  await stage(
    'offline',
    () => buildWorker(next),
    ({ version, bytes }) => `worker of ${bytes} bytes, version ${version}`,
  );
  // What no browser reads comes behind the worker, whose version is the digest of what there is before it.
  writeMark(next);
  const register = publishRegister(seeds, next);
  await stage(
    'headers',
    () => writeHostHeaders(next, siteBase()),
    (rules) => `${count(rules, 'rule')} for hosts`,
  );
  await stage(
    'digests',
    () => writeDigests(next),
    (files) => `${count(files, 'file')} in ${digestsFile}`,
  );
  const ofStages = [
    ...pages.files,
    ...index.files,
    ...sitemapFiles,
    licencesFile,
    workerFile,
    hostHeadersFile,
    markFile,
    ...register,
    digestsFile,
  ];
  return new Set([...filesOfPages(result), ...ofStages]);
}
