/** Builds the site, then serves it: `npm start`. The build is a process of its own, so that its memory goes with it. */
import { spawnSync } from 'node:child_process';

const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
if (status === 0) await import('./serve.ts');
else process.exitCode = status ?? 1;
