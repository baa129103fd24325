import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { describeHolder, type Holder, holderSchema, isAtWork, thisProcess } from './holder.ts';
import { realPlace } from './real-place.ts';

/**
 * Where a folder is made anew: beside the one that it will replace, so that each change of place is one rename.
 *
 *     dist.building/holder.json   who is at work; the folder is the lock of its target
 *     dist.building/next/         what is being made
 *     dist.building/previous/     what stood at the target, during the switch
 *     dist.building/…             what the work needs meanwhile
 */
export interface WorkFolder {
  /** The new folder, empty. */
  readonly next: string;
  /** A place in the work folder for what goes when the work is done. */
  beside(name: string): string;
  /** Puts the new folder in the place of the target. Throws, and leaves the target, where the work folder was lost. */
  putInPlace(): void;
  /** Takes the work folder away; the target is whole before and after. At the end of the process this happens by itself. */
  release(): void;
}

/**
 * Takes the work folder of a target. Throws a refusal where somebody is at work in it (status 1), or where it holds what
 * no build made (status 2).
 */
export function takeWorkFolder(target: string): WorkFolder {
  const work = workFolderOf(target);
  mkdirSync(dirname(target), { recursive: true });
  clearLeftovers(work);
  const mine = JSON.stringify(thisProcess());
  // It gets its place with the name of its holder in it: nobody meets it without one.
  const prepared = mkdtempSync(`${work}-`);
  try {
    writeFileSync(join(prepared, holderFile), mine);
    while (!isMoved(prepared, work, occupied)) settleFolder(target);
  } catch (error) {
    rmSync(prepared, { recursive: true, force: true });
    throw error;
  }
  const isMine = () => readHolder(work)?.written === mine;
  const release = () => {
    process.off('exit', release);
    if (!isMine()) return;
    settleSwitch(work, target);
    clear(work);
  };
  process.on('exit', release);
  const next = join(work, 'next');
  mkdirSync(next);
  return {
    next,
    beside: (name) => join(work, name),
    putInPlace: () => {
      if (!isMine()) throw new Error(`${work} was taken away while the build was at work`);
      try {
        if (lstatSync(target, { throwIfNoEntry: false })) renameSync(target, join(work, 'previous'));
        renameSync(next, target);
      } finally {
        settleSwitch(work, target);
      }
    },
    release,
  };
}

/**
 * Completes or undoes what a killed build left beside its target. Throws a refusal where a build is at work there
 * (status 1), or where its work folder would hold what no build made (status 2).
 */
export function settleFolder(target: string): void {
  const work = workFolderOf(target);
  const held = readHolder(work);
  if (held === null) {
    // A build leaves its folder empty for a moment before it goes.
    if (!lstatSync(work, { throwIfNoEntry: false }) || isEmptyFolder(work)) return;
    throw new Refusal(`\`${work}\`, where the build works, holds what no build made: move it away.`);
  }
  if (isAtWork(held.holder))
    throw new Refusal(
      `A build of \`${target}\` is at work: ${describeHolder(held.holder)}. If it is not, remove \`${work}\`.`,
      1,
    );
  settleSwitch(work, target);
  // Another command may have found the same and be at work by now: what is taken away is looked at once more.
  const aside = `${work}-${process.pid}`;
  if (!isMoved(work, aside, ['ENOENT'])) return;
  if (readHolder(aside)?.written === held.written) clear(aside);
  else renameSync(aside, work);
}

/** The same for a command that only reads what stands at a place, which a build at work does not keep from it. */
export function settleForReading(place: string): void {
  try {
    settleFolder(realPlace(place));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

function workFolderOf(target: string): string {
  return `${target}.building`;
}

const holderFile = 'holder.json';

/** What systems say where a folder that is not empty, or no folder, stands in the place. */
const occupied = ['ENOTEMPTY', 'EEXIST', 'ENOTDIR'];

/** Null where the folder names no holder. */
function readHolder(work: string): { readonly holder: Holder; readonly written: string } | null {
  try {
    const written = readFileSync(join(work, holderFile), 'utf8');
    return { holder: holderSchema.parse(JSON.parse(written)), written };
  } catch {
    return null;
  }
}

/** False where the folder could not be moved for one of these reasons. */
function isMoved(from: string, to: string, expected: readonly string[]): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && expected.includes(String(error.code))) return false;
    throw error;
  }
}

function isEmptyFolder(path: string): boolean {
  return lstatSync(path).isDirectory() && readdirSync(path).length === 0;
}

/** A switch that ended between its two renames left the place empty: the new folder, counted before it began, goes there. */
function settleSwitch(work: string, target: string): void {
  const previous = join(work, 'previous');
  if (lstatSync(target, { throwIfNoEntry: false }) || !lstatSync(previous, { throwIfNoEntry: false })) return;
  try {
    renameSync(join(work, 'next'), target);
  } catch {
    renameSync(previous, target);
  }
}

/** What names the holder goes last, so that a half cleared folder is still known. */
function clear(work: string): void {
  for (const name of readdirSync(work).filter((name) => name !== holderFile))
    rmSync(join(work, name), { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
  rmSync(join(work, holderFile), { force: true });
  try {
    rmdirSync(work);
  } catch {
    // The next build has it already.
  }
}

/** Folders that a command prepared or set aside when it was killed. */
function clearLeftovers(work: string): void {
  const folder = dirname(work);
  for (const name of readdirSync(folder).filter((name) => name.startsWith(`${basename(work)}-`))) {
    const held = readHolder(join(folder, name));
    if (held !== null && !isAtWork(held.holder)) clear(join(folder, name));
  }
}
