import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyOfSeeds } from '../site/run-build.ts';

/** What was done to the seeds after their addresses were published. */
export const corrected = {
  /** In `i4-p1` of the meeting. */
  word: ['邀请我出席今天的活动', '邀请我出席今天的会议'],
  /** Behind `i4`: `i4a`. What stands below is on other lines then, as where a source is issued anew. */
  turn: '**傅聪先生**（中国）：我仅就刚才的通报作一点补充说明，以便记录完整。\n\n中国赞赏区域组织的工作（见S/PV.8626）。',
  /** The label of `i15`. */
  label: ['**志野夫人** (日本)', '**志野先生** (日本)'],
  /** `i19-p2`. */
  withdrawnParagraph: '我将提三点看法。',
  /** `i28`. */
  withdrawn: '**主席**（以俄语发言）：我现在请土库曼斯坦代表发言。',
  /** `i8-p2`, which goes into `i8-p3`. */
  merged: '致力于加强联合国在确保地球和平与安全方面的核心协调作用。',
  /** `i26`, which goes into `i25`: its label is taken for text no more. */
  mergedTurn: ['**主席**（以俄语发言）：我现在请哈萨克斯坦代表发言。', '我现在请哈萨克斯坦代表发言。'],
  /** `i7`, which goes into `i6` with its second paragraph and without its first. */
  mergedWithLoss: ['**主席**（以俄语发言）：我感谢塔斯马甘贝托夫先生的通报。', ''],
  lostInMerged: '我感谢塔斯马甘贝托夫先生的通报。',
  /** Records that are taken away whole, each with the reason that an editor gives. */
  gone: {
    's-pv-8626': '该文本与正式记录不一致，待更正本印发后重新收录',
    'note-2016-csto-sco-cis': '转载网页已不存在。',
  },
  /** In `p3` of the letter. */
  letter: ['文件分发为荷', '正式文件分发为荷'],
  /** The draft resolution, whose symbol was stated later: its old id and what it is now. */
  moved: { from: 'draft-resolution-79-csto', symbol: 'A/79/L.31', into: 'a-79-l-31' },
  /** In its `pp1`, at once. */
  movedWord: ['审议了秘书长关于', '审议了秘书长就'],
} as const;

/** A meeting and a letter of the seeds, corrected, with what an editor then says to the register; their folder. */
export function correctedSeeds(): string {
  const seeds = copyOfSeeds();
  for (const file of ['S-PV.8626.zh.md', 'note-2016-security-council-debate.zh.txt']) rmSync(join(seeds, file));
  const next = '**主席**（以俄语发言）：我感谢张明先生所作通报。';
  edit(join(seeds, 'S-PV.9688.zh.md'), [
    corrected.word,
    [next, `${corrected.turn}\n\n${next}`],
    [`${corrected.withdrawn}\n`, '\n'],
    [`${corrected.merged}\n\n`, corrected.merged.replace('。', '；')],
    corrected.mergedTurn,
    corrected.mergedWithLoss,
    corrected.label,
    [corrected.withdrawnParagraph, ''],
  ]);
  edit(join(seeds, 'letter-2009-csto.zh.md'), [corrected.letter]);
  edit(join(seeds, 'draft-resolution-79-csto.zh.txt'), [corrected.movedWord]);
  const { from, symbol, into } = corrected.moved;
  edit(join(seeds, 'registers/sources.csv'), [
    ['议程项目125(t)，中文本,,', `议程项目125(t)，中文本,${symbol},后经查明`],
  ]);
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      resolve('scripts/permalinks.ts'),
      '--withdraw',
      'i28',
      '--withdraw',
      'i19-p2',
      '--merge',
      'i8-p2',
      'i8-p3',
      '--merge',
      'i26',
      'i25',
      '--withdraw',
      'i7-p1',
      '--merge',
      'i7',
      'i6',
      '--move',
      from,
      into,
      ...Object.entries(corrected.gone).flatMap(([id, reason]) => ['--withdraw', id, reason]),
    ],
    { cwd: resolve(seeds, '..'), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`the register was not written: ${stderr}`);
  return seeds;
}

function edit(file: string, changes: readonly (readonly [string, string])[]): void {
  let text = readFileSync(file, 'utf8');
  for (const [printed, meant] of changes) {
    if (text.split(printed).length !== 2) throw new Error(`expected once in ${file}: ${printed}`);
    text = text.replace(printed, () => meant);
  }
  writeFileSync(file, text);
}
