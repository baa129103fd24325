import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface MeasuredServer {
  /** `http://127.0.0.1:40123/` */
  readonly address: string;
  /** All bytes that went out so far, heads of answers included. */
  sent(): number;
  /** Resolves when nothing was asked for a while. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** How long nothing must be asked to call it quiet, in milliseconds. */
const pause = 120;

/** Serves a folder on this machine and counts what goes out. Texts go as gzip, as any host sends them. */
export async function serveMeasured(folder: string): Promise<MeasuredServer> {
  const sockets = new Set<Socket>();
  let closed = 0;
  let open = 0;
  let last = 0;
  const bodies = new Map<string, Promise<Body>>();
  const server = createServer(async (request, response) => {
    open += 1;
    last = performance.now();
    response.once('close', () => {
      open -= 1;
      last = performance.now();
    });
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const body = bodies.get(path) ?? bodyOf(join(folder, path));
    bodies.set(path, body);
    try {
      const { headers, content } = await body;
      response.writeHead(200, headers).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => {
      closed += socket.bytesWritten;
      sockets.delete(socket);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  if (bound === null || typeof bound === 'string') throw new TypeError(`Expected a port, got ${bound}`);
  return {
    address: `http://127.0.0.1:${bound.port}/`,
    sent: () => [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, closed),
    async quiet() {
      while (open > 0 || performance.now() - last < pause) await new Promise((resolve) => setTimeout(resolve, 20));
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Body {
  readonly headers: Readonly<Record<string, string | number>>;
  readonly content: Buffer;
}

async function bodyOf(file: string): Promise<Body> {
  const raw = await readFile(file);
  const type = textTypes[extname(file)];
  const content = type === undefined ? raw : await promisify(gzip)(raw);
  return {
    headers: {
      'content-type': type ?? 'application/octet-stream',
      'content-length': content.length,
      ...(type === undefined ? {} : { 'content-encoding': 'gzip' }),
      'cache-control': 'max-age=600',
    },
    content,
  };
}

const textTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};
