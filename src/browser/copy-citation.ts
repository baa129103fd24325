import { loadOnDemand } from './load-on-demand.ts';

/**
 * Puts a citation on the clipboard as it stands on the page, and says so. The buttons are shown only where the
 * browser lets a page write to the clipboard; without them the text can be selected.
 */
const section = document.querySelector<HTMLElement>('#cite');
if (section && navigator.clipboard) {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-copy-citation]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const { copyText } = await loadOnDemand();
      const text = section.querySelector(`[data-citation="${button.dataset.copyCitation}"]`)?.textContent ?? '';
      await copyText(text.trim(), section.dataset.copied ?? '');
    });
  }
}
