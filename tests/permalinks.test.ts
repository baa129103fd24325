import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPermalinks } from '../src/permalinks/check-permalinks.ts';
import { loadPermalinks } from '../src/permalinks/permalink-register.ts';
import { runPipeline } from '../src/pipeline.ts';
import { formatProblem } from '../src/problems/report-problems.ts';

/** No published address vanishes, moves or leads to another text: what this prints says what to do. */
test('every published address leads to its text, and every text is published', async () => {
  const { register, heads, problems } = loadPermalinks('seeds/permalinks');
  const found = [...problems, ...(await checkPermalinks(runPipeline('seeds').records, register, heads))];
  expect(found.map(formatProblem).join('\n')).toBe('');
});

/** The list of editions holds every later row of every table; it begins as it was published itself, as that of records does. */
test.each([
  ['editions', '3f6e843f136d26cd357fa8cff3d5a2af3b1413183c3b2a8f7a5b75ec41aa1969'],
  ['records', 'baac316081bcbf1d7bd97f44a3bf4374894229d4744637b691f85f1789eb16ac'],
])('the list of %s is as it was published', (name, sha256) => {
  const list = readFileSync(`seeds/permalinks/${name}.csv`, 'utf8').split('\n').slice(0, 6).join('\n');
  expect(createHash('sha256').update(list).digest('hex')).toBe(sha256);
});
