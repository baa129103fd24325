import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerbatimRecord } from '../src/collections/any-record.ts';
import { checkPermalinks } from '../src/permalinks/check-permalinks.ts';
import { type Decision, readDecisions } from '../src/permalinks/decision.ts';
import { editionsHeader, unlisted, unlistedProblem } from '../src/permalinks/edition-register.ts';
import { formatRows, headerLine } from '../src/permalinks/format-rows.ts';
import { vanishedProblem } from '../src/permalinks/give-addresses.ts';
import { matchRecord, type RecordMatch } from '../src/permalinks/match-record.ts';
import { nextRows, undecided } from '../src/permalinks/next-rows.ts';
import { editionsFile, loadPermalinks } from '../src/permalinks/permalink-register.ts';
import type { PublishedRecord } from '../src/permalinks/published.ts';
import { replacementsFor } from '../src/permalinks/replacements.ts';
import { runPipeline } from '../src/pipeline.ts';
import { exitStatus, type Problem } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { count } from './stage.ts';

/**
 * The register of published addresses, `seeds/permalinks`: a table a record, which only grows.
 *
 *     npm run permalinks                                  adds what is new and what was corrected
 *     npm run permalinks -- --check                       changes nothing; says what differs
 *     npm run permalinks -- --withdraw i12                decides on an address whose text is gone
 *     npm run permalinks -- --merge i12-p4 i12-p3
 *     npm run permalinks -- --replace i12-p4
 *
 * Exit status 0 when all is registered, 1 with a problem, 2 where the command was misused.
 */
const folder = join('seeds', 'permalinks');
const list = join(folder, editionsFile);
const line = process.argv.slice(2);
const checks = line.includes('--check');
const decisions = readDecisions(line.filter((word) => word !== '--check'));
if (typeof decisions === 'string' || (checks && decisions.length > 0)) {
  const reason = typeof decisions === 'string' ? decisions : '--check decides nothing';
  console.error(
    `usage: npm run permalinks [-- --check | --withdraw PLACE | --merge PLACE INTO | --replace PLACE]   (${reason})`,
  );
  process.exit(2);
}

const { records, problems: found } = runPipeline('seeds');
const { register, editions } = loadPermalinks(folder);
const broken = found.filter(({ severity }) => severity === 'error');
const problems = broken.length > 0 ? broken : checks ? await check() : await grow(decisions);
for (const problem of problems) console.error(formatProblem(problem));
if (checks && problems.length === 0)
  console.log(`${count(register.size, 'table')}: every published address leads to its text`);
process.exitCode = exitStatus(problems);

async function check(): Promise<Problem[]> {
  return [
    ...(await checkPermalinks(records, register)),
    ...unlisted(register, editions).map((one) => unlistedProblem(one, list)),
  ];
}

/** Adds rows to each table in which nothing is left to decide, and lists its new edition. */
async function grow(decisions: readonly Decision[]): Promise<Problem[]> {
  const tables = records.map((record): Table => {
    const published = register.get(record.id) ?? emptyTable(record);
    return { published, match: matchRecord(record, published) };
  });
  const useless = decisions.filter((one) => recordsOf(one, tables).length !== 1);
  if (useless.length > 0) {
    for (const { kind, place } of useless) {
      console.error(
        `--${kind} ${place}: expected one record in which this address was published and its text is gone (name it before a slash), and for --replace one new text in its place, for --merge a place of that record`,
      );
    }
    process.exit(2);
  }
  const problems: Problem[] = [];
  for (const { published, match } of tables) {
    const own = decisions.filter((one) => recordsOf(one, tables)[0] === published.id);
    const open = undecided(match, own);
    problems.push(...open.map((place) => vanishedProblem(place, match)));
    if (open.length > 0) continue;
    const rows = await nextRows(match, published, own);
    if (rows.length === 0) continue;
    const before = existsSync(published.file) ? readFileSync(published.file, 'utf8') : headerLine;
    mkdirSync(folder, { recursive: true });
    writeFileSync(published.file, `${before.replace(/\n?$/, '\n')}${formatRows(rows)}`);
    console.log(`${published.file}: ${count(rows.length, 'row')} added, edition ${published.edition + 1}`);
  }
  const added = unlisted(loadPermalinks(folder).register, editions);
  if (added.length > 0 && !existsSync(list)) writeFileSync(list, editionsHeader);
  for (const { record, edition, sha256 } of added) appendFileSync(list, `${record},${edition},${sha256}\n`);
  return problems;
}

interface Table {
  readonly published: PublishedRecord;
  readonly match: RecordMatch;
}

/** Ids of the records that a decision can be about. */
function recordsOf(decision: Decision, tables: readonly Table[]): string[] {
  return tables.flatMap(({ published, match }) => {
    if (decision.record !== null && decision.record !== published.id) return [];
    if (!match.vanished.some(({ place }) => place === decision.place)) return [];
    if (decision.kind === 'replace' && replacementsFor(decision.place, match, published).length === 0) return [];
    if (decision.kind === 'merge' && !match.texts.some(({ place }) => place === decision.into)) return [];
    return [published.id];
  });
}

function emptyTable({ id }: VerbatimRecord): PublishedRecord {
  return { id, file: join(folder, `${id}.csv`), places: [], rows: [], edition: 0 };
}
