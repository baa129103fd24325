import { loadOnDemand } from './load-on-demand.ts';

/**
 * A link that was copied carries the hash of its text, `?v=1a2b3c4d#i12-p3`. When the text is another one now, the
 * page says so and shows what changed; whatever that needs is loaded only then.
 */
const version = new URLSearchParams(location.search).get('v');
if (version !== null && /^[0-9a-f]{8}$/.test(version)) {
  loadOnDemand()
    .then((loaded) => loaded?.tellChanges(version))
    .catch(console.warn);
}
