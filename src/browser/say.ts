let fading: ReturnType<typeof setTimeout> | undefined;

/**
 * Says it to a screen reader, and for a moment to all where it would not be seen otherwise. What is behind an open
 * dialog is neither heard nor seen, so there it is said in the dialog.
 */
export function say(text: string, isSeen = true): void {
  const notice =
    document.querySelector<HTMLElement>('dialog:modal [role="status"]') ??
    document.querySelector<HTMLElement>('#notice');
  if (!notice) return;
  clearTimeout(fading);
  notice.textContent = text;
  notice.classList.toggle('shown', isSeen);
  if (isSeen) fading = setTimeout(() => notice.classList.remove('shown'), 2000);
}
