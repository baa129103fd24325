import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

let served: ServedFolder;

beforeAll(async () => {
  const folder = tinySite({ 'index.html': '首页', '404.html': '未找到', 'a/index.html': '甲', 'a/b.json': '[]' });
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
