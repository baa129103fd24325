/**
 * The sign beside a paragraph is a link to it; with a script it also puts that address on the
 * clipboard and says so. Without permission the link still works as a link.
 */
document.addEventListener('click', async (event) => {
  const target = event.target;
  if (!(target instanceof Element)) return;
  const sign = target.closest<HTMLAnchorElement>('a.sign');
  const notice = document.querySelector<HTMLElement>('#notice');
  if (!sign || !notice || !navigator.clipboard) return;
  try {
    await navigator.clipboard.writeText(sign.href);
  } catch {
    return;
  }
  notice.textContent = notice.getAttribute('data-copied') ?? '';
  notice.classList.add('shown');
  setTimeout(() => {
    notice.textContent = '';
    notice.classList.remove('shown');
  }, 2000);
});
