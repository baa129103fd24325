import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkSite } from '../../../scripts/checks/check-site.ts';
import type { Check } from '../../../scripts/checks/site.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** A built site of a few files in a folder for temporary files, keyed by their paths. */
export function tinySite(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** A page that no check objects to, with what is given in its main part and head. */
export function tinyPage(main: string, { title = '会议', head = '', policy = goodPolicy } = {}): string {
  return `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>${title}</title>
<meta http-equiv="content-security-policy" content="${policy}">${head}</head>
<body><main><h1>会议</h1>${main}</main></body></html>
`;
}

/** What the head of a page says to those who link to it; without an address where it is kept out of indexes. */
export function tinyHead(description: string, address?: string, picture = 'https://records.example/card.png'): string {
  const own = `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;
  return `<meta name="description" content="${description}"><meta property="og:description" content="${description}">
<meta property="og:title" content="会议"><meta property="og:type" content="article">
<meta property="og:locale" content="zh_CN"><meta property="og:site_name" content="逐字">
<meta property="og:image" content="${picture}"><meta property="og:image:alt" content="会议">
<meta name="twitter:card" content="summary_large_image">${address === undefined ? '' : own}`;
}

/** What one check says about a site, as `file: message` with its hint. */
export function said(check: Check, files: Readonly<Record<string, string>>, base = '/'): string[] {
  return checkSite(tinySite(files), base, [check]).problems.map(
    ({ file, message, hint }) => `${file}: ${message}${hint === null ? '' : ` | ${hint}`}`,
  );
}

const goodPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; base-uri 'none'";
