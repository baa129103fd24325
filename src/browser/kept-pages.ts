import { shelfName, shelfPrefix } from '../offline/shelves.ts';
import { makeElement, makeLink } from './make-element.ts';
import { required } from './required.ts';

/** Lists the pages that the worker kept, the latest first, and clears them when asked. */
const list = required(document.querySelector<HTMLElement>('#kept'));
const status = required(document.querySelector<HTMLElement>('#kept-status'));
const clear = required(document.querySelector<HTMLButtonElement>('#clear-kept'));
const scope = new URL(required(list.dataset.scope), location.href).href;
/** The same for all builds, unlike the name of the shelf of the search index. */
const pagesName = shelfName(scope, 'pages', '');

if (!('caches' in globalThis)) say('unavailable');
else {
  clear.addEventListener('click', () => void clearKept());
  void show();
}

async function show(): Promise<void> {
  const pages = await caches.open(pagesName);
  const addresses = (await pages.keys()).map(({ url }) => url);
  const rows = await Promise.all(
    addresses.reverse().map(async (address) => {
      const title = await titleOf(await pages.match(address, { ignoreVary: true }));
      return makeElement('li', '', [makeLink(address, [title || new URL(address).pathname])]);
    }),
  );
  list.replaceChildren(...rows);
  clear.hidden = rows.length === 0;
  if (rows.length === 0) say('none');
  else status.textContent = (status.dataset.count ?? '').replace('{n}', String(rows.length));
}

/** Everything that was read goes; the shell stays. */
async function clearKept(): Promise<void> {
  const pages = await caches.open(pagesName);
  for (const { url } of await pages.keys()) await pages.delete(url, { ignoreVary: true });
  const prefix = shelfPrefix(scope);
  const others = ['data', 'search'].map((shelf) => prefix + shelf);
  for (const name of await caches.keys()) if (others.some((other) => name.startsWith(other))) await caches.delete(name);
  list.replaceChildren();
  clear.hidden = true;
  say('cleared');
  status.tabIndex = -1;
  status.focus();
}

/** The title of a kept page, of which no more is read than it takes. */
async function titleOf(page: Response | undefined): Promise<string> {
  const reader = page?.body?.pipeThrough(new TextDecoderStream()).getReader();
  let head = '';
  while (reader && !head.includes('</title>')) {
    const { value, done } = await reader.read();
    if (done) break;
    head += value;
  }
  await reader?.cancel();
  const { title } = new DOMParser().parseFromString(head, 'text/html');
  return title.replace(required(list.dataset.suffix), '');
}

function say(what: 'none' | 'cleared' | 'unavailable'): void {
  status.textContent = status.dataset[what] ?? '';
}
