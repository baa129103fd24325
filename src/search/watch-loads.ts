/**
 * Watches the requests below the folder of the index, however often it is opened. `onPart` gets the content of
 * each part of the index as it comes; `failed` counts what did not come, or is not what it should be.
 */
export function watchLoads(folder: string, onPart: (part: Uint8Array) => void): { readonly failed: number } {
  const known = watched.get(folder);
  if (known !== undefined) {
    known.onPart = onPart;
    return known;
  }
  const watch = { failed: 0, onPart };
  watched.set(folder, watch);
  const load = window.fetch;
  window.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : new URL(input, location.href).href;
    if (!address.startsWith(folder)) return load(input, init);
    try {
      const response = await load(input, init);
      if (!response.ok) watch.failed += 1;
      else if (isPacked(address)) await read(response.clone(), new URL(address).pathname, watch.onPart);
      return response;
    } catch (error) {
      watch.failed += 1;
      throw error;
    }
  };
  return watch;
}

interface Watch {
  failed: number;
  onPart: (part: Uint8Array) => void;
}

const watched = new Map<string, Watch>();
const signature = 'pagefind_dcd';

function isPacked(address: string): boolean {
  return /\.(?:pagefind|pf_[a-z]+)$/.test(new URL(address).pathname);
}

/** A host may answer for a file that is missing with a page of its own: what Pagefind packed begins otherwise. */
async function read(response: Response, path: string, onPart: (part: Uint8Array) => void): Promise<void> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const zipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (!zipped && !begins(bytes)) throw new Error(`${path} is no file of the search index`);
  if (!path.endsWith('.pf_index')) return;
  const content = zipped ? await unzipped(bytes) : bytes;
  if (!begins(content)) throw new Error(`${path} is no file of the search index`);
  onPart(content.subarray(signature.length));
}

function begins(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, signature.length)) === signature;
}

async function unzipped(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
