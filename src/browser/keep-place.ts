/**
 * Makes a change to the page and leaves what is being read where it stands in the window. Answers whether that is still
 * shown.
 */
export async function keepPlace(change: () => void): Promise<boolean> {
  const read = [...document.querySelectorAll('.paragraph')].find(
    (one) => one.getBoundingClientRect().bottom > innerHeight / 4,
  );
  const top = () => read?.getBoundingClientRect().top ?? 0;
  const before = top();
  // Others that watch for the change answer it before this goes on.
  await change();
  if (!read?.checkVisibility()) return false;
  if (scrollY > 0) scrollBy({ top: top() - before, behavior: 'instant' });
  return true;
}
