/**
 * Puts a citation on the clipboard as it stands on the page, and says so. The buttons are shown only where the
 * browser lets a page write to the clipboard; without them the text can be selected.
 */
const section = document.querySelector<HTMLElement>('#cite');

if (section && navigator.clipboard) {
  for (const button of section.querySelectorAll<HTMLButtonElement>('button[data-copy-citation]')) button.hidden = false;
  section.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button[data-copy-citation]') : null;
    const format = button?.getAttribute('data-copy-citation');
    const text = format ? section.querySelector(`[data-citation="${format}"]`) : null;
    if (!text) return;
    const { copyText } = await import('./on-demand.ts');
    await copyText((text.textContent ?? '').trim(), section.getAttribute('data-copied') ?? '', button ?? undefined);
  });
}
