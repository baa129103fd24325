import { assetsNamed, filesLinked } from './assets-named.ts';
import { isOfSite } from './is-of-site.ts';
import { bounds, findData, keptAs, type Shelf, shelfName, shelfPrefix, shellPages, shelves } from './shelves.ts';
import { isKeepable, strategyFor } from './strategy.ts';

/** What was read, in the caches of the browser. `scope` is the whole address of the site. */
export class Keeper {
  readonly #scope: string;
  readonly #version: string;

  constructor(scope: string, version: string) {
    this.#scope = scope;
    this.#version = version;
  }

  async find(shelf: Shelf, address: string): Promise<Response | undefined> {
    const kept = await (await this.#open(shelf)).match(keptAs(address), { ignoreVary: true });
    return kept ?? (shelf === 'pages' ? this.find('shell', address) : undefined);
  }

  /**
   * Keeps an answer as the latest of its shelf, if it is what the site has there; what was kept before stays where it is
   * not. Takes its body. Answers whether it was.
   */
  async keep(shelf: Shelf, address: string, answer: Response): Promise<boolean> {
    const { status, type, redirected, headers } = answer;
    const key = keptAs(address);
    const head = { status, type, redirected, contentType: headers.get('content-type') };
    if (!isKeepable(head, shelf, key)) return false;
    if (!(await isOfSite(answer.clone(), shelf, key, this.#scope))) return false;
    const isPage = shelf === 'pages' || shelf === 'shell';
    const text = isPage ? await answer.clone().text() : '';
    await this.#put(await this.#open(shelf), shelf, key, answer);
    if (isPage) await this.keepAssets(text);
    return true;
  }

  /** Fetches a page and keeps it with all that it names. Rejects without a network, and where something else answers. */
  async keepPage(address: string): Promise<void> {
    await this.#keepFrom('pages', address);
  }

  /** Keeps what opens without a network though nobody read it. Rejects if any of it is missing. */
  async keepShell(): Promise<void> {
    const shell = shellPages.map((page) => this.#keepFrom('shell', this.#scope + page));
    await Promise.all([...shell, this.#keepFrom('data', this.#scope + findData)]);
  }

  async #keepFrom(shelf: Shelf, address: string): Promise<void> {
    const isKept = await this.keep(shelf, address, await fetch(address));
    if (!isKept) throw new Error(`${address} is no answer of this site`);
  }

  /** Keeps what a page names, and what that names in turn: a kept page is whole, with what its controls need. */
  async keepAssets(page: string): Promise<void> {
    const asked = new Set<string>();
    const visitAll = (addresses: readonly string[]) => Promise.all(addresses.map(visit));
    const visit = async (address: string): Promise<void> => {
      if (asked.has(address)) return;
      asked.add(address);
      if ((await this.find('assets', address)) === undefined) {
        const answer = await fetch(address).catch(() => undefined);
        if (answer) await this.keep('assets', address, answer);
      }
      if (!address.endsWith('.js')) return;
      await visitAll(this.#named((await (await this.find('assets', address))?.text()) ?? ''));
    };
    await visitAll([...this.#linked(page), ...this.#named(page)]);
  }

  /** Takes away what an earlier build left and nothing that is kept names any more. */
  async sweep(): Promise<void> {
    const current = new Set(shelves.map((shelf) => this.#name(shelf)));
    for (const name of await caches.keys())
      if (name.startsWith(shelfPrefix(this.#scope)) && !current.has(name)) await caches.delete(name);

    const needed = new Set<string>();
    const visit = async (answer: Response | undefined): Promise<void> => {
      for (const address of this.#named((await answer?.text()) ?? '')) {
        if (needed.has(address)) continue;
        needed.add(address);
        if (address.endsWith('.js')) await visit(await this.find('assets', address));
      }
    };
    for (const shelf of ['shell', 'pages'] as const) {
      const pages = await this.#open(shelf);
      for (const page of await pages.keys()) await visit(await pages.match(page, { ignoreVary: true }));
    }
    const assets = await this.#open('assets');
    for (const { url } of await assets.keys()) {
      const isNamedByContent = strategyFor({ method: 'GET', url, isRange: false }, this.#scope)?.first === 'kept';
      if (isNamedByContent && !needed.has(url)) await assets.delete(url);
    }
  }

  async #put(cache: Cache, shelf: Shelf, key: string, answer: Response): Promise<void> {
    await cache.delete(key, { ignoreVary: true });
    // A full disk keeps nothing more; what was asked for is shown all the same.
    await cache.put(key, answer).catch(() => undefined);
    const keys = (await cache.keys()).map(({ url }) => url);
    const surplus = Math.max(keys.length - bounds[shelf], 0);
    for (const oldest of keys.slice(0, surplus)) await cache.delete(oldest, { ignoreVary: true });
  }

  /** The addresses in `_astro/` that a text names. */
  #named(text: string): string[] {
    return assetsNamed(text).map((name) => `${this.#scope}_astro/${name}`);
  }

  /** The addresses of styles, scripts and pictures of this site that a page links. */
  #linked(page: string): string[] {
    return filesLinked(page)
      .map((address) => new URL(address, this.#scope).href)
      .filter((url) => strategyFor({ method: 'GET', url, isRange: false }, this.#scope)?.shelf === 'assets');
  }

  #name(shelf: Shelf): string {
    return shelfName(this.#scope, shelf, this.#version);
  }

  #open(shelf: Shelf): Promise<Cache> {
    return caches.open(this.#name(shelf));
  }
}
