import { href } from '../render/href.ts';
import type { FindData } from '../search/find/find-data.ts';
import { fetchJson } from './fetch-json.ts';

let loading: Promise<FindData> | undefined;

/** The data of quick find, loaded once for all fields; after a failure the next who turns to a field tries again. */
export function loadFindData(): Promise<FindData> {
  loading ??= fetchJson<FindData>(href('/find.json'));
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}
