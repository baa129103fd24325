import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { afterAll, describe, expect, inject } from 'vitest';
import { listFiles } from '../../scripts/list-files.ts';
import { headerPolicy } from '../../scripts/policy.ts';
import { overTls } from '../../scripts/site-headers.ts';
import { siteBase, siteFolder } from '../../scripts/site-place.ts';
import { hostHeadersFor } from '../support/host-rules.ts';
import { siteAddress, test } from './harness.ts';

const files = listFiles(siteFolder());

test('the server here sends for each file what the file for hosts says, but for what needs a certificate', async () => {
  const rules = readFileSync(join(siteFolder(), '_headers'), 'utf8');
  for (const file of files.filter((name) => name !== '_headers')) {
    const path = file.replace(/(^|\/)index\.html$/, '$1');
    const { headers } = await fetch(siteAddress(path), { method: 'HEAD' });
    const { 'strict-transport-security': tls, ...asked } = hostHeadersFor(rules, siteBase() + path);
    expect(tls).toBe(overTls['strict-transport-security']);
    const sent = Object.fromEntries(Object.keys(asked).map((name) => [name, headers.get(name)]));
    expect({ file, ...sent }).toEqual({ file, ...asked });
    expect(headers.has('strict-transport-security')).toBe(false);
  }
});

test('the policy of each page and the one in the header agree: the page adds hashes, the header who may frame it', () => {
  const header = directivesOf(headerPolicy());
  expect(header.get('frame-ancestors')).toEqual(["'none'"]);
  header.delete('frame-ancestors');
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const html = readFileSync(join(siteFolder(), file), 'utf8');
    const page = directivesOf(/<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '');
    for (const [name, sources] of page)
      page.set(
        name,
        sources.filter((source) => !source.startsWith("'sha256-")),
      );
    expect({ file, policy: Object.fromEntries(page) }).toEqual({ file, policy: Object.fromEntries(header) });
  }
});

function directivesOf(policy: string): Map<string, string[]> {
  const directives = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(directives.flatMap(([name = '', ...sources]) => (name === '' ? [] : [[name, sources]])));
}

describe('a page of another site', () => {
  const other = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<iframe src="${inject('origin')}"></iframe>`);
  }).listen(0, '127.0.0.1');
  afterAll(() => void other.close());

  test('cannot show one of this site in a frame', async ({ browser }) => {
    const bound = other.address();
    if (bound === null || typeof bound === 'string') throw new TypeError('Expected a port');
    const context = await browser.newContext();
    const page = await context.newPage();
    const refused = page.waitForEvent('console', (message) => /frame-ancestors/.test(message.text()));
    await page.goto(`http://127.0.0.1:${bound.port}/`);
    await refused;
    expect(page.frames().map((frame) => frame.url())).not.toContain(inject('origin'));
    await context.close();
  });
});

test('the search, which compiles its index reader, works under the header', async ({ visit }) => {
  const page = await visit('/search/?q=上海精神');
  const answer = await page.request.get(page.url());
  expect(answer.headers()['content-security-policy']).toBe(headerPolicy());
  await page.locator('.hit').first().waitFor();
});
