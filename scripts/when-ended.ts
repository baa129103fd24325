import { readFileSync } from 'node:fs';

/** Signals that ask a process to end, with their numbers. */
const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

/** Looked up when the command begins: who ended before it asks is missed as well. */
const before = startedBy();

/**
 * Calls back once when the process is asked to end, with the status by which a shell tells that (130 after Ctrl-C); also
 * when npm, which started it, is gone, since ended from outside it does not take along what it started. No signal ends
 * the process by itself then, until the returned function is called.
 */
export function whenEnded(end: (status: number, signal: keyof typeof signals) => void): () => void {
  const { npm_lifecycle_event: startedByNpm } = process.env;
  const heard = (signal: keyof typeof signals) => {
    stop();
    end(128 + signals[signal], signal);
  };
  const watch = setInterval(() => startedByNpm && startedBy() !== before && heard('SIGTERM'), 500).unref();
  process.on('SIGHUP', heard).on('SIGINT', heard).on('SIGTERM', heard);
  function stop(): void {
    clearInterval(watch);
    process.off('SIGHUP', heard).off('SIGINT', heard).off('SIGTERM', heard);
  }
  return stop;
}

/** The process that started this one; where that is the shell between npm and a script, which outlives npm, its own too. */
function startedBy(): string {
  try {
    const [, name, parent] = /^\d+ \((.*)\) \S+ (\d+)/s.exec(readFileSync(`/proc/${process.ppid}/stat`, 'utf8')) ?? [];
    return /^(?:npm|node)/.test(name ?? '') ? `${process.ppid}` : `${process.ppid} of ${parent}`;
  } catch {
    // Elsewhere than on Linux a shell gives its place to the only command that it has.
    return `${process.ppid}`;
  }
}
