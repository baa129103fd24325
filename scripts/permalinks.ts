import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VerbatimRecord } from '../src/collections/any-record.ts';
import { checkPermalinks } from '../src/permalinks/check-permalinks.ts';
import { type Decision, readDecisions } from '../src/permalinks/decision.ts';
import { editionsFile, editionsHeader } from '../src/permalinks/edition-register.ts';
import { formatRows, headerLine } from '../src/permalinks/format-rows.ts';
import { vanishedProblem } from '../src/permalinks/give-addresses.ts';
import { isAbout } from '../src/permalinks/is-about.ts';
import { matchRecord, type RecordMatch } from '../src/permalinks/match-record.ts';
import { moveRows } from '../src/permalinks/moved-records.ts';
import { nextRows, undecided } from '../src/permalinks/next-rows.ts';
import { loadPermalinks } from '../src/permalinks/permalink-register.ts';
import type { PermalinkRegister, PublishedRecord, PublishedRow } from '../src/permalinks/published.ts';
import { type DecidedMatch, readyLine } from '../src/permalinks/ready-line.ts';
import { formatHead, headsFile, headsHeader, nextHead, type PublishedHead } from '../src/permalinks/record-heads.ts';
import { takeMoves } from '../src/permalinks/record-move.ts';
import { type RecordWithdrawal, takeWithdrawals } from '../src/permalinks/record-withdrawal.ts';
import { hasRegister, registerDigests } from '../src/permalinks/register-digests.ts';
import { sharedReplacement } from '../src/permalinks/replacements.ts';
import { withdrawalRows, withdrawnHead } from '../src/permalinks/withdrawn-records.ts';
import { runPipeline } from '../src/pipeline.ts';
import { exitStatus, type Problem } from '../src/problems/problem.ts';
import { formatProblem } from '../src/problems/report-problems.ts';
import { digestsFile } from '../src/read/digest-list.ts';
import { commandWords, misuse } from './command-line.ts';
import { folderThere } from './folder-there.ts';
import { Refusal } from './refusal.ts';
import { count } from './stage.ts';

/**
 * The register of published addresses, `seeds/permalinks`: a table a record, which only grows.
 */
const help = `usage: npm run permalinks [-- --check | --first | --withdraw PLACE | --withdraw RECORD REASON | --move RECORD INTO | --merge PLACE INTO | --replace PLACE]

Adds to the register of published addresses, seeds/permalinks, what is new and what was corrected.

  --check                    changes nothing; says what differs
  --first                    begins the register of seeds of which nothing was ever published
  --withdraw i12             decides on an address whose text is gone: nothing stands there any more
  --merge i12-p4 i12-p3      it is in another place now
  --replace i12-p4           what stands there is its next version
  --withdraw s-pv-9688 "原件有误"   takes leave of a whole record whose file is gone, with the reason
  --move draft-79 a-79-l-31  leads from all addresses of a record to those that it has now

All but the first two may stand on one line, each as often as needed. Exit status: 0 all is registered, 1 a problem, 2 misuse.`;
const seeds = 'seeds';
const folder = join(seeds, 'permalinks');
const digestList = join(seeds, digestsFile);
const list = join(folder, editionsFile);
const heads = join(folder, headsFile);
const line = commandWords(help);
const checks = line.includes('--check');
const isFirst = line.includes('--first');
const moved = takeMoves(line.filter((word) => word !== '--check' && word !== '--first'));
if (typeof moved === 'string') misused(moved);
const { moves } = moved;
const taken = takeWithdrawals(moved.rest);
const decisions = typeof taken === 'string' ? taken : readDecisions(taken.rest);
if (typeof taken === 'string' || typeof decisions === 'string') misused(String(decisions));
const { withdrawals } = taken;
const decided = decisions.length + withdrawals.length + moves.length;
if (checks && decided > 0) misused('--check decides nothing');
if (isFirst && (checks || decided > 0)) misused('--first stands alone');
folderThere(seeds, 'one with records');
const isBegun = hasRegister(seeds);
if (isFirst && isBegun) misused('--first begins a register, and there is one');
if (!isFirst && !isBegun && !checks)
  throw new Refusal(
    `There is no register of published addresses in ${folder}, and a new one may give other addresses than readers cite. Take it back: \`git checkout -- ${folder} ${digestList}\`, or from the last copy. Where nothing was ever published from these seeds: \`npm run permalinks -- --first\`.`,
  );

const { records, problems: found } = runPipeline(seeds);
const permalinks = loadPermalinks(folder);
const { register } = permalinks;
const broken = found.filter((problem) => problem.severity === 'error' && !isAnswered(problem));
if (broken.length === 0) refuseUseless();
const tables = broken.length > 0 ? [] : decidedTables(decisions);
const check = () => checkPermalinks(records, register, permalinks.heads);
const problems = broken.length > 0 ? broken : await (checks ? check() : grow(withdrawals));
for (const problem of problems) console.error(formatProblem(problem));
const ready = readyLine(tables, moves);
if (problems.length > 0 && ready !== null) console.error(`All on one line:\n  ${ready}`);
if (checks && problems.length === 0) console.log(`${sizeOf(register)}: every published address leads to its text`);
process.exitCode = exitStatus(problems);

/** `844 addresses in 5 tables`. */
function sizeOf(tables: PermalinkRegister): string {
  const addresses = [...tables.values()].reduce((sum, { places }) => sum + places.length, 0);
  return `${addresses} address${addresses === 1 ? '' : 'es'} in ${count(tables.size, 'table')}`;
}

function misused(reason: string): never {
  throw misuse(help, reason);
}

/** Ends the command where a withdrawal or a move is about no record that it can be about. */
function refuseUseless(): void {
  const useless = [
    ...withdrawals.flatMap(({ record }) =>
      isGone(record)
        ? []
        : `--withdraw ${record}: expected a record that was published, whose file was taken out of the seeds, and of which nobody has said so yet`,
    ),
    ...moves.flatMap(({ record, into }) =>
      isGone(record) && !register.has(into) && records.some(({ id }) => id === into)
        ? []
        : `--move ${record} ${into}: expected a record that was published and is not here under that id any more, and one that is here and was not published yet`,
    ),
    ...moves.flatMap(({ record }) =>
      withdrawals.some((one) => one.record === record) ? `${record} is moved and withdrawn, and can only be one` : [],
    ),
  ];
  for (const message of useless) console.error(message);
  if (useless.length > 0) process.exit(2);
}

/** Whether a problem is the lack of a record that is being withdrawn or moved. */
function isAnswered({ rule, file }: Problem): boolean {
  return (
    rule === 'permalinks/lost-record' &&
    [...withdrawals, ...moves].some(({ record }) => register.get(record)?.file === file)
  );
}

/** Adds rows to each table in which nothing is left to decide, and lists its new edition. */
async function grow(withdrawals: readonly RecordWithdrawal[]): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { record, published, match, own } of tables) {
    const open = undecided(match, own);
    problems.push(...open.map((place) => vanishedProblem(place, match)));
    if (open.length > 0) continue;
    const left = leftBy(record);
    if (left !== undefined) {
      write(published, published.rows, null);
      write(left, moveRows(left, record.id), null);
    }
    write(published, await nextRows(match, published, own), nextHead(record, permalinks.heads.get(record.id)));
  }
  for (const { record, reason } of withdrawals) {
    const [published, head] = [register.get(record), permalinks.heads.get(record)];
    if (published && head) write(published, withdrawalRows(published), withdrawnHead(head, reason));
  }
  const added = loadPermalinks(folder).unlisted;
  if (added.length > 0 && !existsSync(list)) writeFileSync(list, editionsHeader);
  for (const { record, edition, sha256 } of added) appendFileSync(list, `${record},${edition},${sha256}\n`);
  if (hasRegister(seeds)) writeFileSync(digestList, registerDigests(seeds));
  return problems;
}

/** Adds rows to a table, and what the record is now to the list of records. */
function write(published: PublishedRecord, rows: readonly PublishedRow[], head: PublishedHead | null): void {
  mkdirSync(folder, { recursive: true });
  if (rows.length > 0) {
    append(published.file, headerLine, formatRows(rows));
    console.log(`${published.file}: ${count(rows.length, 'row')} added, edition ${rows.at(-1)?.edition}`);
  }
  if (head !== null) {
    append(heads, headsHeader, formatHead(head));
    console.log(`${heads}: ${head.id} added`);
  }
}

function append(file: string, header: string, rows: string): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : header;
  writeFileSync(file, `${before.replace(/\n?$/, '\n')}${rows}`);
}

/** Whether a record was published, is here no more, and was not withdrawn yet. */
function isGone(id: string): boolean {
  return permalinks.heads.get(id)?.withdrawn === null && register.has(id) && !records.some((one) => one.id === id);
}

interface Table {
  readonly id: string;
  readonly record: VerbatimRecord;
  readonly published: PublishedRecord;
  readonly match: RecordMatch;
}

/** Every record beside its table, with the decisions on it. Ends the command where one of them is of no use. */
function decidedTables(decisions: readonly Decision[]): (Table & DecidedMatch)[] {
  const tables = records.map((record): Table => {
    const left = leftBy(record);
    const taken = left && { ...left, id: record.id, file: fileOf(record) };
    const published = register.get(record.id) ?? taken ?? emptyTable(record);
    return { id: record.id, record, published, match: matchRecord(record, published) };
  });
  const useless = decisions.filter((one) => recordsOf(one, tables).length !== 1);
  for (const { kind, place } of useless) {
    console.error(
      `--${kind} ${place}: expected one record in which this address was published and its text is gone (name it before a slash), and for --replace one new text in its place, for --merge a place of that record`,
    );
  }
  if (useless.length > 0) process.exit(2);
  return tables.map((table) => {
    const own = decisions.filter((one) => recordsOf(one, tables)[0] === table.id);
    const shared = sharedReplacement(own, table.match, table.published);
    if (shared !== null) misused(`${shared.join(' and ')} would be replaced by one text`);
    return { ...table, own };
  });
}

/** Ids of the records that a decision can be about. */
function recordsOf(decision: Decision, tables: readonly Table[]): string[] {
  return tables.flatMap(({ id, match, published }) => (isAbout(decision, match, published) ? [id] : []));
}

function emptyTable(record: VerbatimRecord): PublishedRecord {
  return { id: record.id, file: fileOf(record), places: [], rows: [], edition: 0 };
}

function fileOf({ id }: VerbatimRecord): string {
  return join(folder, `${id}.csv`);
}

/** The table of the id that a record had before it moved. */
function leftBy({ id }: VerbatimRecord): PublishedRecord | undefined {
  return register.get(moves.find(({ into }) => into === id)?.record ?? '');
}
