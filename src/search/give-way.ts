/**
 * Lets the page answer its reader where the work around it has gone on for a while; called between steps of work that
 * may be long. Rejects when nobody waits for that work any more.
 */
export async function giveWay(signal?: AbortSignal): Promise<void> {
  if (performance.now() - since > longest) {
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
  signal?.throwIfAborted();
}

/** Milliseconds of work at a stretch: with the step that ends it, shorter than the 50 that a browser calls long. */
const longest = 20;

let since = 0;
