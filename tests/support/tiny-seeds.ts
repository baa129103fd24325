import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './temporary-folder.ts';
import { verbatimText } from './verbatim.ts';

/** Seeds of one short meeting, where a build is about what a build does and not about records. */
export function tinySeeds(number = '第九〇〇一次会议'): string {
  const seeds = join(temporaryFolder(), 'seeds');
  mkdirSync(seeds);
  cpSync('seeds/registers', join(seeds, 'registers'), { recursive: true });
  writeFileSync(join(seeds, 'meeting.zh.md'), verbatimText(['主席：谢谢。', '林先生（中国）：谢谢。'], { number }));
  return seeds;
}
