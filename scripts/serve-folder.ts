import { readFile, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

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
  const server = createServer((request, response) => {
    answerTo(request.url ?? '/', folder, base)
      .then((answer) => (compress ? compressed(answer) : answer))
      .catch((): Answer => ({ status: 500, headers: {}, content: '500\n' }))
      .then(({ status, headers, content }) => response.writeHead(status, headers).end(content));
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
  readonly headers: Readonly<Record<string, string | number>>;
  readonly content: Buffer | string;
}

async function answerTo(target: string, folder: string, base: string): Promise<Answer> {
  const missing = async (): Promise<Answer> =>
    (await fileAnswer(404, join(folder, '404.html'))) ?? { status: 404, headers: {}, content: '404\n' };
  const url = URL.parse(`http://localhost${target}`);
  const path = url === null ? undefined : decode(url.pathname);
  if (url === null || path === undefined || !`${path}/`.startsWith(base)) return missing();
  // A leading slash keeps `..` inside the folder when the path is normalised.
  const file = join(folder, normalize(`/${path.slice(base.length)}`));
  const isFolder = await stat(file).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return (await fileAnswer(200, file)) ?? missing();
  if (path.endsWith('/')) return (await fileAnswer(200, join(file, 'index.html'))) ?? missing();
  // Two slashes at the beginning would lead to another host.
  const location = `${url.pathname.replace(/^\/+/, '/')}/${url.search}`;
  return { status: 301, headers: { location }, content: '' };
}

/** A file read whole, before anything is said of it: a build may replace the site at any moment. */
async function fileAnswer(status: number, file: string): Promise<Answer | undefined> {
  const content = await readFile(file).catch(() => undefined);
  if (content === undefined) return undefined;
  const headers = {
    'content-type': types[extname(file)] ?? 'application/octet-stream',
    'content-length': content.length,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  };
  return { status, headers, content };
}

async function compressed(answer: Answer): Promise<Answer> {
  if (!/charset|svg/.test(String(answer.headers['content-type']))) return answer;
  const content = await promisify(gzip)(answer.content);
  const headers = { ...answer.headers, 'content-length': content.length, 'content-encoding': 'gzip' };
  return { ...answer, headers, content };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
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
