import { href } from '../render/href.ts';
import type { FindData } from '../search/find/find-data.ts';

let loading: Promise<FindData> | undefined;

/** The data of quick find, loaded once for all fields; after a failure the next who turns to a field tries again. */
export function loadFindData(): Promise<FindData> {
  loading ??= fetch(href('/find.json')).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} for ${response.url}`);
    return response.json();
  });
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
