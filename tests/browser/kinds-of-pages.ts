import { statSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../../scripts/list-files.ts';
import { siteFolder } from '../../scripts/site-place.ts';

/**
 * One address for each kind of page of the built site, the longest of its kind: `/meetings/s-pv-8626/` for
 * `/meetings/…/`. A new kind of page is in the tests without being named here.
 */
export function kindsOfPages(): string[] {
  const folder = siteFolder();
  const longest = new Map<string, { file: string; size: number }>();
  for (const file of listFiles(folder).filter((name) => name.endsWith('.html'))) {
    const { size } = statSync(join(folder, file));
    const kind = kindOf(file);
    if (size > (longest.get(kind)?.size ?? 0)) longest.set(kind, { file, size });
  }
  return [...longest.values()].map(({ file }) => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`);
}

/** `meetings/s-pv-8626/i12/index.html` is of the kind `meetings/…/…/`; records here and cited ones differ. */
function kindOf(file: string): string {
  const [section, ...rest] = file.replace(/index\.html$/, '').split('/');
  const isRecord = !/^(?:[as]-res|s-\d|a-\d|s-prst|sc-)/.test(rest[0] ?? '');
  return [section, ...rest.map((part) => (part === '' ? '' : isRecord ? 'record' : 'cited'))].join('/');
}
