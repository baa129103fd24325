/**
 * Does one stage of a command and prints a line about it: what was made, and in how many seconds.
 *
 *     pages    342 pages                          6.3 s
 */
export async function stage<Result>(
  name: string,
  work: () => Result | Promise<Result>,
  describe: (result: Result) => string,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${name.padEnd(12)} ${describe(result).padEnd(56)} ${seconds.padStart(6)} s`);
  return result;
}

/** `1 page`, `342 pages`: a number with its noun. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
