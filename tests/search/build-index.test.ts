import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { runPipeline } from '../../src/pipeline.ts';
import { buildIndex } from '../../src/search/build-index.ts';
import { fragmentsOf } from '../../src/search/fragments-of.ts';
import { turnOfCode } from '../../src/search/pagefind-files.ts';
import { meetingOf } from '../support/verbatim.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-index-'));
afterAll(() => rmSync(folder, { recursive: true }));

const records = runPipeline('seeds').records.filter((record) => record.kind === 'meeting');

test('the index has one record an intervention, and is the same each time it is made', async () => {
  const first = await buildIndex({ records, outFolder: join(folder, 'first') });
  const second = await buildIndex({ records, outFolder: join(folder, 'second') });
  expect(first.interventions).toBe(43 + 61);
  expect(second).toEqual(first);
  expect(digests('second')).toEqual(digests('first'));
});

test('the name of a text says which turn it is, and the list of the index has every name', async () => {
  // The chair says the same again and again: texts that are alike are turns of their own.
  const same = '主席：谢谢。我现在请下一位发言。';
  const meetings = [...records, meetingOf([same, '林江河先生（中国）：谢谢。', same, '森夫人（日本）：谢谢。', same])];
  const fragments = meetings.flatMap(fragmentsOf);
  await buildIndex({ records: meetings, outFolder: join(folder, 'turns') });
  const index = join(folder, 'turns', 'pagefind');
  const codes = readdirSync(join(index, 'fragment')).map((name) => name.replace('.pf_fragment', ''));
  expect(codes.map(turnOfCode).toSorted((a, b) => a - b)).toEqual([...fragments.keys()]);
  for (const code of codes) {
    const { content, meta } = fragments[turnOfCode(code)] ?? {};
    expect(JSON.parse(unpacked(join(index, 'fragment', `${code}.pf_fragment`)))).toMatchObject({ content, meta });
  }
  const list = readdirSync(index).find((name) => name.endsWith('.pf_meta')) ?? '';
  for (const code of codes) expect(unpacked(join(index, list)).split(code)).toHaveLength(2);
});

test('a change of one text changes the names of its own fragment and of the list, and a new build replaces the old one', async () => {
  const [first, ...others] = records;
  if (first === undefined) throw new Error('the seeds have no meeting');
  const turns = first.interventions.map((turn, at) => (at === 3 ? { ...turn, label: `${turn.label}又` } : turn));
  const before = Object.keys(digests('first'));
  await buildIndex({ records: [{ ...first, interventions: turns }, ...others], outFolder: join(folder, 'second') });
  const after = Object.keys(digests('second'));
  const changed = after.filter((path) => !before.includes(path));
  expect(changed.filter((path) => path.endsWith('.pf_fragment'))).toHaveLength(1);
  expect(changed.some((path) => path.endsWith('.pf_meta'))).toBe(true);
  expect(changed.some((path) => /turns\.[^/]+\.json$/.test(path))).toBe(true);
  expect(after).toHaveLength(before.length);
});

test('a turn of a few words is in the list of the index as well', async () => {
  const { interventions } = await buildIndex({
    records: [meetingOf(['主席：好。'])],
    outFolder: join(folder, 'short'),
  });
  expect(interventions).toBe(1);
});

/** What a file of Pagefind holds after its signature. */
function unpacked(file: string): string {
  return gunzipSync(readFileSync(file)).subarray('pagefind_dcd'.length).toString();
}

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
