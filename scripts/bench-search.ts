/**
 * Measures search. For each size a corpus (104: the real meetings) is indexed and asked in a headless browser over loopback: by
 * the built site, by rivals, and by the plain text alone. One table compares them; every candidate is held to
 * the plain scan. Needs the built site (`npm run build`).
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import type { Meeting } from '../src/collections/meeting.ts';
import { runPipeline } from '../src/pipeline.ts';
import { loadRegisters } from '../src/resolve/registers.ts';
import { makeCorpus } from './bench/make-corpus.ts';
import { type Candidate, type Measures, measure } from './bench/measure.ts';
import { plainTexts, scan } from './bench/plain-scan.ts';
import { type ExactQuery, queriesFrom } from './bench/queries.ts';
import { pagefindDefaultRival, pagefindIds } from './bench/rivals/pagefind-default.ts';
import type { Rival, RivalText } from './bench/rivals/rival.ts';
import { rivals } from './bench/rivals/rivals.ts';
import { siteWithIndex } from './bench/site-with-index.ts';
import { formatTable, type Row } from './bench/table.ts';
import { commandLine, wholeNumber } from './command-line.ts';
import { findBrowser } from './find-browser.ts';
import { folderThere } from './folder-there.ts';
import { listFiles } from './list-files.ts';
import { checkPlace, siteFolder } from './site-place.ts';

const help = `usage: npm run bench:search [-- --sizes N,N… --queries N --bound N --json FILE]

Measures search of the built site beside other searchers, as a table.

  --sizes N,N…   of the corpora, in interventions (104,2000,20000; 104 are the real meetings)
  --queries N    how many are asked (200)
  --bound N      the most seconds that a rival may take to build, and again to be measured (300)
  --json FILE    writes the figures there, too

VERBATIM_OUT says which site, as for \`npm run build\`. Exit status: 2 misuse.`;
const { values: options } = commandLine(help, {
  sizes: { type: 'string', default: '104,2000,20000' },
  queries: { type: 'string', default: '200' },
  bound: { type: 'string', default: '300' },
  json: { type: 'string' },
});
const sizes = options.sizes.split(',').map((size) => wholeNumber(help, '--sizes', size));
const queryCount = wholeNumber(help, '--queries', options.queries);
const bound = wholeNumber(help, '--bound', options.bound) * 1_000;
if (options.json !== undefined) folderThere(dirname(options.json), 'one for the figures');
checkPlace();
folderThere(siteFolder(), 'a built site: run `npm run build` first');

const seeds = runPipeline(folderThere('seeds', 'one with records')).records.filter(
  (record) => record.kind === 'meeting',
);
const real = seeds.reduce((sum, { interventions }) => sum + interventions.length, 0);
const { delegations } = loadRegisters('seeds/registers').registers;
const { executable, env } = await findBrowser();
const signals = ['SIGINT', 'SIGTERM'] as const;

const rows: Row[] = [];
for (const size of sizes) {
  const meetings = size === real ? seeds : makeCorpus({ models: seeds, delegations, interventions: size });
  rows.push(...(await compare(size, meetings)));
}
console.log(`\n${formatTable(rows)}`);
if (options.json !== undefined) await writeFile(options.json, `${JSON.stringify(rows, null, 2)}\n`);

/** All candidates over the same texts and queries, the site first. */
async function compare(size: number, meetings: readonly Meeting[]): Promise<Row[]> {
  const plain = plainTexts(meetings);
  const queries = mixedQueries(meetings, queryCount);
  const truth = queries.map(({ runs }) => new Set(scan(plain, runs).places.keys()));
  const texts = meetings.flatMap(({ interventions }) =>
    interventions.map(({ label, parts }) =>
      [`${label}：`, ...parts.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text))].join('\n'),
    ),
  );
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-rivals-'));
  const file = join(folder, 'texts.json');
  const forRivals = plain.map(({ id, strict }, at): RivalText => ({ id, text: strict, original: texts[at] ?? '' }));
  await writeFile(file, JSON.stringify(forRivals));
  try {
    const compared = [await ofSite(size, meetings, queries, truth)];
    for (const rival of rivals)
      compared.push(await ofRival(rival, size, file, join(folder, rival.name), queries, truth));
    return compared;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Three quarters random runs, one quarter what people look for; of the latter only what is one run. */
function mixedQueries(meetings: readonly Meeting[], count: number): ExactQuery[] {
  const { queries } = queriesFrom(meetings, Math.ceil(count * 0.75), Math.ceil(count / 20));
  return queries.filter(({ runs, typed }) => runs.length === 1 && !typed.startsWith('"'));
}

type Truth = readonly ReadonlySet<string>[];

async function ofSite(size: number, meetings: readonly Meeting[], queries: ExactQuery[], truth: Truth): Promise<Row> {
  const site = await siteWithIndex(siteFolder(), meetings);
  try {
    const candidate = {
      folder: site.folder,
      path: 'search/',
      firstAnswers: queries.length,
      firstTime: null,
      idOf: same,
    };
    const measures = await inBrowser((browser) => measure(browser, candidate, queries, truth), null);
    const { files, bytes } = await weigh(join(site.folder, 'pagefind'));
    return told({
      size,
      name: 'Verbatim',
      note: 'this site',
      built: site.time / 1_000,
      files,
      bytes,
      measures,
      failure: null,
    });
  } finally {
    await site.remove();
  }
}

/** The site calls interventions as the scan does. */
function same(id: string): string {
  return id;
}

async function ofRival(
  rival: Rival,
  size: number,
  texts: string,
  folder: string,
  queries: ExactQuery[],
  truth: Truth,
): Promise<Row> {
  const { name, note, loadsAll } = rival;
  const before = performance.now();
  const failure = await buildRival(name, texts, folder);
  const built = (performance.now() - before) / 1_000;
  const none = { size, name, note, built: null, files: null, bytes: null, measures: null };
  if (failure !== null) return told({ ...none, failure });
  const { files, bytes } = await weigh(folder);
  try {
    const ids = rival === pagefindDefaultRival ? await pagefindIds(folder) : null;
    const candidate: Candidate = {
      folder,
      path: '',
      firstAnswers: loadsAll ? 3 : queries.length,
      firstTime: bound / 2,
      idOf: (id) => ids?.get(id) ?? id,
    };
    const measures = await inBrowser((browser) => measure(browser, candidate, queries, truth), bound);
    return told({ size, name, note, built, files, bytes, measures, failure: null });
  } catch (error) {
    return told({ ...none, built, files, bytes, failure: error instanceof Error ? error.message : String(error) });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Null when the rival was built; else why it was not. What it starts itself ends with it. */
function buildRival(name: string, texts: string, folder: string): Promise<string | null> {
  const script = join(import.meta.dirname, 'bench', 'build-rival.ts');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--max-old-space-size=8192', script, name, texts, folder], {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: true,
    });
    const end = () => {
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
    };
    const timer = setTimeout(end, bound);
    const stop = () => {
      end();
      process.exit(1);
    };
    for (const signal of signals) process.once(signal, stop);
    let said = '';
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', (status, signal) => {
      clearTimeout(timer);
      for (const name of signals) process.off(name, stop);
      if (status === 0) resolve(null);
      else resolve(signal === 'SIGKILL' ? `not built in ${options.bound} s` : `not built: ${reasonIn(said)}`);
    });
  });
}

function reasonIn(said: string): string {
  return said.match(/^.*(?:Error|FATAL ERROR).*$/m)?.[0].trim() ?? 'for an unknown reason';
}

/** A browser for one candidate; when the bound passes it is closed, and what was under way rejects. */
async function inBrowser(use: (browser: Browser) => Promise<Measures>, limit: number | null): Promise<Measures> {
  const browser = await chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...env },
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  let late = false;
  const timer =
    limit === null
      ? undefined
      : setTimeout(() => {
          late = true;
          void browser.close();
        }, limit);
  try {
    return await use(browser);
  } catch (error) {
    throw late ? new Error(`not measured in ${options.bound} s`) : error;
  } finally {
    clearTimeout(timer);
    await browser.close();
  }
}

/** The bytes that a folder's files take on the wire. */
async function weigh(folder: string): Promise<{ files: number; bytes: number }> {
  const files = listFiles(folder).map((file) => join(folder, file));
  let bytes = 0;
  for (const file of files) {
    const packed = /^\.(?:json|js|html)$/.test(extname(file));
    bytes += packed ? (await promisify(gzip)(await readFile(file))).length : (await stat(file)).size;
  }
  return { files: files.length, bytes };
}

/** Says that a row is there; the table comes when all are. */
function told(row: Row): Row {
  console.log(`${row.size} ${row.name}: ${row.failure ?? 'measured'}`);
  return row;
}
