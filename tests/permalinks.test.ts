import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPermalinks } from '../src/permalinks/check-permalinks.ts';
import { loadPermalinks } from '../src/permalinks/permalink-register.ts';
import { runPipeline } from '../src/pipeline.ts';
import { formatProblem } from '../src/problems/report-problems.ts';

/** No published address vanishes, moves or leads to another text: what this prints says what to do. */
test('every published address leads to its text, and every text is published', async () => {
  const { register, problems } = loadPermalinks('seeds/permalinks');
  const found = [...problems, ...(await checkPermalinks(runPipeline('seeds').records, register))];
  expect(found.map(formatProblem).join('\n')).toBe('');
});

/** Tables only grow: what was published first stands as it was. */
test.each([
  ['draft-resolution-79-csto', 25, 'd72dc099734f67ef217366d71f267e2ff44e213b0067d174f30b2fd6f1074158'],
  ['letter-2009-csto', 20, 'b0f5c93f580f73cd29933f55132fefd5025b6e2a166b4e2a4a98f7d0a15eeaf1'],
  ['note-2016-csto-sco-cis', 19, '319eec4a4906610e2448675aa1b493a076bfb35c51cdfba6775158223c60b4c9'],
  ['s-pv-8626', 440, 'dcda80216550386528b057933de9678388c1e93c139eec37d76e1f8a17ed8ca0'],
  ['s-pv-9688', 345, 'aa6f2517e627039ef0b61d1c5ed3da624c90adec3d75b21fadd547822ddf0e97'],
])('the first edition of %s is as it was published', (id, lines, sha256) => {
  const table = readFileSync(`seeds/permalinks/${id}.csv`, 'utf8');
  const first = table.split('\n').slice(0, lines).join('\n');
  expect(createHash('sha256').update(first).digest('hex')).toBe(sha256);
});
