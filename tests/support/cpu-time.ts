/**
 * The milliseconds of computing that something takes, with what the engine does for it. Unlike those of a clock they
 * hardly grow while the machine does other things too.
 */
export function cpuTime(run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
