/**
 * The service worker: `/service-worker.js`, built as one file beside the pages. It keeps what was read, so that it can
 * be read again without a network, and answers otherwise as if it were not there. It waits until no page of an
 * earlier build is open, and only then clears up after that build.
 */
import { Keeper } from './keeper.ts';
import { offlinePage } from './shelves.ts';
import { type Strategy, strategyFor } from './strategy.ts';
import type { AskedEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** A digest of all other files of the build: another build is another worker. */
declare const siteVersion: string;

/** Milliseconds after which a kept copy is shown while the network still says nothing. */
const patience = 3_000;

const { scope } = self.registration;
const keeper = new Keeper(scope, siteVersion);

self.addEventListener('install', (event) => event.waitUntil(keeper.keepShell()));
self.addEventListener('activate', (event) => event.waitUntil(begin()));
self.addEventListener('fetch', (event) => {
  const { method, url, headers } = event.request;
  const strategy = strategyFor({ method, url, isRange: headers.has('range') }, scope);
  if (strategy !== null) event.respondWith(answer(event, strategy));
});

/** The pages that are open were read before there was a worker, so they are kept now. */
async function begin(): Promise<void> {
  await keeper.sweep();
  await self.clients.claim();
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const pages = open.filter(({ url }) => strategyFor({ method: 'GET', url, isRange: false }, scope)?.shelf === 'pages');
  await Promise.allSettled(pages.map(({ url }) => keeper.keepPage(url)));
}

async function answer(event: AskedEvent, { shelf, first }: Strategy): Promise<Response> {
  const { url } = event.request;
  if (first === 'kept') {
    const kept = await keeper.find(shelf, url);
    return kept ?? askNetwork(event, shelf);
  }
  const fresh = askNetwork(event, shelf);
  const kept = await keeper.find(shelf, url);
  if (!kept) return fresh.catch((error: unknown) => standIn(event.request, error));
  const settled = fresh.then((response) => (response.status >= 500 ? kept : response)).catch(() => kept);
  return Promise.race([settled, after(patience).then(() => kept)]);
}

/** The answer of the network, which is kept while the page already shows it. */
function askNetwork(event: AskedEvent, shelf: Strategy['shelf']): Promise<Response> {
  const { request } = event;
  const asked = fetch(request);
  event.waitUntil(asked.then((response) => keeper.keep(shelf, request.url, response.clone())).catch(() => undefined));
  return asked;
}

/** Instead of a page that was not kept, the one that says so and lists those that were. */
async function standIn({ mode }: Request, error: unknown): Promise<Response> {
  const page = mode === 'navigate' ? await keeper.find('pages', scope + offlinePage) : undefined;
  if (!page) throw error;
  return new Response(page.body, { status: 503, headers: page.headers });
}

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
