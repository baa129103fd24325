import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/serve-folder.ts';
import { everywhere } from '../../scripts/site-headers.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { tinySite } from './checks/tiny-site.ts';

let served: ServedFolder;
let folder: string;
const longText = '字'.repeat(10_000);

beforeAll(async () => {
  const files = [
    'index.html',
    ...'bib ris csv json webmanifest xml txt css svg png pf_meta'.split(' ').map((end) => `a.${end}`),
  ];
  folder = tinySite({
    'index.html': '首页',
    '404.html': '未找到',
    'a/index.html': '甲',
    'a/b.json': '0123456789',
    '甲/index.html': '乙',
    'long.txt': longText,
    'long.pf_index': longText,
    '.hidden': '隐',
    '_astro/page.B1.js': 'go()',
    'types/_astro/a.B1.js': 'go()',
    ...Object.fromEntries(files.map((file) => [`types/${file}`, '字'])),
  });
  const outside = tinySite({ 'secret.txt': '密', 'index.html': '密' });
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'out.txt'));
  symlinkSync(outside, join(folder, 'outside'));
  symlinkSync('a', join(folder, 'inside'));
  symlinkSync('circle', join(folder, 'circle'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
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

describe('headers', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['a.bib', 'application/x-bibtex; charset=utf-8'],
    ['a.ris', 'application/x-research-info-systems; charset=utf-8'],
    ['a.csv', 'text/csv; charset=utf-8'],
    ['a.json', 'application/json; charset=utf-8'],
    ['a.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['a.xml', 'application/xml; charset=utf-8'],
    ['a.txt', 'text/plain; charset=utf-8'],
    ['a.css', 'text/css; charset=utf-8'],
    ['_astro/a.B1.js', 'text/javascript; charset=utf-8'],
    ['a.svg', 'image/svg+xml'],
    ['a.png', 'image/png'],
    ['a.pf_meta', 'application/octet-stream'],
  ])('%s is sent as %s', async (path, type) => {
    const response = await ask(`/verbatim/types/${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  test('a file with the digest in its name may be kept for a year, any other is asked for again', async () => {
    const kept = async (path: string) => (await ask(path)).headers.get('cache-control');
    expect(await kept('/verbatim/_astro/page.B1.js')).toBe('public, max-age=31536000, immutable');
    expect(await kept('/verbatim/')).toBe('no-cache');
    expect(await kept('/verbatim/_astro/gone.B1.js')).toBe('no-cache');
  });

  test.each(['/verbatim/', '/verbatim/a', '/verbatim/gone/', '/verbatim/a/b.json'])(
    '%s is sent with the headers that every answer has, without what plain HTTP may not say',
    async (path) => {
      const { headers } = await ask(path);
      for (const [name, value] of Object.entries(everywhere)) expect(headers.get(name)).toBe(value);
      expect(headers.has('strict-transport-security')).toBe(false);
    },
  );
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not done, and what is done is said', async (method) => {
  const response = await fetch(served.address, { method });
  expect(response.status).toBe(405);
  expect(response.headers.get('allow')).toBe('GET, HEAD');
});

test('HEAD says what GET would, without the text', async () => {
  const response = await fetch(new URL('/verbatim/long.txt', served.address), { method: 'HEAD' });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength(longText)));
  expect(await response.text()).toBe('');
});

describe('validators', () => {
  const again = async (headersFor: (tag: string, time: string) => Record<string, string>) => {
    const { etag = '', 'last-modified': time = '' } = (await askPlainly(served.address, '/verbatim/long.txt')).headers;
    return askPlainly(served.address, '/verbatim/long.txt', headersFor(etag, time));
  };

  test.each([
    ['the tag', (tag: string) => ({ 'if-none-match': tag })],
    ['one of several tags', (tag: string) => ({ 'if-none-match': `"other", ${tag}` })],
    ['the time', (_: string, time: string) => ({ 'if-modified-since': time })],
  ])('what did not change by %s is not sent again', async (_, headersFor) => {
    const { status, text, headers } = await again(headersFor);
    expect(status).toBe(304);
    expect(text).toBe('');
    expect(headers).toMatchObject(everywhere);
  });

  test('what changed is sent', async () => {
    expect(await again(() => ({ 'if-none-match': '"other"' }))).toMatchObject({ status: 200, text: longText });
  });

  test('a condition that fails is told', async () => {
    expect(await again(() => ({ 'if-match': '"other"' }))).toMatchObject({ status: 412, headers: everywhere });
  });

  test('what is missing is missing, whatever the condition', async () => {
    for (const condition of ['if-none-match', 'if-match'])
      expect((await askPlainly(served.address, '/verbatim/gone', { [condition]: '*' })).status).toBe(404);
  });
});

describe('ranges', () => {
  const part = (range: string, others: Record<string, string> = {}) =>
    fetch(new URL('/verbatim/a/b.json', served.address), { headers: { range, ...others } });

  test.each([
    ['bytes=0-0', 'bytes 0-0/10', '0'],
    ['bytes=2-4', 'bytes 2-4/10', '234'],
    ['bytes=7-', 'bytes 7-9/10', '789'],
    ['bytes=-3', 'bytes 7-9/10', '789'],
    ['bytes=8-99', 'bytes 8-9/10', '89'],
  ])('%s is answered by that part', async (range, said, text) => {
    const response = await part(range);
    expect(response.status).toBe(206);
    expect(response.headers.get('content-range')).toBe(said);
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe(text);
  });

  test('a part of a long text is sent as it is in the file, to one who takes gzip too', async () => {
    const headers = { range: 'bytes=0-2999', 'accept-encoding': 'gzip' };
    const response = await fetch(new URL('/verbatim/long.txt', served.address), { headers });
    expect(response.headers.get('content-encoding')).toBeNull();
    expect(await response.text()).toBe('字'.repeat(1000));
  });

  test('a part beyond the end cannot be given', async () => {
    const response = await part('bytes=10-');
    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toBe('bytes */10');
  });

  test.each(['bytes=5-2', 'items=1-2', 'bytes=', 'bytes=a-b', 'bytes=0-1,4-5'])(
    'for %s the server stays up, and gives the whole or says that it cannot',
    async (range) => {
      expect([200, 416]).toContain((await part(range)).status);
      expect((await ask('/verbatim/')).status).toBe(200);
    },
  );

  test('a part of what has changed is the whole', async () => {
    expect((await part('bytes=0-0', { 'if-range': '"other"' })).status).toBe(200);
  });
});

describe('compression', () => {
  test('texts go packed to those who accept it, others as they are', async () => {
    const asked = (accepted: string) =>
      fetch(new URL('/verbatim/long.txt', served.address), { headers: { 'accept-encoding': accepted } });
    const zipped = await asked('gzip');
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(zipped.headers.get('vary')).toBe('Accept-Encoding');
    expect(await zipped.text()).toBe(longText);
    const plain = await asked('identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(longText);
  });

  test('what is packed already goes as it is', async () => {
    const response = await ask('/verbatim/long.pf_index');
    expect(response.headers.get('content-encoding')).toBeNull();
  });
});

describe('links', () => {
  test('one that leads out of the folder is not followed', async () => {
    for (const path of ['/verbatim/out.txt', '/verbatim/outside/secret.txt', '/verbatim/outside/']) {
      const response = await ask(path);
      expect(response.status).toBe(404);
      expect(await response.text()).toBe('未找到');
    }
  });

  test('one inside the folder is', async () => {
    expect(await (await ask('/verbatim/inside/b.json')).text()).toBe('0123456789');
  });

  test('one that leads to itself is missing', async () => {
    expect((await ask('/verbatim/circle')).status).toBe(404);
  });

  test('a folder that is a link itself is served, and anew when it leads elsewhere', async () => {
    const place = join(temporaryFolder(), 'site');
    symlinkSync(tinySite({ 'index.html': '一' }), place);
    const plain = await serveFolder({ folder: place, base: '/', host: '127.0.0.1', port: 0 });
    expect(await (await fetch(plain.address)).text()).toBe('一');
    rmSync(place);
    symlinkSync(tinySite({ 'index.html': '二', 'new.txt': '新' }), place);
    expect(await (await fetch(plain.address)).text()).toBe('二');
    expect(await (await fetch(`${plain.address}new.txt`)).text()).toBe('新');
    await plain.close();
  });
});

test('what is neither file nor folder is missing', async () => {
  expect((await ask('/verbatim/pipe')).status).toBe(404);
});

test('sends an address without its slash to the one with it', async () => {
  const response = await ask('/verbatim/a?q=1');
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/verbatim/a/?q=1');
  expect((await ask('/verbatim')).headers.get('location')).toBe('/verbatim/');
  expect((await ask('/verbatim/%E7%94%B2?q=%2F')).headers.get('location')).toBe('/verbatim/%E7%94%B2/?q=%2F');
});

test.each([
  ['a page that is not there', '/verbatim/gone/'],
  ['what is outside of the base', '/a/'],
  ['a file with a slash', '/verbatim/index.html/'],
  ['a path upwards, encoded', '/verbatim/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
  ['one with only its slashes encoded', '/verbatim/..%2f..%2fetc/passwd'],
  ['one with backslashes', '/verbatim/..%5c..%5cetc'],
  ['a NUL', '/verbatim/a%00.html'],
  ['a half of a character', '/verbatim/%E0%A4'],
  ['an escape without digits', '/verbatim/%'],
  ['a name too long for a file', `/verbatim/${'a'.repeat(300)}`],
  ['a path too long for a file', `/verbatim/${'a/'.repeat(5_000)}`],
  ['a hidden file', '/verbatim/.hidden'],
])('answers %s with the page for what is not there', async (_, path) => {
  const response = await ask(path);
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('未找到');
});

test.each(['//', '//[', '*', 'http://other.example/verbatim/', '//verbatim/a', '/\\\\other', '/../../etc/passwd'])(
  'is not brought down by a request for %s',
  async (target) => {
    expect((await askPlainly(served.address, target)).status).toBe(404);
    expect((await ask('/verbatim/')).status).toBe(200);
  },
);

test.each(['//a', '///a', '/\\a', '//a?q=//other.example'])('leads to no other host by %s', async (target) => {
  const plain = await serveFolder({ folder, base: '/', host: '127.0.0.1', port: 0 });
  const { location } = (await askPlainly(plain.address, target)).headers;
  expect(location).toMatch(/^\/a\/(?:\?|$)/);
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

test('a site that is replaced again and again is answered whole, old or new, and never by an error', async () => {
  const place = join(temporaryFolder(), 'site');
  const put = (text: string) => {
    mkdirSync(`${place}.next`);
    writeFileSync(join(`${place}.next`, 'index.html'), text.repeat(100_000));
    rmSync(`${place}.old`, { recursive: true, force: true });
    if (text !== '甲') renameSync(place, `${place}.old`);
    renameSync(`${place}.next`, place);
  };
  put('甲');
  const plain = await serveFolder({ folder: place, base: '/', host: '127.0.0.1', port: 0 });
  for (const text of ['乙', '丙', '丁', '戊']) {
    const asked = Array.from({ length: 10 }, async () => {
      const response = await fetch(plain.address);
      return `${response.status} ${new Set(await response.text()).size}`;
    });
    put(text);
    expect(['200 1', '404 14']).toEqual(expect.arrayContaining([...new Set(await Promise.all(asked))]));
    expect((await (await fetch(plain.address)).text()).slice(0, 1)).toBe(text);
  }
  await plain.close();
});

/** Asks as `fetch` would not: for a target as it stands, and with conditions but without a word about caches. */
function askPlainly(address: string, path: string, headers: Record<string, string> = {}): Promise<PlainAnswer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, headers }, (response) => {
      let text = '';
      response.on('data', (data) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

interface PlainAnswer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}
