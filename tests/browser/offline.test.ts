import { existsSync, readFileSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { buildWorker } from '../../scripts/build-worker.ts';
import { listFiles } from '../../scripts/list-files.ts';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { siteBase, siteFolder } from '../../scripts/site-place.ts';
import { assetsNamed, filesLinked } from '../../src/offline/assets-named.ts';
import { isPageOfSite } from '../../src/offline/is-of-site.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { test as base } from './harness.ts';
import { ask, search, status } from './search-answers.ts';

/** A host that a test can take away and bring back, with the built site or with another one, at one address. */
const test = base.extend('host', async ({ task }, { onCleanup }) => {
  void task;
  let served: ServedFolder | undefined = await serveFolder({ folder: siteFolder(), ...at, port: 0 });
  const { address } = served;
  const port = Number(new URL(address).port);
  const stop = async () => {
    await served?.close();
    served = undefined;
  };
  onCleanup(stop);
  return {
    address,
    stop,
    start: async (folder = siteFolder()) => {
      await stop();
      served = await serveFolder({ folder, ...at, port });
    },
  };
});
const at = { base: siteBase(), host: '127.0.0.1' };

/** Without a network the browser says so in the console, and the page that stands in has a status of its own. */
const options = { worker: true, expectStatus: 503, expectError: /ERR_CONNECTION_REFUSED|503/ } as const;
const paragraph = 'p#i12-p3';

/** Waits until the worker answers for this page and has kept it with all that it names, and as many pages in all. */
async function isKept(page: Page, pages: number): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => keptPages(page)).toHaveLength(pages);
  // What a page names, and what that names in turn, comes after the page.
  const named = (await keptPages(page)).flatMap((path) => filesBehind(path));
  await expect.poll(() => keptAssets(page)).toEqual(expect.arrayContaining(named));
}

/** The paths of the files of the built site that a page needs, as its HTML and then its scripts name them. */
function filesBehind(page: string): string[] {
  const found = new Set<string>();
  const follow = (path: string) => {
    if (found.has(path) || !existsSync(fileOf(path))) return;
    found.add(path);
    if (path.endsWith('.js')) for (const name of assetsNamed(read(path))) follow(`${at.base}_astro/${name}`);
  };
  const html = read(`${page}index.html`);
  const linked = filesLinked(html).filter((path) => /^\/.*\.(?:css|js|svg|png)$/.test(path));
  for (const path of [...linked, ...assetsNamed(html).map((name) => `${at.base}_astro/${name}`)]) follow(path);
  return [...found];
}

function fileOf(path: string): string {
  return join(siteFolder(), path.slice(at.base.length));
}

function read(path: string): string {
  return readFileSync(fileOf(path), 'utf8');
}

/** The paths of kept pages, in the order in which they were read. */
const keptPages = (page: Page) => keptPaths(page, ' pages');
/** Those of kept styles, scripts and pictures. */
const keptAssets = (page: Page) => keptPaths(page, ' assets');

/** The paths that a shelf holds, which is known by a part of its name. */
function keptPaths(page: Page, part: string): Promise<string[]> {
  return page.evaluate(async (part) => {
    const name = (await caches.keys()).find((name) => name.includes(part));
    const keys = name === undefined ? [] : await (await caches.open(name)).keys();
    return keys.map(({ url }) => new URL(url).pathname);
  }, part);
}

/** Follows the workers of the browser, also from a page that has none; answers their states, in the order of their names. */
async function workerStates(page: Page): Promise<() => string[]> {
  const states = new Map<string, string>();
  const devtools = await page.context().newCDPSession(page);
  devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, status } of versions) states.set(versionId, status);
  });
  await devtools.send('ServiceWorker.enable');
  return () => [...states.values()].toSorted();
}

/** What is kept of a page. */
function keptText(page: Page, address: string): Promise<string | undefined> {
  return page.evaluate(async (address) => (await caches.match(address, { ignoreVary: true }))?.text(), address);
}

const portalPage =
  '<!doctype html><html lang="zh"><head><title>登录</title></head><body><h1>请先登录网络</h1></body></html>';

/** Answers every address of a port in one way, as a network does that wants to be paid first. */
async function servePortal(
  port: number,
  answer: (response: ServerResponse, path: string) => unknown,
): Promise<{ close(): Promise<void> }> {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    answer(response, request.url ?? '');
  });
  await new Promise<void>((resolve) => {
    server.listen(port, at.host, resolve);
  });
  return {
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Everything that is kept: its shelf, its address and the digest of what is there. */
function keptEntries(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const entries: string[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const { url } of await cache.keys()) {
        const body = await (await cache.match(url, { ignoreVary: true }))?.arrayBuffer();
        const digest = await crypto.subtle.digest('SHA-256', body ?? new ArrayBuffer(0));
        entries.push(`${name} ${url} ${new Uint8Array(digest).join('')}`);
      }
    }
    return entries.sort();
  });
}

describe('without a network', () => {
  test('a meeting that was read is read again, whatever it is asked for', async ({ visit, host }) => {
    const page = await visit(`${host.address}meetings/s-pv-9688/`, options);
    const whole = await page.locator('.record').textContent();
    await isKept(page, 1);
    await host.stop();
    for (const suffix of ['', '?q=上海精神#i4-p3', '#i12-p3']) {
      const answer = await page.goto(`${host.address}meetings/s-pv-9688/${suffix}`);
      expect(answer?.status() ?? 200).toBe(200);
      await page.reload();
      expect(await page.locator(paragraph).isVisible()).toBe(true);
    }
    expect(await page.locator('.record').textContent()).toBe(whole);
    // The first page was read before there was a worker: its styles are there all the same.
    expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
  });

  test('home, search and the quotation check open though nobody read them, and names are found', async ({
    visit,
    host,
  }) => {
    const page = await visit(`${host.address}meetings/s-pv-9688/`, options);
    await isKept(page, 1);
    await host.stop();
    for (const [path, control] of [
      ['', '#home-search'],
      ['search/?q=', '#query'],
      ['quotation/', 'textarea'],
    ] as const) {
      const answer = await page.goto(host.address + path);
      expect(answer?.status() ?? 200).toBe(200);
      expect(await page.locator(`main ${control}`).first().isVisible()).toBe(true);
      expect(await page.evaluate(() => getComputedStyle(document.body).display)).toBe('flex');
    }
    await page.goto(host.address);
    expect(await page.evaluate(async (address) => (await fetch(address)).ok, `${host.address}find.json`)).toBe(true);
    expect(await keptPages(page), 'only what was read is listed as read').toHaveLength(1);
  });

  test('the first page that was read keeps what the reader chose, and its sheet for print', async ({ visit, host }) => {
    const page = await visit(`${host.address}meetings/s-pv-9688/`, { ...options, colorScheme: 'light' });
    await isKept(page, 1);
    const { base } = at;
    expect(await keptAssets(page)).toEqual(
      expect.arrayContaining([`${base}choices.js`, `${base}print/s-pv-9688.css`, `${base}favicon.svg`]),
    );
    await page.evaluate(() => localStorage.setItem('verbatim-theme', 'dark'));
    await host.stop();
    await page.reload();
    expect(await page.evaluate(() => document.documentElement.getAttribute('data-theme'))).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  });

  test('a page that was not read says so and lists those that were, until they are cleared', async ({
    visit,
    host,
  }) => {
    const page = await visit(`${host.address}meetings/s-pv-9688/`, options);
    await isKept(page, 1);
    await page.goto(`${host.address}delegations/rus/`);
    await isKept(page, 2);
    await host.stop();
    await page.goto(`${host.address}speakers/`);
    expect(page.url()).toBe(`${host.address}speakers/`);
    await page.getByRole('heading', { level: 1, name: '离线阅读' }).waitFor();
    const kept = page.locator('#kept a');
    await kept.first().waitFor();
    expect(await kept.allTextContents()).toEqual([
      '俄罗斯联邦在安全理事会会议上的发言',
      expect.stringContaining('S/PV.9688'),
    ]);
    await kept.last().click();
    await page.locator(paragraph).waitFor();

    await page.goto(`${host.address}offline/`);
    await page.getByRole('button', { name: '清除留存的页面' }).click();
    await page.getByText('已清除留存的页面').waitFor();
    expect(await kept.count()).toBe(0);
    await page.goto(`${host.address}delegations/rus/`);
    await page.getByText('尚未留存页面').waitFor();
  });

  test('search answers with what was loaded, and says where it could not', async ({ visit, host }) => {
    const page = await visit(`${host.address}search/`, { ...options, expectError: /./ });
    await isKept(page, 1);
    const asked = new Set<string>();
    page.on('request', (request) => asked.add(new URL(request.url()).pathname));
    await search(page, '上海精神');
    const online = await status(page);
    // An answer is kept while the page already shows it.
    const index = [...asked].filter((path) => path.includes('/pagefind/'));
    expect(index).not.toEqual([]);
    await expect.poll(() => keptPaths(page, ' search ')).toEqual(expect.arrayContaining(index));
    await host.stop();
    await page.goto(`${host.address}search/`);
    await search(page, '上海精神');
    expect(await status(page)).toBe(online);
    await ask(page, '核裁军');
    await page.getByText('搜索未能完成').waitFor();
  });
});

test('with a network a changed page is shown as it is now, and kept so', async ({ visit, host }) => {
  const page = await visit(`${host.address}about/`, options);
  await isKept(page, 1);
  const other = temporaryFolder();
  await cp(siteFolder(), other, { recursive: true });
  const file = join(other, 'about/index.html');
  await writeFile(file, (await readFile(file, 'utf8')).replaceAll('关于本站', '关于本馆'));
  await host.start(other);
  const titleNow = async () => {
    await page.goto(`${host.address}about/`);
    return page.title();
  };
  // On a busy machine the answer may take longer than the worker waits for it: then it shows what it kept.
  await expect.poll(titleNow).toContain('关于本馆');
  await expect.poll(() => keptText(page, `${host.address}about/`)).toContain('关于本馆');
  await host.stop();
  await page.goto(`${host.address}about/`);
  expect(await page.title()).toContain('关于本馆');
});

test('every page of the site has the mark by which it is kept', async () => {
  const files = listFiles(siteFolder()).filter((name) => name.endsWith('.html'));
  const scope = `https://records.example${at.base}`;
  const unmarked = files.filter((name) => !isPageOfSite(readFileSync(join(siteFolder(), name), 'utf8'), scope));
  expect(files.length).toBeGreaterThan(100);
  expect(unmarked).toEqual([]);
});

test.for([
  ['answers every address with its page', (response: ServerResponse) => response.end(portalPage)],
  [
    'leads every address to its page',
    (response: ServerResponse, path: string) =>
      path.startsWith('/sign-in') ? response.end(portalPage) : response.writeHead(302, { location: '/sign-in/' }).end(),
  ],
] as const)(
  'a captive portal that %s is shown, and replaces nothing that was kept',
  async ([, answer], { visit, host }) => {
    const page = await visit(`${host.address}meetings/s-pv-9688/`, options);
    await isKept(page, 1);
    const kept = await keptEntries(page);
    expect(kept.length).toBeGreaterThan(20);
    await host.stop();
    const portal = await servePortal(Number(new URL(host.address).port), answer);
    try {
      for (const path of ['meetings/s-pv-9688/', '', 'search/', 'about/']) {
        await page.goto(host.address + path);
        expect(await page.locator('h1').textContent()).toBe('请先登录网络');
      }
      await page.evaluate(async (address) => {
        for (const path of [
          'find.json',
          'choices.js',
          '_astro/none.js',
          'pagefind/pagefind.js',
          'pagefind/index/a.pf_index',
        ])
          await fetch(address + path);
      }, host.address);
      // An answer is kept while the page already shows it.
      await page.waitForTimeout(1_000);
      expect(await keptEntries(page)).toEqual(kept);
    } finally {
      await portal.close();
    }
    await page.goto(`${host.address}meetings/s-pv-9688/`);
    await page.locator(paragraph).waitFor();
    expect(
      await page.evaluate(
        async (address) => (await fetch(address)).json().then(Object.keys),
        `${host.address}find.json`,
      ),
    ).toContain('rows');
  },
);

test('a worker whose first pages a captive portal answers is not installed', async ({ visit, host }) => {
  const other = temporaryFolder();
  await cp(siteFolder(), other, { recursive: true });
  await writeFile(join(other, 'search/index.html'), portalPage);
  await host.start(other);
  const page = await visit(`${host.address}about/`, options);
  const state = await page.evaluate(async (address) => {
    const { installing } = await navigator.serviceWorker.register(address);
    return new Promise((resolve) => {
      const tell = () => installing?.state !== 'installing' && resolve(installing?.state);
      installing?.addEventListener('statechange', tell);
      tell();
    });
  }, `${host.address}service-worker.js`);
  expect(state ?? 'redundant').toBe('redundant');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.active ?? null)).toBeNull();
});

test('a new build clears up after the old one, but not under what was kept', async ({ visit, host }) => {
  const gone = `${at.base}_astro/Gone.12345678.js`;
  const page = await visit(`${host.address}meetings/s-pv-9688/`, options);
  await isKept(page, 1);
  await page.evaluate(async (address) => {
    const name = (await caches.keys()).find((name) => name.endsWith(' assets')) ?? '';
    await (await caches.open(name)).put(address, new Response(''));
    await caches.open(`${name.replace(/assets$/, 'search')} of-old`);
    await caches.open('of another site');
  }, new URL(gone, host.address).href);
  const before = await keptAssets(page);
  expect(before).toContain(gone);

  const other = temporaryFolder();
  await cp(siteFolder(), other, { recursive: true });
  await writeFile(join(other, 'added.txt'), '新');
  const { version } = await buildWorker(other);
  await host.start(other);
  // The new worker waits as long as a page of the old build is open.
  const states = await workerStates(page);
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await expect.poll(states).toEqual(['activated', 'installed']);
  expect(await keptAssets(page)).toContain(gone);
  await page.goto('about:blank');
  await expect.poll(states).toEqual(['activated', 'redundant']);
  await page.goto(`${host.address}about/`);
  const left = await page.evaluate(() => caches.keys());
  expect(left.filter((name) => name.endsWith('of-old'))).toEqual([]);
  expect(left).toContain('of another site');
  expect(left.filter((name) => / (?:search|shell) /.test(name))).toEqual([expect.stringMatching(`shell ${version}$`)]);
  await expect.poll(() => keptAssets(page)).not.toContain(gone);
  expect(await keptAssets(page)).toEqual(expect.arrayContaining(before.filter((path) => path !== gone)));
});
