/** Takes the work folder of the target that it is given, begins a site in it, says so and waits to be ended. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { takeWorkFolder } from '../../scripts/build/work-folder.ts';
import { Refusal } from '../../scripts/refusal.ts';
import { whenEnded } from '../../scripts/when-ended.ts';

try {
  const { next } = takeWorkFolder(process.argv[2] ?? '');
  whenEnded((status) => process.exit(status));
  writeFileSync(join(next, 'index.html'), '半');
  console.log('at work');
  setInterval(() => {}, 1_000);
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.log(error.message);
  process.exitCode = error.status;
}
