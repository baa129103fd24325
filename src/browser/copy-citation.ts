import { loadOnDemand } from './load-on-demand.ts';
import { required } from './required.ts';

/**
 * Puts a citation on the clipboard as it stands on the page, and says so. The buttons are shown only where the
 * browser lets a page write to the clipboard; without them the text can be selected. Where what copies does not load, it
 * is selected for the reader.
 */
const section = document.querySelector<HTMLElement>('#cite');
if (section && navigator.clipboard) {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-copy-citation]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = required(section.querySelector(`[data-citation="${button.dataset.copyCitation}"]`));
      const loaded = await loadOnDemand();
      if (loaded) await loaded.copyText(text.textContent.trim(), section.dataset.copied ?? '');
      else getSelection()?.selectAllChildren(text);
    });
  }
}
