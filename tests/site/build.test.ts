import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeMark } from '../../scripts/build/site-mark.ts';
import { checkSite } from '../../scripts/checks/check-site.ts';
import { textOf } from '../../scripts/checks/site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { verbatimText } from '../support/verbatim.ts';
import { copyOfSeeds, digests, runBuild } from './run-build.ts';

test('two builds of the same seeds are identical, byte for byte', async () => {
  const folder = temporaryFolder();
  const places = [join(folder, 'one'), join(folder, 'two')];
  for (const place of places) expect(await runBuild('--out', place)).toMatchObject({ status: 0, stderr: '' });
  const [one, two] = places.map(digests);
  expect(Object.keys(one ?? {}).length).toBeGreaterThan(300);
  expect(two).toEqual(one);
});

test('an error in a seed stops the build with its place, and the old site stays as it was', async () => {
  const seeds = copyOfSeeds();
  writeFileSync(join(seeds, 'S-PV.9999.zh.md'), Buffer.from([0xe5, 0xae, 0x89, 0xff, 0x0a]));
  const out = join(temporaryFolder(), 'dist');
  mkdirSync(out);
  writeFileSync(join(out, 'index.html'), '旧');
  writeMark(out);
  const before = digests(out);

  const { status, stderr } = await runBuild('--seeds', seeds, '--out', out);

  expect(status).toBe(1);
  expect(stderr).toContain(`${join(seeds, 'S-PV.9999.zh.md')}:1:`);
  expect(stderr).toContain('[read/not-utf-8]');
  expect(digests(out)).toEqual(before);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
});

describe('with more records', () => {
  const markup = '<script>alert("1")</script>&amp;<img src=x onerror=alert(1)> javascript:alert(1) {{x}}';
  const link = '[链接](javascript:alert(2))';
  const marked = readFileSync('seeds/S-PV.9688.zh.md', 'utf8')
    .replace('第九六八八次会议', '第九九九九次会议')
    .replaceAll('维护国际和平', `${markup}${link}维护国际和平`);
  const added = {
    'S-PV.9999.zh.md': marked,
    'S-PV.9001.zh.md': verbatimText(['主席：谢谢。', '森夫人（日本）：谢谢主席。']),
    'S-PV.9002.zh.md': verbatimText(['主席：会议结束。'], { number: '第九〇〇二次会议' }),
    'S-PV.9003.zh.md': verbatimText(
      Array.from({ length: 200 }, (_, at) => (at % 2 === 0 ? '主席：谢谢。' : '森夫人（日本）：谢谢主席。')),
      { number: '第九〇〇三次会议' },
    ),
  };
  let out: string;

  beforeAll(async () => {
    const seeds = copyOfSeeds();
    for (const [name, text] of Object.entries(added)) writeFileSync(join(seeds, name), text);
    out = join(temporaryFolder(), 'dist');
    expect(await runBuild('--seeds', seeds, '--out', out)).toMatchObject({ status: 0 });
  });

  test('one that prints markup shows it as text', () => {
    const shown = textOf(fromHtml(readFileSync(join(out, 'meetings/s-pv-9999/index.html'), 'utf8')));
    // Of all this, Markdown knows the reference to a character.
    const read = markup.replace('&amp;', '&');
    expect(shown.split(read).length).toBeGreaterThanOrEqual(marked.split(markup).length);
  });

  // Among them: no script, handler or `javascript:` link, the text of every paragraph is whole, and a meeting is light.
  test('all checks of the site hold, with markup, and with one turn, two and two hundred short ones', () => {
    const { problems, weights } = checkSite(out, '/');
    expect(problems).toEqual([]);
    expect(weights).toHaveLength(2 + Object.keys(added).length);
  });
});
