import { rmSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

let served: ServedFolder;
let folder: string;

beforeAll(async () => {
  folder = tinySite({ 'index.html': '首页', '404.html': '未找到', 'a/index.html': '甲', 'a/b.json': '[]' });
  served = await serveFolder({ folder: `${folder}/`, base: '/verbatim/', host: '127.0.0.1', port: 0 });
});

afterAll(() => served.close());

const ask = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

test('gives a folder its index, and files their types', async () => {
  expect(await (await ask('/verbatim/')).text()).toBe('首页');
  expect(await (await ask('/verbatim/a/?q=1')).text()).toBe('甲');
  const json = await ask('/verbatim/a/b.json');
  expect(json.headers.get('content-type')).toBe('application/json; charset=utf-8');
});

test('sends texts as gzip where that is asked for', async () => {
  const zipped = await serveFolder({ folder, base: '/', host: '127.0.0.1', port: 0, compress: true });
  const response = await fetch(new URL('/a/', zipped.address));
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(await response.text()).toBe('甲');
  await zipped.close();
});

test('sends an address without its slash to the one with it', async () => {
  const response = await ask('/verbatim/a?q=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/verbatim/a/?q=1');
  expect((await ask('/verbatim')).headers.get('location')).toBe('/verbatim/');
});

test.each(['/verbatim/gone/', '/a/', '/verbatim/%2e%2e%2f%2e%2e%2fetc%2fpasswd', '/verbatim/%E0%A4'])(
  'answers %s with the page for what is not there',
  async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('未找到');
  },
);

test.each(['//', '//[', '*', 'http://other.example/verbatim/', '//verbatim/a'])(
  'is not brought down by a request for %s',
  async (target) => {
    expect(await statusOf(target)).toBe(404);
    expect((await ask('/verbatim/')).status).toBe(200);
  },
);

test('leads to no other host by two slashes', async () => {
  const plain = await serveFolder({ folder, base: '/', host: '127.0.0.1', port: 0 });
  const response = await fetch(`${plain.address}/a`, { redirect: 'manual' });
  expect(response.headers.get('location')).toBe('/a/');
  await plain.close();
});

test('a folder that goes while it is served is answered by 404, also for what was asked before', async () => {
  const going = tinySite({ 'index.html': '首页', 'a.js': 'a'.repeat(1_000_000) });
  const plain = await serveFolder({ folder: going, base: '/', host: '127.0.0.1', port: 0 });
  const asked = Array.from({ length: 50 }, () => fetch(new URL('/a.js', plain.address)).then(({ status }) => status));
  // When the first is answered, others are on their way.
  await Promise.race(asked);
  rmSync(join(going, 'a.js'));
  expect([200, 404]).toEqual(expect.arrayContaining(await Promise.all(asked)));
  expect((await fetch(new URL('/a.js', plain.address))).status).toBe(404);
  await plain.close();
});

/** The status of an answer to a target that `fetch` would not send as it stands. */
function statusOf(target: string): Promise<number | undefined> {
  const { hostname, port } = new URL(served.address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path: target }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}
