import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { createGzip } from 'node:zlib';

export interface ServeOptions {
  /** Folder of a built site. */
  readonly folder: string;
  /** Path under which the site stands, with a slash at both ends: `/` or `/verbatim/`. */
  readonly base: string;
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  /** Sends texts as gzip, as hosts do: where the time of loading is measured. */
  readonly compress?: boolean;
}

export interface ServedFolder {
  /** Where the site begins: `http://127.0.0.1:4321/verbatim/`. */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a built site as a plain web host does: folders by their index.html, a missing slash by a
 * redirect, everything else by 404.html. Rejects when the port is taken.
 */
export async function serveFolder({ folder, base, host, port, compress = false }: ServeOptions): Promise<ServedFolder> {
  const server = createServer(async (request, response) => {
    const answer = await answerTo(request.url ?? '/', folder, base);
    if (answer.redirect === undefined) await send(response, answer.status, answer.file, compress);
    else response.writeHead(answer.status, { location: answer.redirect }).end();
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

interface Answer {
  readonly status: number;
  readonly file: string;
  readonly redirect?: string;
}

async function answerTo(target: string, folder: string, base: string): Promise<Answer> {
  const missing = { status: 404, file: join(folder, '404.html') };
  const { pathname, search } = new URL(target, 'http://localhost');
  const path = decode(pathname);
  if (path === undefined || !`${path}/`.startsWith(base)) return missing;
  // A leading slash keeps `..` inside the folder when the path is normalised.
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) return missing;
  if (found.isFile()) return { status: 200, file };
  if (!path.endsWith('/')) return { status: 301, file, redirect: `${pathname}/${search}` };
  const index = join(file, 'index.html');
  return (await stat(index).catch(() => undefined)) ? { status: 200, file: index } : missing;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function send(response: ServerResponse, status: number, file: string, compress: boolean): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  if (found === undefined) {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(`${status}\n`);
    return;
  }
  const type = types[extname(file)] ?? 'application/octet-stream';
  const zipped = compress && /charset|svg/.test(type);
  response.writeHead(status, {
    'content-type': type,
    ...(zipped ? { 'content-encoding': 'gzip' } : { 'content-length': found.size }),
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  const content = createReadStream(file);
  (zipped ? content.pipe(createGzip()) : content).pipe(response);
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webp': 'image/webp',
  '.xml': 'application/xml; charset=utf-8',
};
