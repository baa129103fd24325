/**
 * What the machine says when it cannot do what it was asked (a full disk, a folder that may not be written), in a line;
 * null for an error that is a fault of ours. Astro wraps such an error in its own, its bundler tells it in words.
 */
export function machineFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('syscall' in error && 'code' in error) return error.message;
  const [native] = /^.*\(os error \d+\)$/m.exec(error.message) ?? [];
  if (native === undefined) return machineFault(error.cause);
  const [what] = /^Failed to .*$/m.exec(error.message) ?? [];
  return what === undefined ? native.trim() : `${what}: ${native.trim()}`;
}
