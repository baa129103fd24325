import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { serveMeasured } from '../../../scripts/bench/serve-measured.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-measured-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('sends texts as gzip, everything else as it is, and counts what goes out', async () => {
  writeFileSync(join(folder, 'text.json'), JSON.stringify('的'.repeat(10_000)));
  writeFileSync(join(folder, 'part.pf_index'), Buffer.alloc(10_000));
  const server = await serveMeasured(folder);
  try {
    const text = await fetch(`${server.address}text.json`);
    expect(text.headers.get('content-encoding')).toBe('gzip');
    expect(await text.json()).toBe('的'.repeat(10_000));
    await server.quiet();
    const afterText = server.sent();
    expect(afterText).toBeGreaterThan(100);
    expect(afterText).toBeLessThan(1_000);

    const part = await fetch(`${server.address}part.pf_index`);
    expect(part.headers.get('content-encoding')).toBeNull();
    expect((await part.arrayBuffer()).byteLength).toBe(10_000);
    await server.quiet();
    expect(server.sent() - afterText).toBeGreaterThan(10_000);
    expect(server.sent() - afterText).toBeLessThan(11_000);

    expect((await fetch(`${server.address}missing.json`)).status).toBe(404);
  } finally {
    await server.close();
  }
});
