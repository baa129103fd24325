import { createServer, type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import { extname } from 'node:path';
import compression from 'compression';
import send, { type SendOptions, type SendStream } from 'send';
import { findServed, type ServedFile } from './find-served.ts';
import { cacheControl, everywhere, type Headers } from './site-headers.ts';

export interface ServeOptions {
  /** Folder of a built site. */
  readonly folder: string;
  /** Path under which the site stands, with a slash at both ends: `/` or `/verbatim/`. */
  readonly base: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface ServedFolder {
  /** Where the site begins: `http://127.0.0.1:4321/verbatim/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a web host does: folders by their index.html, a missing slash by a redirect, everything else
 * by 404.html; with validators, ranges, compression and the headers that hosts are asked to send. Only GET and HEAD are
 * answered. Rejects when the port is taken.
 */
export async function serveFolder({ folder, base, host, port }: ServeOptions): Promise<ServedFolder> {
  const server = createServer((request, response) => {
    pack(request, response, () => void answer(request, response, folder, base));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError(`Expected a port, got ${bound}`);
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    address: `http://${name}:${bound.port}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A part of a file is said in bytes of the file: it goes as it is. */
const pack = compression({
  filter: (_, response) =>
    !response.hasHeader('content-range') &&
    /^text\/|json|xml|bibtex|research-info/.test(String(response.getHeader('content-type'))),
});

async function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): Promise<void> {
  setHeaders(response, everywhere);
  if (request.method !== 'GET' && request.method !== 'HEAD') return say(response, 405, { allow: 'GET, HEAD' });
  const found = await findServed(request.url ?? '', folder, base);
  if (found.kind === 'redirect') return say(response, 301, { location: found.location });
  if (found.kind === 'missing') return answerMissing(request, response, folder);
  setHeaders(response, { 'cache-control': cacheControl(found.path), ...typeOf(found.path) });
  sendFile(request, found)
    .on('error', ({ status, headers }: SendError) => {
      if (response.headersSent) return void response.destroy();
      startAnew(response);
      if (status === 412 || status === 416) return say(response, status, headers);
      // Taken away since it was found, or not to be read.
      return void answerMissing(request, response, folder);
    })
    .pipe(response);
}

/** The page for what is not there, as it is now; a word where the folder has none. */
async function answerMissing(request: IncomingMessage, response: ServerResponse, folder: string): Promise<void> {
  const page = await findServed('/404.html', folder, '/');
  if (page.kind !== 'file') return say(response, 404);
  response.statusCode = 404;
  setHeaders(response, { 'cache-control': cacheControl(page.path) });
  sendFile(request, page, { acceptRanges: false, etag: false, lastModified: false })
    .on('error', () => {
      if (response.headersSent) return void response.destroy();
      startAnew(response);
      return say(response, 404);
    })
    .pipe(response);
}

/** What `send` says of a request that it cannot answer with the file: a status, and headers that belong to it. */
interface SendError {
  readonly status: number;
  readonly headers?: Headers;
}

function sendFile(request: IncomingMessage, { root, path }: ServedFile, options: SendOptions = {}): SendStream {
  const address = `/${path.split('/').map(encodeURIComponent).join('/')}`;
  return send(request, address, { root, index: false, cacheControl: false, ...options });
}

/** The types that `send` knows not at all, or without saying that they are UTF-8. */
function typeOf(path: string): Headers {
  const type = types[extname(path)];
  return type === undefined ? {} : { 'content-type': `${type}; charset=utf-8` };
}

const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.xml': 'application/xml',
};

function say(response: ServerResponse, status: number, headers: Headers = {}): void {
  response.statusCode = status;
  setHeaders(response, { ...headers, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status} ${STATUS_CODES[status]}\n`);
}

function startAnew(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) response.removeHeader(name);
  setHeaders(response, everywhere);
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}
