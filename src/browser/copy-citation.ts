/**
 * Puts a citation on the clipboard as it stands on the page, and says so. The buttons are shown only where the
 * browser lets a page write to the clipboard; without them the text can be selected.
 */
const section = document.querySelector<HTMLElement>('#cite');
const notice = document.querySelector<HTMLElement>('#notice');

if (section && notice && navigator.clipboard) {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-copy-citation]')) button.hidden = false;
  section.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-copy-citation]') : null;
    const format = button?.getAttribute('data-copy-citation');
    const text = format ? section.querySelector(`[data-citation="${format}"]`)?.textContent : null;
    if (!text) return;
    try {
      await navigator.clipboard.writeText(text.trim());
    } catch {
      return;
    }
    notice.textContent = section.getAttribute('data-copied') ?? '';
    notice.classList.add('shown');
    setTimeout(() => {
      notice.textContent = '';
      notice.classList.remove('shown');
    }, 2000);
  });
}
