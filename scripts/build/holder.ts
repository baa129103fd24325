import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/** Who is at work in a folder. */
export const holderSchema = z.object({
  pid: z.int().min(1),
  host: z.string(),
  /** When the work began, for people: `2026-12-01T03:14:00.123Z`. */
  since: z.iso.datetime(),
  /** When the process began, as the system writes it: another process with the same number has another. */
  start: z.string().nullable(),
});

export type Holder = z.infer<typeof holderSchema>;

export function thisProcess(): Holder {
  return { pid: process.pid, host: hostname(), since: new Date().toISOString(), start: startOf(process.pid) };
}

/** Whether the holder is still at work. Of another machine nothing can be known: it counts as being so. */
export function isAtWork({ pid, host, start }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else may not be asked, but is there.
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === null || start === null || now === start;
}

export function describeHolder({ pid, host, since }: Holder): string {
  return `process ${pid} on ${host}, since ${since}`;
}

/** Null where the system does not tell; `ended` of a process that is only waited for. */
function startOf(pid: number): string | null {
  if (!existsSync('/proc/self/stat')) return startByPs(pid);
  try {
    // The name of the program, in brackets, may hold blanks and brackets itself.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return fields[0] === 'Z' || fields[0] === 'X' ? 'ended' : `${boot} ${fields[19]}`;
  } catch {
    return null;
  }
}

function startByPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
