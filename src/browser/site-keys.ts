import { href } from '../render/href.ts';
import { loadOnDemand } from './load-on-demand.ts';
import { showSingleKeys, singleKey } from './single-keys.ts';

/** The key `?`, and the button in the footer, open the list of keys. */
showSingleKeys();
document.addEventListener('keydown', (event) => {
  if (singleKey(event) !== '?') return;
  event.preventDefault();
  void openList();
});
for (const button of document.querySelectorAll('.keys-button')) button.addEventListener('click', openList);

async function openList(): Promise<void> {
  const loaded = await loadOnDemand();
  if (loaded) await loaded.openKeyList();
  else location.assign(href('/keys/'));
}
