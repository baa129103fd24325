import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everywhere, overTls } from '../../scripts/site-headers.ts';
import { writeHostHeaders } from '../../scripts/write-host-headers.ts';
import { hostHeadersFor } from '../support/host-rules.ts';
import { tinySite } from './checks/tiny-site.ts';

function written(base: string): string {
  const folder = tinySite({ 'index.html': '', 'card.png': '', 'about/index.html': '', '_astro/a.B1.js': '' });
  writeHostHeaders(folder, base);
  const first = readFileSync(join(folder, '_headers'), 'utf8');
  writeHostHeaders(folder, base);
  expect(readFileSync(join(folder, '_headers'), 'utf8')).toBe(first);
  return first;
}

describe.each(['/', '/records/'])('below %s', (base) => {
  test.each(['', 'card.png', 'about/', 'about/index.html'])('%s is asked for again each time', (path) => {
    const headers = { ...everywhere, ...overTls, 'cache-control': 'no-cache' };
    expect(hostHeadersFor(written(base), base + path)).toEqual(headers);
  });

  test('a file with the digest in its name is kept for a year, with nothing joined to that', () => {
    const { 'cache-control': kept } = hostHeadersFor(written(base), `${base}_astro/a.B1.js`);
    expect(kept).toBe('public, max-age=31536000, immutable');
  });

  test('what is not there still has the headers that protect', () => {
    expect(hostHeadersFor(written(base), `${base}gone/`)).toEqual({ ...everywhere, ...overTls });
  });
});

test('another site of the same host is left alone', () => {
  expect(hostHeadersFor(written('/records/'), '/other/')).toEqual({});
});

// https://developers.cloudflare.com/pages/configuration/headers/: at most 100 rules, lines of at most 2,000 characters.
test('the file is within what hosts read', () => {
  const text = written('/records/');
  expect(text.split('\n\n').length).toBeLessThanOrEqual(100);
  expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(2_000);
});
