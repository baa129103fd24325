import { siteName } from '../words/of-scripts.ts';
import type { Shelf } from './shelves.ts';

/**
 * Whether a host answered with what the site itself has there. A captive portal, or a notice of maintenance, answers
 * every address with a page of its own, often as if it were right (200). Takes the body.
 */
export async function isOfSite(answer: Response, shelf: Shelf, address: string, scope: string): Promise<boolean> {
  if (shelf === 'pages' || shelf === 'shell') return isPageOfSite(await answer.text(), scope);
  const { pathname } = new URL(address);
  if (pathname.endsWith('.json')) return isData(await answer.text());
  return !/\.(?:pagefind|pf_[a-z]+)$/.test(pathname) || isIndexPart(new Uint8Array(await answer.arrayBuffer()));
}

/**
 * A page of the site is whole, has the name of the site in its head, and a style sheet of the build, whose name carries the
 * digest of what it holds: the version of the frame that all pages of a build share.
 *
 *     <meta property="og:site_name" content="逐字"> … <link rel="stylesheet" href="/verbatim/_astro/Page.C7iJaQ15.css">
 */
export function isPageOfSite(html: string, scope: string): boolean {
  const head = html.slice(0, html.indexOf('</head>'));
  const sheets = [...head.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, address = '']) => address);
  return (
    html.includes('</html>') &&
    head.includes(`<meta property="og:site_name" content="${siteName}">`) &&
    sheets.some((address) => address.startsWith(`${new URL(scope).pathname}_astro/`))
  );
}

/** Every file of data is a list or an object. */
function isData(text: string): boolean {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null;
  } catch {
    return false;
  }
}

/** What Pagefind packed begins so, zipped or as the browser unzipped it. */
function isIndexPart(bytes: Uint8Array): boolean {
  const signature = 'pagefind_dcd';
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isZipped || new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
}
