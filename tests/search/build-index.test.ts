import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { buildIndex } from '../../src/search/build-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');

test('the index has one record an intervention, and is the same each time it is made', {
  timeout: 60_000,
}, async () => {
  const first = await buildIndex({ records, outFolder: join(folder, 'first') });
  const second = await buildIndex({ records, outFolder: join(folder, 'second') });
  expect(first.interventions).toBe(43 + 61);
  expect(second).toEqual(first);
  expect(digests('second')).toEqual(digests('first'));
});

/** The digest of each file below a folder, by its path. */
function digests(name: string): Record<string, string> {
  const base = join(folder, name);
  const files = readdirSync(base, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(base.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
