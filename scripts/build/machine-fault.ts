/**
 * What the machine says when it cannot do what it was asked (a full disk, a folder that may not be written), in a line;
 * null for an error that is a fault of ours. Astro and others wrap such an error in their own.
 */
export function machineFault(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('syscall' in error && 'code' in error) return error.message;
  return machineFault(error.cause);
}
