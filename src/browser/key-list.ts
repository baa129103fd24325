import { href } from '../render/href.ts';
import { openDialog } from './open-dialog.ts';
import { partOf } from './part-of.ts';
import { areSingleKeysOn, switchSingleKeys } from './single-keys.ts';

/** Opens the list of all keys of the site, which has a page to itself: first those that act on this page. */
export async function openKeyList(): Promise<void> {
  const page = href('/keys/');
  const part = await partOf(page, '#keys');
  const [title, ...content] = part?.children ?? [];
  const [here, elsewhere] = part?.querySelectorAll('.key-groups') ?? [];
  const box = part?.querySelector('input');
  if (!title || !here || !elsewhere || !box) {
    location.assign(page);
    return;
  }
  for (const group of elsewhere.querySelectorAll('[data-on]')) {
    if (document.querySelector(group.getAttribute('data-on') ?? '')) here.append(group);
  }
  for (const shown of content) shown.removeAttribute('hidden');
  box.checked = areSingleKeysOn();
  box.addEventListener('change', () => switchSingleKeys(box.checked));
  openDialog('key-list', title.textContent, content);
}
