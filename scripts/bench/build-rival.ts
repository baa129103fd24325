/**
 * Builds one rival's page, in a process of its own so that it can be given memory and stopped:
 * `node scripts/bench/build-rival.ts NAME TEXTS.json FOLDER`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import type { RivalText } from './rivals/rival.ts';
import { rivals } from './rivals/rivals.ts';

const [, , name, file = '', folder = ''] = process.argv;
const rival = rivals.find((one) => one.name === name);
if (rival === undefined) throw new Error(`Unknown rival: ${name}`);
const texts: RivalText[] = JSON.parse(readFileSync(file, 'utf8'));
mkdirSync(folder, { recursive: true });
await rival.build(texts, folder);
