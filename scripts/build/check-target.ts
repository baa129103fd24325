import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../refusal.ts';
import { realPlace } from './real-place.ts';
import { isBuiltSite } from './site-mark.ts';

export interface TargetOptions {
  /** The folder from which relative paths count, and which holds `src`, `public` and `seeds`. */
  readonly project: string;
  /** The folder of the records that are built; it may stand elsewhere. */
  readonly seeds: string;
}

/**
 * The folder that a build into this place replaces, all links followed. Throws a refusal where the build could destroy
 * what no build made, or could not put a folder there: nothing but a folder that is not there yet, is empty or was built
 * is replaced.
 */
export function checkTarget(place: string, { project, seeds }: TargetOptions): string {
  const refuse = (why: string): never => {
    throw new Refusal(`The site cannot be built into \`${place}\`: ${why}.`);
  };
  const target = followed(resolve(project, place), refuse);
  if (holds(target, project)) refuse('it is the working folder, or holds it');
  for (const kept of [...sources.map((name) => join(project, name)), resolve(project, seeds)]) {
    if (holds(target, kept)) refuse(`it is \`${kept}\`, or holds it`);
    if (holds(kept, target)) refuse(`it is inside \`${kept}\``);
  }
  const site = foldersAbove(target).find(isBuiltSite);
  if (site !== undefined) refuse(`it is inside \`${site}\`, a built site, which the next build there replaces whole`);
  const found = statSync(target, { throwIfNoEntry: false });
  if (found === undefined) return target;
  if (!found.isDirectory()) refuse('it is not a folder');
  const held = ['.git', 'src', 'seeds'].find((name) => lstatSync(join(target, name), { throwIfNoEntry: false }));
  if (held !== undefined) refuse(`it holds \`${held}\``);
  if (isMountPoint(target)) refuse('something is mounted there, which cannot be replaced; name a folder inside it');
  if (readdirSync(target).length > 0 && !isBuiltSite(target))
    refuse('it holds files that no build made; name another folder, or empty this one');
  return target;
}

/** What a checkout is made of. */
const sources = ['.git', 'public', 'seeds', 'src'];

function followed(path: string, refuse: (why: string) => never): string {
  try {
    return realPlace(path);
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
}

/** Whether a folder is another one or above it: the very folders are compared, whatever names lead there. */
function holds(outer: string, inner: string): boolean {
  const place = identity(outer);
  return place !== null && [realPlace(inner), ...foldersAbove(realPlace(inner))].some((one) => identity(one) === place);
}

/** Null where nothing stands there. */
function identity(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined ? null : `${found.dev}:${found.ino}`;
}

function foldersAbove(path: string): string[] {
  const above = dirname(path);
  return above === path ? [] : [above, ...foldersAbove(above)];
}

function isMountPoint(folder: string): boolean {
  if (statSync(folder).dev !== statSync(dirname(folder)).dev) return true;
  // A folder that is mounted from the same disk is known by the table of Linux only.
  const table = '/proc/self/mountinfo';
  if (!existsSync(table)) return false;
  const written = folder.replaceAll(/[ \t\n\\]/g, (char) => `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return readFileSync(table, 'utf8')
    .split('\n')
    .some((line) => line.split(' ')[4] === written);
}
